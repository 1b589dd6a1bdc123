import { expect } from 'chai';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { plainCapture, rowsOf, treeOf, writeTree } from '../support/batch-folders.js';
import { pcapBytes } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { validatorOf } from '../support/cli-schema.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { isRunning } from '../support/is-running.js';
import { runCli } from '../support/run-cli.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = readFileSync('samples/close-by-client.pcapng');
const FRAGMENT = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp(), { fragment: 0x2000 }));
const LONG = `${'长'.repeat(70)}.pcap`;

/** Files that cannot be read, or not to their end, and what is to be said of them. */
const BROKEN: readonly (readonly [
  name: string,
  content: Uint8Array,
  status: string,
  reason: string,
])[] = [
  ['broken/empty.pcap', Buffer.alloc(0), 'failed', 'empty'],
  ['broken/text.pcap', Buffer.from('not a capture\n'), 'failed', 'not-a-capture'],
  ['broken/cut-in-packet.pcap', plainCapture(1).subarray(0, -5), 'damaged', 'cut'],
  ['broken/cut-in-block.pcapng', SAMPLE.subarray(0, -9), 'damaged', 'cut'],
  ['broken/header.pcapng', SAMPLE.subarray(0, 20), 'failed', 'cut'],
  ['broken/header.pcap', plainCapture(1).subarray(0, 15), 'failed', 'cut'],
  ['broken/cut.pcap.gz', gzipSync(plainCapture(2)).subarray(0, -12), 'damaged', 'cut'],
  ['broken/no.gz', Buffer.from('1f8b0800000000000003ffffffff', 'hex'), 'failed', 'unreadable'],
  ['broken/zeros.pcapng', Buffer.alloc(5000), 'failed', 'not-a-capture'],
  ['broken/length.pcap', wrongLength(), 'damaged', 'cut'],
];

/** Files that nobody calls captures. */
const OTHERS: readonly (readonly [name: string, content: Uint8Array | string, reason: string])[] = [
  ['README.md', '# Captures\n', 'not-a-capture'],
  ['.gitkeep', '', 'empty'],
  ['other run/rows.ndjson', '', 'empty'],
  ['old.zip', 'PK\x03\x04 and more', 'archive'],
  ['old.tgz', tarBall(), 'archive'],
];

const NAMED = [
  'with space.pcap',
  '-leading-dash.pcap',
  'new\nline.pcap',
  '..pcap',
  '..dots../two..pcap',
  '第一周/实验 一.pcap',
  LONG,
  '</script><b>.pcap',
  '=cmd|calc.pcap',
];

