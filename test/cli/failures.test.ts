import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { writePcap } from '../support/pcap-file.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const CHINESE = { LC_ALL: 'zh_CN.UTF-8' };

describe('failures', () => {
  const folder = useTempFolder();
  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    runCli(args, { cwd: folder.path, env });

  for (const command of ['report', 'conversations', 'segments', 'flow', 'dissect']) {
    it(`of ${command} are told in the language of the locale`, async () => {
      const { stderr, code } = await run([command, 'nosuch.pcap'], CHINESE);
      expect(stderr).to.contain('nosuch.pcap 不存在').and.contain('请检查拼写');
      expect(stderr).not.to.contain('does not exist');
      expect(code).to.equal(4);
    });
  }

  it('of a filter are told in it, too', async () => {
    const { stderr } = await run(['dissect', 'a.pcap', '--where', 'nofield'], CHINESE);
    expect(stderr).to.contain('“nofield”不是报文段的字段');
  });

  it('of a stream that is not there are told in it, too', async () => {
    writePcap(folder.join('lab.pcap'));
    const { stderr } = await run(['flow', 'lab.pcap', '--stream', '7'], CHINESE);
    expect(stderr).to.contain('中没有流 7');
  });

  it('are made where their words are in all languages', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const english = sources.filter((name) =>
      /new (?:LabError\(|FilterError\(\s*['"`])/u.test(readFileSync(join('src', name), 'utf8')),
    );
    expect(sources).to.have.length.greaterThan(300);
    expect(english).to.deep.equal([]);
  });
});

describe('a picture that is asked for under another name', () => {
  const folder = useTempFolder();
  const run = (...args: readonly string[]) => runCli(args, { cwd: folder.path });

  it('is refused, with what is possible', async () => {
    writePcap(folder.join('lab.pcap'));
    const plot = await run('plot', 'lab.pcap', '--kind', 'rtt', '-o', 'p.png');
    expect(plot.code).to.equal(2);
    expect(plot.stderr).to.contain('-o p.png').and.contain('.svg');
    const flow = await run('flow', 'lab.pcap', '-o', 'f.PDF');
    expect(flow.code).to.equal(2);
    expect(flow.stderr).to.contain('-o f.PDF').and.contain('.mmd');
    expect(readdirSync(folder.path)).to.deep.equal(['lab.pcap']);
  });

  it('has no advice to leave out what is needed', async () => {
    const { stderr, code } = await run('plot', 'lab.pcap', '--kind', 'foo');
    expect(stderr).to.contain('stevens').and.not.contain('leave it out');
    expect(code).to.equal(2);
  });
});
