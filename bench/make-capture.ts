/**
 * Writes a capture of TCP conversations over Ethernet: handshakes, data one way and ACKs the other,
 * closes. The same numbers give the same bytes.
 *
 * Usage: `node build/bench/make-capture.js PACKETS CONVERSATIONS OUT.pcap`
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import process from 'node:process';

const HEADERS = 14 + 20 + 32;
const SYN = 2;
const FIN = 1;
const PSH = 8;
const ACK = 16;
/** Bytes gathered before they are written. */
const BATCH = 1 << 20;

const [packets = '300000', conversations = '2000', out = 'out/bench.pcap'] = process.argv.slice(2);

/** Packet `round` of a conversation that has `rounds` of them. */
function packetAt(conversation: number, round: number, rounds: number): Buffer {
  const isFromClient = round % 2 === 0;
  const isOpening = round < 2;
  const isLast = round >= rounds - 2;
  const isData = isFromClient && round > 3 && !isLast;
  const length = isData ? 100 + ((conversation * 7 + round * 13) % 1300) : 0;
  const sent = isOpening ? 0 : sentBefore(conversation, round);
  const bytes = Buffer.alloc(HEADERS + length, 0x61);
  bytes.fill(0, 0, HEADERS);
  bytes.set(
    isFromClient ? [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2] : [2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1],
  );
  bytes.writeUInt16BE(0x0800, 12);
  bytes.writeUInt8(0x45, 14);
  bytes.writeUInt16BE(bytes.length - 14, 16);
  bytes.writeUInt16BE((conversation + round) & 0xffff, 18);
  bytes.writeUInt8(64, 22);
  bytes.writeUInt8(6, 23);
  const client = [10, (conversation >> 16) & 255, (conversation >> 8) & 255, conversation & 255];
  const server = [192, 0, 2, 1];
  bytes.set(isFromClient ? [...client, ...server] : [...server, ...client], 26);
  const clientPort = 1024 + (conversation % 60_000);
  bytes.writeUInt16BE(isFromClient ? clientPort : 8443, 34);
  bytes.writeUInt16BE(isFromClient ? 8443 : clientPort, 36);
  bytes.writeUInt32BE(isOpening ? 1000 : isFromClient ? 1001 + sent : 1001, 38);
  bytes.writeUInt32BE(round === 0 ? 0 : isFromClient ? 1001 : 1001 + sent, 42);
  bytes.writeUInt8(0x80, 46);
  const own = isOpening ? SYN : isLast ? FIN : isData ? PSH : 0;
  bytes.writeUInt8(own | (round === 0 ? 0 : ACK), 47);
  bytes.writeUInt16BE(512, 48);
  bytes.set([1, 1, 8, 10], 54);
  bytes.writeUInt32BE(round, 58);
  bytes.writeUInt32BE(round === 0 ? 0 : round - 1, 62);
  return bytes;
}

/** Bytes that the client has sent in the rounds before this one. */
function sentBefore(conversation: number, round: number): number {
  let sent = 0;
  for (let at = 4; at < round; at += 2) sent += 100 + ((conversation * 7 + at * 13) % 1300);
  return sent;
}

const file = openSync(out, 'w');
const header = Buffer.alloc(24);
header.writeUInt32LE(0xa1b2c3d4, 0);
header.writeUInt16LE(2, 4);
header.writeUInt16LE(4, 6);
header.writeUInt32LE(65_535, 16);
header.writeUInt32LE(1, 20);
let batch: Buffer[] = [header];
let size = 0;
const rounds = Math.max(6, Math.floor(Number(packets) / Number(conversations)));
for (let number = 0; number < Number(packets); number++) {
  const bytes = packetAt(
    number % Number(conversations),
    Math.floor(number / Number(conversations)),
    rounds,
  );
  const record = Buffer.alloc(16);
  record.writeUInt32LE(1_700_000_000 + Math.floor(number / 10_000), 0);
  record.writeUInt32LE((number % 10_000) * 100, 4);
  record.writeUInt32LE(bytes.length, 8);
  record.writeUInt32LE(bytes.length, 12);
  batch.push(record, bytes);
  size += bytes.length;
  if (size < BATCH) continue;
  writeSync(file, Buffer.concat(batch));
  batch = [];
  size = 0;
}
writeSync(file, Buffer.concat(batch));
closeSync(file);