describe('batch', function () {
  this.timeout(180_000);
  const folder = useTempFolder();

  it('has a row for each of 300 captures, however broken, and stays within its folder', async () => {
    const captures = folder.join('captures');
    const output = folder.join('out');
    const temporary = folder.join('tmp');
    const pidFile = folder.join('pids');
    mkdirSync(temporary);
    const plain = Array.from({ length: 275 }, (_, index) => {
      const name = index % 2 === 0 ? `${index}.pcap` : `week${index % 7}/${index}.cap.1`;
      return [name, plainCapture(index)] as const;
    });
    writeTree(captures, [
      ...plain,
      ...NAMED.map((name, index) => [name, plainCapture(300 + index)] as const),
      ...BROKEN.map(([name, content]) => [name, content] as const),
      ...OTHERS.map(([name, content]) => [name, content] as const),
      ['twin/a.pcap', plainCapture(400)],
      ['twin/b.dat', plainCapture(400)],
      ['hang.pcap', pcap(FRAGMENT)],
      ['fragment.pcap', pcap(FRAGMENT, FRAGMENT)],
    ]);
    symlinkSync('0.pcap', path.join(captures, 'link.pcap'));
    const real = await findTshark();
    const tshark = writeFakeTshark(
      folder.path,
      `const args = process.argv.slice(2);
      require('node:fs').appendFileSync(${JSON.stringify(pidFile)}, process.pid + '\\n');
      if (args.at(-1).endsWith('hang.pcap')) setInterval(() => {}, 1000);
      else process.exitCode = require('node:child_process')
        .spawnSync(${JSON.stringify(real.path)}, args, { stdio: 'inherit' }).status;`,
    );
    const args = ['batch', captures, '-o', output, '--tshark', tshark, '--timeout', '3'];
    const { code, stderr, stdout } = await runCli([...args, '--report', 'none', '--quiet'], {
      env: { TMPDIR: temporary },
    });
    expect(code, stderr).to.equal(4);
    expect(stdout).to.equal('');
    // Even when it is quiet, each that is broken has its line.
    for (const [name] of BROKEN) {
      expect(stderr.split('\n').filter((line) => line.includes(`${name}: `))).to.have.length(1);
    }
    expect(stderr).to.match(/of them damaged or not read: 11;/);

    const rows = rowsOf(output);
    const files = plain.length + NAMED.length + BROKEN.length + OTHERS.length + 2 + 2 + 1;
    expect(rows.size).to.equal(files);
    const got = [...rows.values()];
    for (const [name, , status, reason] of BROKEN) {
      expect(rows.get(name), name).to.include({ status, reason });
    }
    for (const [name, , reason] of OTHERS) {
      expect(rows.get(name), name).to.include({ status: 'skipped', reason });
    }
    expect(rows.get('link.pcap')).to.include({ status: 'skipped', reason: 'symbolic-link' });
    expect(rows.get('hang.pcap')).to.include({
      status: 'failed',
      reason: 'timeout',
      retried: 'timeout',
    });
    expect(rows.get('fragment.pcap')).to.include({ status: 'ok', packets: 2 });
    for (const name of [...NAMED, ...plain.map(([each]) => each)]) {
      expect(rows.get(name), name).to.include({ status: 'ok', packets: 7, conversations: 1 });
    }
    expect(rows.get('twin/b.dat')).to.include({ sameAs: 'twin/a.pcap', packets: 7 });
    const folders = got.flatMap(({ folder: own, sameAs }) =>
      own === undefined || sameAs !== undefined ? [] : [own],
    );
    expect(new Set(folders).size).to.equal(folders.length);
    expect(readdirSync(path.join(output, 'captures')).sort()).to.deep.equal(
      folders.map((name) => path.basename(name)).sort(),
    );
    expect(JSON.stringify(got), 'paths of this machine').not.to.include(folder.path);
    for (const index of ['index.md', 'index.html']) {
      const text = readFileSync(path.join(output, index), 'utf8');
      expect(text).to.include('274.pcap').and.include('实验 一.pcap');
      expect(text)
        .not.to.include(folder.path)
        .and.not.to.match(/(?<!\\)<b>/);
    }
    const csv = readFileSync(path.join(output, 'conversations.csv'), 'utf8');
    expect(csv.split('\r\n')).to.have.length(plain.length + NAMED.length + 2 + 3 + 1 + 1);
    expect(csv).to.include("'=cmd|calc.pcap");
    validatorOf('batch')(JSON.parse(readFileSync(path.join(output, 'summary.json'), 'utf8')));

    expect(readdirSync(temporary)).to.deep.equal([]);
    expect(readdirSync(folder.path).sort()).to.deep.equal(
      ['captures', 'out', 'pids', 'tmp', 'tshark'].sort(),
    );
    const pids = readFileSync(pidFile, 'utf8').trim().split('\n').map(Number);
    expect(pids).to.have.length.greaterThan(2);
    for (const pid of pids) expect(isRunning(pid), `process ${pid}`).to.be.false;
  });

  it('continues where it was, and begins again when it is told to', async () => {
    const captures = folder.join('in');
    const [output, fresh] = [folder.join('out'), folder.join('fresh')];
    writeTree(captures, [
      ['a.pcap', plainCapture(1)],
      ['b.pcap', plainCapture(2)],
    ]);
    const run = (...more: string[]) => batch(captures, output, folder.join('events'), more);
    expect(await run()).to.deep.equal({ code: 0, worked: ['a.pcap', 'b.pcap'], skipped: [] });
    const before = treeOf(output);
    expect(await run()).to.deep.equal({ code: 0, worked: [], skipped: ['a.pcap', 'b.pcap'] });
    expect(treeOf(output)).to.deep.equal(before);
    expect(await run('--force')).to.deep.include({ worked: ['a.pcap', 'b.pcap'] });
    expect(treeOf(output)).to.deep.equal(before);
    // Other bytes, another capture before that is the same, and one that is gone.
    writeTree(captures, [
      ['a.pcap', plainCapture(3)],
      ['0.pcap', plainCapture(2)],
      ['c.pcap', plainCapture(4)],
    ]);
    expect(await run()).to.deep.include({ worked: ['0.pcap', 'a.pcap', 'c.pcap'] });
    await batch(captures, fresh, folder.join('events'), []);
    expect(treeOf(output)).to.deep.equal(treeOf(fresh));
    expect(await run('--rules', '4.4')).to.deep.include({ skipped: [] });
  });

  it('does again what was changed or cut in its folder', async () => {
    const captures = folder.join('in');
    const output = folder.join('out');
    writeTree(captures, [['a.pcap', plainCapture(1)]]);
    const run = () => batch(captures, output, folder.join('events'), []);
    await run();
    const whole = treeOf(output);
    const [own = ''] = readdirSync(path.join(output, 'captures'));
    writeFileSync(path.join(output, 'captures', own, 'rows.ndjson'), '');
    expect(await run()).to.deep.include({ worked: ['a.pcap'] });
    writeTree(output, [
      ['.drafts/half/conversations.json', '{'],
      ['captures/of-nobody/unit.json', '{}'],
    ]);
    expect(await run()).to.deep.include({ worked: [] });
    expect(treeOf(output)).to.deep.equal(whole);
  });

  it('takes what the patterns choose, and never its own results', async () => {
    const captures = folder.join('in');
    const output = path.join(captures, 'out');
    writeTree(captures, [
      ['week1/a.pcap', plainCapture(1)],
      ['week1/b.pcapng', SAMPLE],
      ['week2/a.pcap', plainCapture(2)],
      ['week2/private/a.pcap', plainCapture(3)],
    ]);
    const chosen = async (...more: string[]) => {
      await batch(captures, output, folder.join('events'), more);
      return [...rowsOf(output).keys()];
    };
    const all = ['week1/a.pcap', 'week1/b.pcapng', 'week2/a.pcap', 'week2/private/a.pcap'];
    expect(await chosen()).to.deep.equal(all);
    expect(await chosen()).to.deep.equal(all);
    expect(await chosen('--glob', '*.pcap', '--exclude', 'private')).to.deep.equal([
      'week1/a.pcap',
      'week2/a.pcap',
    ]);
    expect(await chosen('--glob', 'week1/**')).to.deep.equal(['week1/a.pcap', 'week1/b.pcapng']);
  });

  it('follows symbolic links when it is told to, and goes round in no circle', async () => {
    const captures = folder.join('in');
    writeTree(captures, [['a/a.pcap', plainCapture(1)]]);
    writeTree(folder.join('elsewhere'), [['b.pcap', plainCapture(2)]]);
    symlinkSync('..', path.join(captures, 'a/up'));
    symlinkSync(folder.join('elsewhere'), path.join(captures, 'z'));
    symlinkSync('nowhere', path.join(captures, 'lost.pcap'));
    const result = await batch(captures, folder.join('out'), folder.join('events'), ['--follow']);
    expect(result).to.deep.equal({ code: 4, worked: ['a/a.pcap', 'z/b.pcap'], skipped: [] });
    expect(rowsOf(folder.join('out')).get('lost.pcap')).to.include({ reason: 'unreadable' });
  });

  it('reads once more with less dissection where tshark crashes, and says so', async () => {
    const captures = folder.join('in');
    writeTree(captures, [['f.pcap', pcap(FRAGMENT)]]);
    const real = await findTshark();
    const tshark = writeFakeTshark(
      folder.path,
      `const args = process.argv.slice(2);
      if (!args.includes('udp.port==0-65535,data')) process.kill(process.pid, 'SIGSEGV');
      else process.exitCode = require('node:child_process')
        .spawnSync(${JSON.stringify(real.path)}, args, { stdio: 'inherit' }).status;`,
    );
    const more = ['--tshark', tshark];
    const { code } = await batch(captures, folder.join('out'), folder.join('events'), more);
    expect(code).to.equal(0);
    expect(rowsOf(folder.join('out')).get('f.pcap')).to.include({
      status: 'ok',
      retried: 'tshark-failed',
    });
    const index = readFileSync(path.join(folder.join('out'), 'index.md'), 'utf8');
    expect(index).to.include('read again with less dissection');
  });

  it('tries again without caution what a lower limit made it cautious about', async () => {
    const captures = folder.join('in');
    writeTree(captures, [['f.pcap', pcap(FRAGMENT)]]);
    const real = await findTshark();
    const tshark = writeFakeTshark(
      folder.path,
      `const args = process.argv.slice(2);
      const read = () => process.exitCode = require('node:child_process')
        .spawnSync(${JSON.stringify(real.path)}, args, { stdio: 'inherit' }).status;
      if (args.includes('-v') || args.includes('udp.port==0-65535,data')) read();
      else setTimeout(read, 6000);`,
    );
    const run = (...more: string[]) =>
      batch(captures, folder.join('out'), folder.join('events'), ['--tshark', tshark, ...more]);
    await run('--timeout', '4');
    expect(rowsOf(folder.join('out')).get('f.pcap')).to.include({ retried: 'timeout' });
    expect(await run('--timeout', '4')).to.deep.include({ skipped: ['f.pcap'] });
    expect(await run('--timeout', '60')).to.deep.include({ worked: ['f.pcap'] });
    expect(rowsOf(folder.join('out')).get('f.pcap')).to.not.have.property('retried');
  });

  it('ends a worker that takes too much memory, and goes on', async () => {
    const captures = folder.join('in');
    writeTree(captures, [
      ['big.pcap', pcap(FRAGMENT)],
      ['small.pcap', plainCapture(1)],
    ]);
    const tshark = writeFakeTshark(
      folder.path,
      `const held = [];
      setInterval(() => { if (held.length < 40) held.push(Buffer.alloc(10_000_000, 1)); }, 5);`,
    );
    const more = ['--tshark', tshark, '--max-memory', '300M', '--timeout', '30'];
    const { code } = await batch(captures, folder.join('out'), folder.join('events'), more);
    expect(code).to.equal(4);
    const rows = rowsOf(folder.join('out'));
    expect(rows.get('big.pcap')).to.include({ status: 'failed', reason: 'memory' });
    expect(rows.get('small.pcap')).to.include({ status: 'ok' });
  });

  it('writes reports, and the document that conversations --json prints', async () => {
    const [output, pages] = [folder.join('out'), folder.join('pages')];
    const only = ['--glob', 'close-by-client.pcapng'];
    await runCli(['batch', 'samples', '-o', output, ...only]);
    await runCli(['batch', 'samples', '-o', pages, ...only, '--report', 'html']);
    const { folder: own = '' } = rowsOf(output).get('close-by-client.pcapng') ?? {};
    const read = (from: string, name: string) => readFileSync(path.join(from, own, name), 'utf8');
    const { stdout } = await runCli(['conversations', '--json', 'samples/close-by-client.pcapng']);
    expect(read(output, 'conversations.json')).to.equal(stdout);
    expect(read(pages, 'conversations.json')).to.equal(stdout);
    const report = folder.join('report.md');
    await runCli(['report', 'samples/close-by-client.pcapng', '-o', report]);
    expect(read(output, 'report.md')).to.equal(readFileSync(report, 'utf8'));
    expect(read(pages, 'report.html')).to.include('<!doctype html>');
    const index = readFileSync(path.join(pages, 'index.html'), 'utf8');
    expect(index).to.include(`href="${own}/report.html"`);
  });

  it('leaves a folder alone that is not its own', async () => {
    writeTree(folder.path, [
      ['in/a.pcap', plainCapture(1)],
      ['mine/thesis.txt', 'years of work'],
    ]);
    const { code, stderr } = await runCli(['batch', folder.join('in'), '-o', folder.join('mine')]);
    expect(code).to.equal(2);
    expect(stderr).to.include('holds something else than results of a batch');
    expect(Object.keys(treeOf(folder.join('mine')))).to.deep.equal(['thesis.txt']);
  });
});

