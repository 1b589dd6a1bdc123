/**
 * Does `live -i` lose events? A capture of short connections is made and replayed at a steady rate (tcpreplay) over a
 * pair of virtual interfaces made for it, while `live --json -i` tells of them. What it tells is held against what
 * `live --json -r` tells of the file. Takes root, for the interfaces; fails when a line is missing that is not
 * explained by packets that were counted as lost.
 *
 * Usage: `npm run build`, then `node build/bench/live-loss.js [PACKETS_PER_SECOND] [SECONDS]`.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { LiveRun } from './live-runs.js';

const [rate = '20000', seconds = '60'] = process.argv.slice(2);
const PACKETS_OF_CONNECTION = 10;
const INTERFACE = { sends: 'ssbench0', captures: 'ssbench1' } as const;

interface Told {
  readonly kinds: Map<string, number>;
  totals: { packets?: number; dropped?: number; conversations?: number };
}

function counting(): { told: Told; onLine: (line: string) => void } {
  const told: Told = { kinds: new Map(), totals: {} };
  const onLine = (line: string) => {
    const [, kind = ''] = /"kind":"([\w-]+)"/.exec(line) ?? [];
    if (kind === 'totals') told.totals = JSON.parse(line) as Told['totals'];
    else if (kind !== 'begin') told.kinds.set(kind, (told.kinds.get(kind) ?? 0) + 1);
  };
  return { told, onLine };
}

const countOf = ({ kinds }: Told) => [...kinds.values()].reduce((sum, count) => sum + count, 0);

const ip = (...args: readonly string[]) => execFileSync('ip', ['link', ...args]);
const FOLDER = path.join(os.tmpdir(), 'sharkscribe-loss-');
// A run before this one leaves them when it was killed.
removeInterfaces();
for (const name of readdirSync(os.tmpdir())) {
  const left = path.join(os.tmpdir(), name);
  if (left.startsWith(FOLDER)) rmSync(left, { recursive: true, force: true });
}
const folder = mkdtempSync(FOLDER);
const running = new Set<{ kill(): unknown }>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const each of running) each.kill();
    cleanUp();
    process.kill(process.pid, signal);
  });
}
try {
  const file = path.join(folder, 'made.pcap');
  const packets = Number(rate) * Number(seconds);
  const shape = ['short', String(packets), String(packets / PACKETS_OF_CONNECTION)];
  execFileSync(process.execPath, ['build/bench/make-capture.js', ...shape, file]);
  const expected = counting();
  await new LiveRun(['-r', file], expected.onLine).ended;

  ip('add', INTERFACE.sends, 'type', 'veth', 'peer', 'name', INTERFACE.captures);
  ip('set', INTERFACE.sends, 'up');
  ip('set', INTERFACE.captures, 'up');
  const { told, onLine } = counting();
  const live = new LiveRun(['-i', INTERFACE.captures, '-f', 'tcp'], onLine);
  running.add(live);
  await live.begun();
  const start = performance.now();
  const replay = spawn('tcpreplay', ['-q', '-i', INTERFACE.sends, '-p', rate, file], {
    stdio: 'ignore',
  });
  running.add(replay);
  const [code] = (await once(replay, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`tcpreplay ended with ${code}`);
  const took = (performance.now() - start) / 1000;
  // What is on its way still has to come: it has when no line does for two seconds.
  for (let before = -1; before !== countOf(told);) {
    before = countOf(told);
    await setTimeout(2000);
  }
  const megabytes = live.mostMegabytes;
  await live.stop();
  report(expected.told, told, took, megabytes);
} finally {
  cleanUp();
}

/** Both go when one of them does. */
function removeInterfaces(): void {
  spawnSync('ip', ['link', 'del', INTERFACE.sends], { stdio: 'ignore' });
}

function cleanUp(): void {
  removeInterfaces();
  rmSync(folder, { recursive: true, force: true });
}

function report(expected: Told, told: Told, took: number, megabytes: number): void {
  const sent = expected.totals.packets ?? 0;
  const { packets = 0, dropped = 0 } = told.totals;
  console.log(
    `sent ${sent} packets in ${took.toFixed(1)} s (${(sent / took).toFixed(0)} a second), ` +
      `captured ${packets}, dropped ${dropped}, ${megabytes.toFixed(0)} MB`,
  );
  console.log('event            expected      told   missing');
  let missing = 0;
  for (const [kind, count] of expected.kinds) {
    const has = told.kinds.get(kind) ?? 0;
    missing += Math.max(0, count - has);
    const cells = [count, has, count - has].map((value) => String(value).padStart(10));
    console.log(`${kind.padEnd(15)}${cells.join('')}`);
  }
  const isCounted = packets + dropped >= sent;
  process.exitCode = (missing === 0 || dropped > 0) && isCounted ? 0 : 1;
}
