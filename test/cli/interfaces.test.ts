import { expect } from 'chai';
import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import type { SurveyedInterface } from '../../src/cli/interfaces/survey.js';
import { validatorOf } from '../support/cli-schema.js';
import { loopbackOrSkip } from '../support/may-capture.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

interface Document {
  readonly interfaces: readonly SurveyedInterface[];
  readonly route?: { readonly interface?: string };
}

describe('sharkscribe interfaces', () => {
  const folder = useTempFolder();

  it('lists what has an address here', async () => {
    const { code, stdout } = await runCli(['interfaces']);
    expect(stdout).to.match(/^Interface +State +Link types +Description +Addresses\n/);
    for (const name of Object.keys(networkInterfaces())) expect(stdout).to.include(name);
    expect(code).to.equal(0);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await runCli(['interfaces', '--lang', 'zh-CN']);
    expect(stdout).to.match(/^接口 +状态 +链路类型 +说明 +地址\n/);
  });

  it('prints JSON that follows its schema, and the way to a host', async () => {
    const { stdout } = await runCli(['interfaces', '--json', '--to', '127.0.0.1']);
    const document = JSON.parse(stdout) as Document;
    validatorOf('interfaces')(document);
    const loopback = document.interfaces.find(({ isLoopback }) => isLoopback)?.name;
    expect(document.route).to.deep.equal({
      host: '127.0.0.1',
      address: '127.0.0.1',
      localAddress: '127.0.0.1',
      interface: loopback,
    });
  });

  it('names the interface that leads to a host', async () => {
    const { code, stdout } = await runCli(['interfaces', '--to', '127.0.0.1']);
    expect(stdout).to.match(/\n\nlo\S* leads to 127\.0\.0\.1, from 127\.0\.0\.1\n$/);
    expect(code).to.equal(0);
  });

  it('ends with 1 for a host that nobody knows, with the list', async () => {
    const { code, stdout, stderr } = await runCli(['interfaces', '--to', 'no such host']);
    expect(stdout).to.match(/^Interface /);
    expect(stderr).to.match(/^sharkscribe: no such host is no known host \(E\w+\)\n {2}\S/m);
    expect(code).to.equal(1);
  });

  it('ends with 3 without dumpcap, and says how to install it', async () => {
    const { code, stdout, stderr } = await runCli(['interfaces', '--dumpcap', folder.join('gone')]);
    expect(stderr).to.match(/--dumpcap names .*gone, which does not exist\n {2}\S/);
    expect(stdout).to.equal('');
    expect(code).to.equal(3);
  });

  it('says which dumpcap it uses when asked', async () => {
    const { stderr } = await runCli(['interfaces', '--verbose']);
    expect(stderr).to.match(/^sharkscribe: using dumpcap \S+dumpcap/m);
  });

  it('asks --to for a host', async () => {
    expect((await runCli(['interfaces', '--to='])).code).to.equal(2);
  });

  it('tells the link types of the loopback', async function () {
    const name = await loopbackOrSkip(this);
    const { stdout } = await runCli(['interfaces', '--json']);
    const { interfaces } = JSON.parse(stdout) as Document;
    const types = interfaces.find((each) => each.name === name)?.linkTypes ?? [];
    expect(types.map((type) => type.name)).to.include.oneOf(['EN10MB', 'NULL']);
  });

  it('counts what comes over the loopback in a second', async function () {
    const name = await loopbackOrSkip(this);
    const socket = createSocket('udp4');
    const sending = setInterval(() => {
      socket.send('x', 9, '127.0.0.1');
    }, 10);
    try {
      const { code, stdout } = await runCli(['interfaces', '--json', '--traffic']);
      const document = JSON.parse(stdout) as Document;
      validatorOf('interfaces')(document);
      const traffic = document.interfaces.find((each) => each.name === name)?.traffic;
      expect(traffic?.packets).to.be.greaterThan(0);
      expect(traffic?.dropped).to.equal(0);
      expect(code).to.equal(0);
    } finally {
      clearInterval(sending);
      socket.close();
    }
  });
});