interface BatchResult {
  readonly code: number | null;
  /** Paths of captures that were worked on, and of those that were done before. */
  readonly worked: readonly string[];
  readonly skipped: readonly string[];
}

async function batch(
  captures: string,
  output: string,
  events: string,
  more: readonly string[],
): Promise<BatchResult> {
  const args = ['batch', captures, '-o', output, '--report', 'none', '--events', events];
  const { code } = await runCli([...args, ...more]);
  const ends = readFileSync(events, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; path: string; skipped: boolean })
    .filter(({ event }) => event === 'capture-end');
  const paths = (wasDone: boolean) =>
    ends
      .filter(({ skipped }) => skipped === wasDone)
      .map((event) => event.path)
      .sort();
  return { code, worked: paths(false), skipped: paths(true) };
}

function pcap(...frames: readonly Buffer[]): Buffer {
  return Buffer.from(pcapBytes(frames.map((frame) => ({ bytes: frame }))));
}

/** The second packet says that it has four gigabytes. */
function wrongLength(): Buffer {
  const capture = Buffer.from(plainCapture(9));
  capture.writeUInt32LE(0xffffffff, 24 + 16 + 40 + 8);
  return capture;
}

/** A packed archive with one entry. */
function tarBall(): Buffer {
  const entry = Buffer.alloc(1024);
  entry.write('a.pcap');
  entry.write('ustar', 257);
  return gzipSync(entry);
}
