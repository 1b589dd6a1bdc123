/**
 * What reading typed packet trees costs on top of tshark, measured in turns: tshark writing to
 * `/dev/null`, and openCapture() over the same protocols; and whether memory stays flat.
 *
 * Usage: `node --expose-gc build/bench/reader.js CAPTURE [ROUNDS] [ek|pdml|json]`
 */
import { execFileSync } from 'node:child_process';
import { openSync } from 'node:fs';
import process from 'node:process';
import { openCapture } from '../src/capture/open-capture.js';
import type { TreeFormat } from '../src/capture/packet-reader.js';
import { findTshark } from '../src/tshark/find-tshark.js';

const PROTOCOLS = ['frame', 'ip', 'tcp'];
const [file = '', rounds = '3', format = 'ek'] = process.argv.slice(2);
const tshark = await findTshark();

function tsharkSeconds(): number {
  const start = performance.now();
  const args = ['-n', '-J', PROTOCOLS.join(' '), '-T', format, '-r', file];
  execFileSync(tshark.path, args, { stdio: ['ignore', openSync('/dev/null', 'w'), 'ignore'] });
  return (performance.now() - start) / 1000;
}

interface Reading {
  readonly seconds: number;
  readonly packets: number;
  readonly bytes: number;
  /** Resident and heap megabytes, after each tenth of the packets. */
  readonly memory: readonly string[];
}

async function read(every: number): Promise<Reading> {
  const start = performance.now();
  const memory: string[] = [];
  let packets = 0;
  let bytes = 0;
  const options = { tshark, format: format as TreeFormat, protocols: PROTOCOLS };
  for await (const packet of openCapture(file, options)) {
    packets++;
    if (packet.get('tcp.flags.syn') !== true) bytes += packet.get('tcp.len') ?? 0;
    if (packets % every === 0) {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      memory.push(`${Math.round(rss / 1e6)}/${Math.round(heapUsed / 1e6)}`);
    }
  }
  return { seconds: (performance.now() - start) / 1000, packets, bytes, memory };
}

const ratios: number[] = [];
let every = 30_000;
for (let round = 0; round < Number(rounds); round++) {
  const alone = tsharkSeconds();
  const ours = await read(every);
  every = Math.max(1, Math.floor(ours.packets / 10));
  ratios.push(ours.seconds / alone);
  console.log(
    `${format}: tshark ${alone.toFixed(1)} s, openCapture() ${ours.seconds.toFixed(1)} s ` +
      `(${(ours.seconds / alone).toFixed(2)}), ${String(ours.packets)} packets, ` +
      `${String(ours.bytes)} bytes of payload; MB resident/heap: ${ours.memory.join(' ')}`,
  );
}
ratios.sort((a, b) => a - b);
console.log(`median ${(ratios[Math.floor(ratios.length / 2)] ?? 0).toFixed(2)}`);
