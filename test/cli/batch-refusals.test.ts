import { expect } from 'chai';
import { readFileSync, renameSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { plainCapture, treeOf, writeTree } from '../support/batch-folders.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('batch refuses', function () {
  this.timeout(30_000);
  const folder = useTempFolder();
  const batch = (...args: readonly string[]) =>
    runCli(['batch', folder.join('in'), '--report', 'none', '--quiet', ...args]);

  beforeEach(() => {
    writeTree(folder.path, [['in/a.pcap', plainCapture(1)]]);
  });

  it('a folder for results of which a part leads elsewhere', async () => {
    const output = folder.join('out');
    expect((await batch('-o', output)).code).to.equal(0);
    renameSync(folder.join('out/captures'), folder.join('precious'));
    symlinkSync('../precious', folder.join('out/captures'));
    writeTree(folder.path, [['precious/keep/file', 'years of work']]);
    const before = treeOf(folder.join('precious'));
    const { code, stderr } = await batch('-o', output);
    expect(code).to.equal(2);
    expect(stderr).to.include('results are never written through one');
    expect(treeOf(folder.join('precious'))).to.deep.equal(before);
  });

  it('a folder for results that cannot be made', async function () {
    if (process.platform !== 'linux') this.skip();
    const { code, stderr } = await batch('-o', '/proc/nowhere/results');
    expect(code).to.equal(3);
    expect(stderr).to.include('/proc/nowhere/results cannot be written');
  });

  it('less memory than a worker needs', async () => {
    const little = await batch('-o', folder.join('out'), '--max-memory', '5');
    expect(little.code).to.equal(2);
    expect(little.stderr).to.include('give 100M or more');
  });

  it('to remove results for a pattern that no file fits', async () => {
    const output = folder.join('out');
    expect((await batch('-o', output)).code).to.equal(0);
    const before = treeOf(output);
    const { code, stderr } = await batch('-o', output, '--glob', '*.pcapgn');
    expect(code).to.equal(1);
    expect(stderr).to.include('no file fits --glob *.pcapgn');
    expect(treeOf(output)).to.deep.equal(before);
  });

  it('to write results or events over a capture', async () => {
    const capture = folder.join('in/a.pcap');
    writeTree(folder.path, [['in/named.bin', plainCapture(2)]]);
    for (const file of [capture, folder.join('in/named.bin')]) {
      const before = readFileSync(file);
      const { code, stderr } = await batch('-o', folder.join('out'), '--events', file);
      expect(code, stderr).to.equal(2);
      expect(readFileSync(file)).to.deep.equal(before);
    }
    for (const output of [capture, `${capture}/out`]) {
      expect((await batch('-o', output)).code).to.equal(2);
    }
    expect(readFileSync(capture)).to.deep.equal(plainCapture(1));
    const events = folder.join('events');
    for (const run of ['first', 'again']) {
      expect((await batch('-o', folder.join('out'), '--events', events)).code, run).to.equal(0);
    }
  });
});
