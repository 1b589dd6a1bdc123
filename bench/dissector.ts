/**
 * Measures the interpreter: PDUs of the example protocol in one TCP stream, cut into segments of 1,460 bytes,
 * from memory.
 *
 * Usage: `node build/bench/dissector.js [PDUS]`
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fleet } from '../dissectors/fleet/fleet.js';
import { PluginSession } from '../src/dissector/stream/plugin-session.js';
import { concatenated, dataPdu, errorPdu, helloPdu } from '../test/support/fleet-pdus.js';

const SEGMENT = 1_460;
const count = Number(process.argv[2] ?? 500_000);

const kinds = [
  (seq: number) => helloPdu(seq),
  (seq: number) => dataPdu(seq, 2),
  (seq: number) => errorPdu(seq),
];
const stream = concatenated(
  Array.from(
    { length: count },
    (_, index) => kinds[index % kinds.length]?.(index) ?? helloPdu(index),
  ),
);

for (let round = 1; round <= 3; round++) {
  const session = new PluginSession([fleet.description]);
  const before = performance.now();
  let pdus = 0;
  for (let at = 0; at < stream.length; at += SEGMENT) {
    const payload = stream.subarray(at, at + SEGMENT);
    const found = session.push({
      frameNumber: at / SEGMENT + 1,
      transport: 'tcp',
      stream: 0,
      ports: { source: 50_000, destination: 7_801 },
      sender: 'client',
      length: payload.length,
      payload,
      sequence: at >>> 0,
      isSyn: false,
      isAck: true,
      claimedBy: undefined,
    });
    pdus += found.length;
  }
  const seconds = (performance.now() - before) / 1000;
  const rate = Math.round(pdus / seconds).toLocaleString('en');
  process.stdout.write(`${pdus} PDUs in ${seconds.toFixed(2)} s: ${rate} a second\n`);
}
