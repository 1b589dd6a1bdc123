import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { writePcap } from '../support/pcap-file.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('sharkscribe report --html', () => {
  const folder = useTempFolder();
  const run = (...args: readonly string[]) => runCli(['report', ...args], { cwd: folder.path });
  const read = (name: string) => readFileSync(folder.join(name), 'utf8');

  beforeEach(() => {
    writePcap(folder.join('lab.pcap'));
  });

  it('prints one page, with packet trees, and the same bytes again', async () => {
    const { code, stdout, stderr } = await run('lab.pcap', '--html');
    expect(stdout)
      .to.match(/^<!doctype html><html lang="en">/u)
      .and.match(/<\/html>\n$/u);
    expect(stdout).to.contain('<title>TCP report: lab.pcap</title>');
    expect(stdout).to.contain('<summary>Transmission Control Protocol, Src Port: 40000');
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    expect((await run('--html', 'lab.pcap')).stdout).to.equal(stdout);
  });

  for (const name of ['lab.html', 'lab.htm', 'LAB.HTML']) {
    it(`is meant where the report goes to ${name}`, async () => {
      expect((await run('lab.pcap', '-o', name)).code).to.equal(0);
      expect(read(name)).to.match(/^<!doctype html>/u);
    });
  }

  it('writes a page to a file of any name', async () => {
    await run('lab.pcap', '--html', '-o', 'lab.txt');
    expect(read('lab.txt')).to.match(/^<!doctype html>/u);
  });

  it('takes one capture', async () => {
    const { code, stderr } = await run('lab.pcap', 'lab.pcap', '--html');
    expect(stderr).to.contain('--html writes the page on one capture, and 2 were given');
    expect(code).to.equal(2);
  });
});
