import { expect } from 'chai';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { plainCapture, rowsOf, treeOf, writeTree } from '../support/batch-folders.js';
import { writeFakeTshark } from '../support/fake-tshark.js';
import { isRunning } from '../support/is-running.js';
import { pcapBytes } from '../support/capture-bytes.js';
import { ethernet, ipv4, tcp } from '../support/frame-bytes.js';
import { runCli, startCli } from '../support/run-cli.js';
import { runInProcess } from '../support/run-in-process.js';
import { useTempFolder } from '../support/temp-folder.js';

const CAPTURES = 40;

describe('a batch in pieces', function () {
  this.timeout(180_000);
  const folder = useTempFolder();
  let captures = '';
  const batch = (...args: readonly string[]) =>
    runCli(['batch', captures, '--report', 'none', '--quiet', ...args]);

  beforeEach(() => {
    captures = folder.join('captures');
    writeTree(captures, [
      ...Array.from(
        { length: CAPTURES },
        (_, index) => [`${index % 5}/${index}.pcap`, plainCapture(index % 35)] as const,
      ),
      ['broken.pcap', plainCapture(1).subarray(0, -3)],
      ['notes.txt', 'text'],
    ]);
  });

  it('is, killed at any moment and started again, what it would have been', async () => {
    const [output, whole] = [folder.join('out'), folder.join('whole')];
    expect((await batch('-o', whole)).code).to.equal(4);
    // Anywhere from before the first capture to after the last one.
    const moments = Array.from({ length: 5 }, () => Math.ceil(Math.random() * 2 * CAPTURES));
    for (const lines of moments.sort((a, b) => a - b)) {
      const events = folder.join(`events-${lines}`);
      await killAfter(lines, events, ['batch', captures, '-o', output, '--report', 'none']);
      expect(existsSync(path.join(output, 'captures'))).to.be.true;
    }
    expect((await batch('-o', output)).code).to.equal(4);
    expect(treeOf(output), `killed at events ${moments.join()}`).to.deep.equal(treeOf(whole));
  });

  it('is, in five parts that are worked on side by side and then joined, the same', async () => {
    const [output, whole] = [folder.join('out'), folder.join('whole')];
    const part = (index: number) => folder.join(`part${index}`);
    const run = (index: number) => batch('-o', part(index), '--shard', `${index}/5`, '--jobs', '1');
    const parts = [1, 2, 3, 4, 5];
    await Promise.all([batch('-o', whole), ...parts.map(run)]);
    const merge = (...given: readonly number[]) =>
      runInProcess(['batch', '--merge', ...given.map(part), '-o', output]);

    const partly = await merge(5, 1, 3, 4);
    expect(partly.code, 'a missing part counts more than a damaged capture').to.equal(1);
    expect(partly.stderr).to.include('of 5 parts these are missing: 2');
    expect(readFileSync(path.join(output, 'index.md'), 'utf8')).to.include(
      'of 5 parts of the folder these are missing: 2.',
    );
    const rows = parts.map((index) => rowsOf(part(index)).size);
    expect(rowsOf(output).size).to.equal(CAPTURES + 2 - (rows[1] ?? 0));
    expect(Math.min(...rows)).to.be.greaterThan(0);

    // One that is not finished is missing, too, and so is one that was killed in the midst of it.
    rmSync(path.join(part(4), 'part.ndjson'));
    rmSync(part(5), { recursive: true });
    const fifth = ['batch', captures, '-o', part(5), '--report', 'none', '--shard', '5/5'];
    await killAfter(5, folder.join('events-of-5'), fifth);
    const without = await merge(...parts);
    expect(without.code).to.equal(1);
    expect(without.stderr).to.include('of 5 parts these are missing: 4, 5');
    expect(without.stderr).to.include(`${part(4)}: this part is not finished`);
    await Promise.all([run(4), run(5)]);

    expect((await merge(...parts)).code).to.equal(4);
    expect(treeOf(output)).to.deep.equal(treeOf(whole));
    // A part that is done again is the same, and so is the whole.
    rmSync(path.join(part(2), 'captures'), { recursive: true });
    await run(2);
    await merge(...parts, 2);
    expect(treeOf(output)).to.deep.equal(treeOf(whole));
  });

  it('joins no parts of different batches, and no folder that is none', async () => {
    for (let index = 6; index < CAPTURES; index++) {
      rmSync(path.join(captures, `${index % 5}/${index}.pcap`));
    }
    await Promise.all([
      batch('-o', folder.join('a'), '--shard', '1/2'),
      batch('-o', folder.join('b'), '--shard', '2/3'),
    ]);
    const merge = (...parts: readonly string[]) =>
      runInProcess([
        'batch',
        '--merge',
        ...parts.map((name) => folder.join(name)),
        '-o',
        folder.join('c'),
      ]);
    const different = await merge('a', 'b');
    expect(different.code).to.equal(2);
    expect(different.stderr).to.include('are no parts of the same batch');
    const none = await merge('a', 'captures');
    expect(none.code).to.equal(2);
    expect(none.stderr).to.include('holds no finished part of a batch');
  });

  it('finishes what it has begun on Ctrl-C, and says what is left', async () => {
    const output = folder.join('out');
    const events = folder.join('events');
    const args = ['batch', captures, '-o', output, '--report', 'none', '--events', events];
    const { child, result } = startCli([...args, '--jobs', '1']);
    await untilLines(events, 6);
    child.kill('SIGINT');
    const { code, stderr } = await result;
    expect(code).to.equal(130);
    const [, left = ''] = /interrupted; captures left: (\d+)/.exec(stderr) ?? [];
    expect(Number(left)).to.be.within(1, CAPTURES);
    expect(stderr).to.include('The same command goes on with them.');
    expect(existsSync(path.join(output, '.drafts'))).to.be.false;
    const done = linesOf(events).filter((line) => line.includes('"capture-end"'));
    const begun = linesOf(events).filter((line) => line.includes('"capture-begin"'));
    expect(done).to.have.length(begun.length);
  });

  it('blames no capture when it was stopped for longer than one may take', async function () {
    if (process.platform === 'win32') this.skip();
    const events = folder.join('events');
    const args = ['batch', captures, '-o', folder.join('out'), '--report', 'none', '--jobs', '1'];
    const { child, result } = startCli([...args, '--timeout', '1', '--events', events]);
    // By now several captures are handed out at once.
    await untilLines(events, CAPTURES);
    child.kill('SIGSTOP');
    await setTimeout(1500);
    child.kill('SIGCONT');
    expect((await result).code).to.equal(4);
    const retried = linesOf(events).filter((line) => line.includes('"capture-retry"'));
    expect(retried).to.be.empty;
  });

  it('stops what it has begun on a second Ctrl-C, with all that was started', async () => {
    const [pids, output] = [folder.join('pids'), folder.join('out')];
    const fragment = ethernet(0x0800, ipv4(tcp(), { fragment: 0x2000 }));
    writeTree(folder.join('slow'), [['a.pcap', pcapBytes([{ bytes: fragment }])]]);
    const tshark = writeFakeTshark(
      folder.path,
      `require('node:fs').writeFileSync(${JSON.stringify(pids)}, process.pid + '\\n');
      setInterval(() => {}, 1000);`,
    );
    const args = ['batch', folder.join('slow'), '-o', output, '--report', 'none'];
    const { child, result } = startCli([...args, '--tshark', tshark]);
    let said = '';
    child.stderr?.on('data', (text: string) => (said += text));
    await untilLines(pids, 1);
    child.kill('SIGINT');
    while (!said.includes('Ctrl-C once more')) await setTimeout(5);
    child.kill('SIGINT');
    const { code, stderr } = await result;
    expect(code).to.equal(130);
    expect(stderr).to.include('interrupted; captures left: 1');
    while (isRunning(Number(linesOf(pids)[0]))) await setTimeout(5);
    expect(existsSync(path.join(output, 'index.md'))).to.be.false;
    expect(existsSync(path.join(output, '.drafts'))).to.be.false;
  });
});

/** Starts it, and kills it when so many events are written. */
async function killAfter(lines: number, events: string, args: readonly string[]): Promise<void> {
  const { child, result } = startCli([...args, '--events', events]);
  await untilLines(events, lines, () => child.exitCode !== null);
  child.kill('SIGKILL');
  await result;
}

async function untilLines(
  file: string,
  count: number,
  isOver: () => boolean = () => false,
): Promise<void> {
  while (linesOf(file).length < count && !isOver()) await setTimeout(4);
}

function linesOf(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}
