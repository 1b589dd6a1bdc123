/**
 * How long it takes from a packet to its line: connections of ten packets are opened, used and closed on the loopback
 * all the time, while `live --json -i lo` tells of them. A line's time is that of its packet, so its latency is the
 * time when this program reads it, less that. Fails when one line took half a second or longer.
 *
 * Usage: `npm run build`, then `node build/bench/live-latency.js [SECONDS] [PACKETS_PER_SECOND]`.
 */
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { LiveRun } from './live-runs.js';

const [seconds = '10', rate = '1000'] = process.argv.slice(2);
/** SYN, SYN/ACK, ACK; data and its ACK both ways; FIN, FIN/ACK, ACK. */
const PACKETS_OF_CONNECTION = 10;
/** Connections are opened this often, some at a time. */
const STEP_MS = 20;
const MOST_MS = 500;

const server = net.createServer((socket) => {
  socket.on('error', () => undefined);
  socket.on('data', (data) => socket.write(data));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const latencies = new Map<string, number[]>();
let totals = '';
const live = new LiveRun(['-i', 'lo', '-f', `tcp port ${port}`], (line) => {
  const nowMs = performance.timeOrigin + performance.now();
  const [, kind = ''] = /"kind":"([\w-]+)"/.exec(line) ?? [];
  if (kind === 'totals') totals = line;
  // A final record is told when the connection is forgotten, which is no event of a packet.
  if (kind === 'begin' || kind === 'end' || kind === 'totals') return;
  const [, time = 'NaN'] = /"time":"([\d.]+)"/.exec(line) ?? [];
  const all = latencies.get(kind) ?? [];
  latencies.set(kind, all);
  all.push(nowMs - Number(time) * 1000);
});
await live.begun();

function meet(): void {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  socket.on('error', () => undefined);
  socket.once('connect', () => socket.write('request'));
  socket.once('data', () => socket.end());
}

const start = performance.now();
let opened = 0;
while (performance.now() - start < Number(seconds) * 1000) {
  const due = ((performance.now() - start) / 1000) * (Number(rate) / PACKETS_OF_CONNECTION);
  for (; opened < due; opened++) meet();
  await setTimeout(STEP_MS);
}
await setTimeout(1000);
const took = (performance.now() - start) / 1000 - 1;
const megabytes = live.mostMegabytes;
await live.stop();
server.close();

const { packets = 0, dropped = 0 } = JSON.parse(totals) as { packets?: number; dropped?: number };
console.log(
  `${opened} connections, ${packets} packets in ${took.toFixed(1)} s (${(packets / took).toFixed(0)} a second), ` +
    `${dropped} dropped, ${megabytes.toFixed(0)} MB`,
);
console.log('event          lines   p50 ms   p99 ms   max ms');
let worst = 0;
for (const [kind, all] of [...latencies, ['all', [...latencies.values()].flat()] as const]) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  const cells = [at(0.5), at(0.99), at(1)].map((value) => value.toFixed(1).padStart(9));
  console.log(`${kind.padEnd(12)} ${String(all.length).padStart(7)}${cells.join('')}`);
  worst = Math.max(worst, at(1));
}
process.exitCode = worst < MOST_MS ? 0 : 1;
