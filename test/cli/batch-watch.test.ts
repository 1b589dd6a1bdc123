import { expect } from 'chai';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, utimesSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { plainCapture, rowsOf, writeTree } from '../support/batch-folders.js';
import { runCli, startCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

describe('batch --watch', function () {
  this.timeout(30_000);
  const folder = useTempFolder();

  it('takes captures when they are whole, and none that is still written to', async function () {
    if (process.platform !== 'linux') this.skip();
    const captures = folder.join('ring');
    const output = folder.join('out');
    mkdirSync(captures);
    writeTree(captures, [['ring_00001.pcap', plainCapture(1)]]);
    // As dumpcap -b does: the last file is open until the next one is begun.
    const second = path.join(captures, 'ring_00002.pcap');
    const handle = openSync(second, 'w');
    writeSync(handle, plainCapture(2));
    makeOlder(path.join(captures, 'ring_00001.pcap'), second);
    const args = ['batch', '--watch', captures, '-o', output, '--report', 'none', '--jobs', '1'];
    const { child, result } = startCli(args);
    const paths = () =>
      existsSync(path.join(output, 'summary.json')) ? [...rowsOf(output).keys()] : [];
    await until(() => paths().length > 0);
    expect(paths()).to.deep.equal(['ring_00001.pcap']);
    closeSync(handle);
    makeOlder(second);
    await until(() => paths().length > 1);
    expect(paths()).to.deep.equal(['ring_00001.pcap', 'ring_00002.pcap']);
    expect(rowsOf(output).get('ring_00002.pcap')).to.include({ status: 'ok', packets: 7 });
    // The ring goes round: what it drops has its results still.
    rmSync(path.join(captures, 'ring_00001.pcap'));
    const third = path.join(captures, 'ring_00003.pcap');
    writeTree(captures, [['ring_00003.pcap', plainCapture(1)]]);
    makeOlder(third);
    const all = ['ring_00001.pcap', 'ring_00002.pcap', 'ring_00003.pcap'];
    await until(() => paths().length > 2);
    expect(paths()).to.deep.equal(all);
    child.kill('SIGINT');
    const { code, stderr } = await result;
    expect(code).to.equal(0);
    expect(stderr).to.include('waiting for new captures');
    expect(stderr).not.to.include('results removed');
    rmSync(second);
    await runCli(['batch', captures, '-o', output, '--report', 'none']);
    expect(paths()).to.deep.equal(all);
  });
});

/** As if nothing had changed for a minute. */
function makeOlder(...files: readonly string[]): void {
  const then = Date.now() / 1000 - 60;
  for (const file of files) utimesSync(file, then, then);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(20);
}
