/**
 * Measures `batch` on many small captures with one job and with two, in turns: wall time, files a second, the
 * most memory of all processes at once, and how much CPU time is tshark's. With a number of packets it sets one
 * large capture beside `tshark -q -z conv,tcp` and, where there is one, tcptrace.
 *
 * Usage: `npm run build && npm run build:tests`, then
 * `node bench/batch.js small [FILES] [ROUNDS] [none|md|html] [CONVERSATIONS] [LANE]` or `node bench/batch.js large [PACKETS] [CONVERSATIONS] [ROUNDS]`.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { memoryOfTree } from '../build/src/batch/process-tree.js';

const MAIN = 'dist/cli/main.js';
const MEMORY_PERIOD_MS = 50;
const MEGABYTE = 1 << 20;
const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-bench-'));

/** Runs a program to its end; wall time and the most memory of it and of all that it starts. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(program, args, { stdio: 'ignore' });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, memoryOfTree(child.pid) ?? 0);
    }, MEMORY_PERIOD_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(watch);
      resolve({ code, seconds: (performance.now() - begun) / 1000, megabytes: most / MEGABYTE });
    });
  });
}

/** A run of `batch` on a folder. */
async function runBatch(captures, jobs, report, lane = 'auto') {
  // Each run has a folder of its own: where much was just removed, ext4 makes new files several times as slowly.
  const output = mkdtempSync(path.join(folder, 'out-'));
  const events = path.join(folder, 'events');
  const chosen = ['--jobs', String(jobs), '--report', report, '--lane', lane];
  const options = [...chosen, '--quiet', '--events', events];
  const result = await run(process.execPath, [MAIN, 'batch', captures, '-o', output, ...options]);
  if (result.code !== 0) throw new Error(`batch ended with code ${result.code}`);
  const lines = readFileSync(events, 'utf8').trimEnd().split('\n').map(JSON.parse);
  const { tsharkSeconds = 0 } = lines.find(({ event }) => event === 'worked');
  const { seconds: indexSeconds } = lines.find(({ event }) => event === 'index');
  return { ...result, tsharkSeconds, indexSeconds };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Small captures: connections of other ports, times and lengths in each. */
function makeSmall(captures, count, conversations) {
  mkdirSync(captures);
  const template = path.join(folder, 'template.pcap');
  execFileSync(process.execPath, [
    'build/bench/make-capture.js',
    'mixed',
    String(20 * conversations),
    String(conversations),
    template,
  ]);
  const bytes = readFileSync(template);
  for (let number = 0; number < count; number++) {
    const copy = Buffer.from(bytes);
    for (let at = 24; at < copy.length; at += 16 + copy.readUInt32LE(at + 8)) {
      copy.writeUInt32LE(1_600_000_000 + number * 60, at);
      copy.writeUInt16BE(number % 65_536, at + 16 + 18);
    }
    const below = path.join(captures, `day${number % 10}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `capture-${number}.pcap`), copy);
  }
}

async function small(count, rounds, report, conversations, lane) {
  const captures = path.join(folder, 'captures');
  makeSmall(captures, count, conversations);
  const runs = new Map([
    [1, []],
    [2, []],
  ]);
  for (let round = 0; round < rounds; round++) {
    for (const [jobs, all] of runs) all.push(await runBatch(captures, jobs, report, lane));
  }
  for (const [jobs, all] of runs) {
    const of = (key) => median(all.map((each) => each[key]));
    const rate = (count / of('seconds')).toFixed(0);
    console.log(
      `${count} captures, --report ${report} --lane ${lane} --jobs ${jobs}: ${of('seconds').toFixed(2)} s, ${rate} files/s, ` +
        `at most ${of('megabytes').toFixed(0)} MB, tshark ${of('tsharkSeconds').toFixed(1)} CPU-s, ` +
        `index ${of('indexSeconds').toFixed(2)} s`,
    );
  }
  const ratios = runs.get(1).map(({ seconds }, round) => seconds / runs.get(2)[round].seconds);
  console.log(`two jobs are ${median(ratios).toFixed(2)} times as fast as one`);
}

async function large(packets, conversations, rounds) {
  const captures = path.join(folder, 'captures');
  mkdirSync(captures);
  const capture = path.join(captures, 'large.pcap');
  const shape = ['mixed', String(packets), String(conversations), capture];
  execFileSync(process.execPath, ['build/bench/make-capture.js', ...shape]);
  console.log(
    `${packets} packets, ${conversations} conversations, ${statSync(capture).size} bytes`,
  );
  const hasTcptrace = spawnSync('tcptrace', ['-h']).error === undefined;
  const contenders = {
    'batch --report none': () => runBatch(captures, 1, 'none'),
    'tshark -q -z conv,tcp': () => run('tshark', ['-n', '-q', '-z', 'conv,tcp', '-r', capture]),
    ...(hasTcptrace && { 'tcptrace -l -r': () => run('tcptrace', ['-n', '-l', '-r', capture]) }),
  };
  const all = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, begin] of Object.entries(contenders)) all.get(name).push(await begin());
  }
  for (const [name, each] of all) {
    const seconds = median(each.map((one) => one.seconds)).toFixed(2);
    const megabytes = median(each.map((one) => one.megabytes)).toFixed(0);
    console.log(`${name.padEnd(24)} ${seconds.padStart(7)} s  ${megabytes.padStart(5)} MB`);
  }
}

const [what, first, second, third, fourth, fifth] = process.argv.slice(2);
try {
  if (what === 'large')
    await large(Number(first ?? 1e6), Number(second ?? 1000), Number(third ?? 1));
  else
    await small(
      Number(first ?? 2000),
      Number(second ?? 3),
      third ?? 'none',
      Number(fourth ?? 5),
      fifth ?? 'auto',
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
