/**
 * Holds our round-trip times against those of tcptrace: `node bench/compare-tcptrace.js CAPTURE…`,
 * after `npm run build`. It needs tshark, editcap and tcptrace. Each direction is compared in its
 * number of samples and in min, mean and max: within 1 %, or half of the 0.1 ms that tcptrace shows.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { analyzeCapture } from '../dist/index.js';

const folder = mkdtempSync(join(tmpdir(), 'compare-tcptrace-'));
try {
  for (const capture of process.argv.slice(2)) await compare(capture);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string} capture */
async function compare(capture) {
  const { conversations } = await analyzeCapture(capture);
  const pairs = rowsOfTcptrace(capture).flatMap((row) => {
    const ends = [endText(row.host_a, row.port_a), endText(row.host_b, row.port_b)];
    const conversation = conversations.find(
      ({ client, server, startNanos }) =>
        startNanos / 1000n === startMicros(row.first_packet) &&
        [client, server].every(({ address, port }) => ends.includes(endText(address, port))),
    );
    if (conversation === undefined) return [];
    const isClientFirst =
      ends[0] === endText(conversation.client.address, conversation.client.port);
    const { client, server } = conversation.directions;
    const [a, b] = isClientFirst ? [client, server] : [server, client];
    return [
      { from: ends[0], ours: oursOf(a), theirs: theirsOf(row, 'a2b') },
      { from: ends[1], ours: oursOf(b), theirs: theirsOf(row, 'b2a') },
    ];
  });
  const measured = pairs.filter(({ ours, theirs }) => ours[0] > 0 || theirs[0] > 0);
  const others = measured.filter(({ ours, theirs }) => !isSame(ours, theirs));
  if (measured.length === 0) return;
  const agreeing = `${measured.length - others.length} of ${measured.length} directions agree`;
  console.log(
    `${basename(capture)}: ${agreeing}, ${measured.reduce((n, { ours }) => n + ours[0], 0)} samples`,
  );
  for (const { from, ours, theirs } of others) {
    console.log(
      `  ${from}: samples, min, mean, max in ms: ${ours.join(' ')}; tcptrace ${theirs.join(' ')}`,
    );
  }
}

function isSame([count, ...ours], [theirCount, ...theirs]) {
  return (
    count === theirCount &&
    ours.every((value, index) => Math.abs(value - theirs[index]) <= Math.max(0.01 * value, 0.0501))
  );
}

function oursOf({ rtt }) {
  const times = [rtt?.minSeconds, rtt?.meanSeconds, rtt?.maxSeconds];
  return [rtt?.samples ?? 0, ...times.map((seconds = 0) => Number((seconds * 1e3).toFixed(3)))];
}

function theirsOf(row, direction) {
  return ['samples', 'min', 'avg', 'max'].map((name) => Number(row[`RTT_${name}_${direction}`]));
}

function rowsOfTcptrace(capture) {
  const pcap = join(folder, 'capture.pcap');
  execFileSync('editcap', ['-F', 'pcap', capture, pcap]);
  const options = { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] };
  const text = execFileSync('tcptrace', ['-l', '-r', '-n', '--csv', pcap], options);
  const [names = [], ...rows] = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [names[index], cell])));
}

/** tcptrace writes microseconds without their leading zeros. */
function startMicros(text) {
  const [seconds = '0', micros = '0'] = text.split('.');
  return BigInt(seconds) * 1_000_000n + BigInt(micros);
}

/** tcptrace writes IPv6 addresses in a form of its own. */
function endText(address, port) {
  return `${isIPv6(address) ? new URL(`http://[${address}]`).hostname : address} ${port}`;
}
