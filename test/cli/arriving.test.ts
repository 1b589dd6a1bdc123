import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { sep } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { pcapBytes } from '../support/capture-bytes.js';
import * as bytes from '../support/frame-bytes.js';
import { TCP_FRAMES } from '../support/frames.js';
import { type CliResult, runCli, startCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = 'samples/many-short-connections.pcapng';
const WHOLE = readFileSync(SAMPLE);
const ONE = pcapBytes([{ bytes: TCP_FRAMES[0]!.frame }]);

describe('sharkscribe --lane direct, captures that arrive', function () {
  const folder = useTempFolder();

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  /** Opens a named pipe, which waits until it is read. */
  function openPipe(file: string): Promise<FileHandle> {
    return open(file, 'w');
  }

  function makePipe(): string {
    const file = folder.join('pipe');
    execFileSync('mkfifo', [file]);
    return file;
  }

  /** Prints the conversations of what is written to a named pipe in several pieces. */
  async function throughPipe(content: Uint8Array, lane: string, ...more: readonly string[]) {
    const file = makePipe();
    const running = runInProcess(['conversations', '--lane', lane, ...more, file]);
    const pipe = await openPipe(file);
    const third = Math.ceil(content.length / 3);
    for (let at = 0; at < content.length; at += third) {
      await pipe.write(content.subarray(at, at + third));
    }
    await pipe.close();
    return running;
  }

  const captures: readonly [what: string, content: Uint8Array, code: number, warning: string][] = [
    ['a capture', WHOLE, 0, ''],
    ['a gzipped capture', gzipSync(WHOLE), 0, ''],
    ['a cut capture', WHOLE.subarray(0, -50), 4, 'cut short'],
    ['a cut capture that is gzipped', gzipSync(WHOLE).subarray(0, -50), 4, ''],
    ['a capture that is cut in its first packet', ONE.subarray(0, 60), 4, ''],
  ];
  for (const [what, content, code, warning] of captures) {
    it(`reads ${what} from a named pipe and from standard input as from a file`, async () => {
      const file = folder.join('file');
      writeFileSync(file, content);
      const args = ['conversations', '--lane', 'direct'];
      const expected = await runInProcess([...args, file]);
      expect(expected.code).to.equal(code);
      expect(expected.stderr).to.include(warning);
      const piped = await throughPipe(content, 'direct');
      expect(withoutName(piped)).to.deep.equal(withoutName(expected));
      const given = await runCli([...args, '-'], { input: content });
      expect(withoutName(given)).to.deep.equal(withoutName(expected));
    });
  }

  /** What was printed, with `NAME` where the capture is named. */
  function withoutName({ code, stdout, stderr }: CliResult): CliResult {
    const nameless = (text: string) =>
      text
        .replaceAll(folder.path + sep, '')
        .replace(/(?<= in )(?:file|pipe|-)$/m, 'NAME')
        .replace(/(?:file|pipe|-)(?=: )/, 'NAME')
        .replace(/"(?:file|pipe|-)"/, 'NAME');
    return { code, stdout: nameless(stdout), stderr: nameless(stderr) };
  }

  it('takes size and hash of what came', async () => {
    const { stdout } = await throughPipe(WHOLE, 'direct', '--json');
    const file = await runInProcess(['conversations', '--lane', 'direct', '--json', SAMPLE]);
    const measures = /"sizeBytes": \d+,\s+"sha256": "\w+",\s+"packets": \d+/;
    expect(measures.exec(stdout)?.[0]).to.equal(measures.exec(file.stdout)?.[0]);
    expect(stdout).to.include(`"sizeBytes": ${WHOLE.length}`);
  });

  it('hands over what it cannot read when it has arrived', async () => {
    const fragment = bytes.ethernet(0x0800, bytes.ipv4(bytes.tcp(), { fragment: 0x2000 }));
    const plain = TCP_FRAMES[0]?.frame ?? fragment;
    const later = Array.from({ length: 5_000 }, () => ({ bytes: plain }));
    const content = pcapBytes([{ bytes: plain }, { bytes: fragment }, ...later]);
    const { code, stdout, stderr } = await throughPipe(content, 'direct', '--json', '--verbose');
    expect(stderr).to.include('frame 2: a fragment');
    expect(code).to.equal(0);
    expect(stdout).to.include(`"packets": ${later.length + 2},`);
  });

  it('is interrupted while it waits for a writer that says nothing', async () => {
    const file = makePipe();
    const { child, result } = startCli(['conversations', '--lane', 'direct', file]);
    const pipe = await openPipe(file);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await result;
    await pipe.close();
    expect({ code, stdout }).to.deep.equal({ code: 130, stdout: '' });
    expect(stderr).to.equal('sharkscribe: interrupted\n');
  });

  it('is interrupted while it waits for the rest of standard input', async () => {
    const { child, result } = startCli(['conversations', '--lane=direct', '--verbose', '-']);
    child.stdin?.write(WHOLE.subarray(0, -50));
    await once(child.stderr!, 'data');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await result;
    expect({ code, stdout }).to.deep.equal({ code: 130, stdout: '' });
    expect(stderr).to.include('interrupted');
  });

  it('reads a file that grows to a place that was its end', async () => {
    const file = folder.join('growing.pcap');
    const [frame] = TCP_FRAMES;
    const packets = Array.from({ length: 20 }, () => ({ bytes: frame!.frame }));
    const start = pcapBytes(packets);
    writeFileSync(file, start);
    writeFileSync(folder.join('more'), start.subarray(24));
    const writer = spawn(process.execPath, ['-e', GROW, folder.join('more'), file]);
    await once(writer.stdout, 'data');
    const args = ['conversations', '--lane', 'direct', '--json'];
    const growing = await runCli([...args, file]);
    writer.kill();
    await once(writer, 'exit');
    const size = Number(/"sizeBytes": (\d+)/.exec(growing.stdout)?.[1]);
    const content = readFileSync(file);
    expect(size).to.be.within(start.length + 1, content.length);
    writeFileSync(file, content.subarray(0, size));
    expect(growing).to.deep.equal(await runCli([...args, file]));
  });
});

/** Appends the first file to the second again and again, in pieces that end within packets. */
const GROW = `
const fs = require('node:fs');
const more = fs.readFileSync(process.argv[1]);
const file = fs.openSync(process.argv[2], 'a');
let at = 0;
function write() {
  const piece = more.subarray(at, at + 7);
  fs.writeSync(file, piece);
  if (at === 0) process.stdout.write('.');
  at = at + 7 < more.length ? at + 7 : 0;
  setImmediate(write);
}
write();
`;
