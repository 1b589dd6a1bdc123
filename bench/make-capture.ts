/**
 * Writes a capture of TCP conversations over Ethernet in one of four shapes. The same arguments give the
 * same bytes.
 *
 * - `short`: many connections of a request and its answer, fifty at a time, some on ports used before
 * - `bulk`: few connections that carry much data
 * - `flood`: SYNs of ever other senders, none of them answered
 * - `mixed`: as `short`, with lost, repeated and swapped segments, refused ports and resets
 *
 * Usage: `node build/bench/make-capture.js SHAPE PACKETS CONVERSATIONS OUT.pcap`
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import process from 'node:process';

const HEADERS = 14 + 20 + 32;
const FIN = 1;
const SYN = 2;
const RST = 4;
const PSH = 8;
const ACK = 16;
/** Connections that are open at the same time. */
const OPEN = 50;
/** Nanoseconds from one packet to the next. */
const STEP = 20_000;
/** Payload of a full segment. */
const FULL = 1448;
/** Bytes gathered before they are written. */
const BATCH = 1 << 20;

interface Packet {
  readonly isFromClient: boolean;
  readonly flags: number;
  readonly seq: number;
  readonly ack: number;
  readonly length: number;
}

/** A small generator of numbers from 0 to `below`, the same in every run. */
class Dice {
  private state = 0x2545f491;

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }
}

const dice = new Dice();

/** A connection of about so many packets: handshake, request, data of the server, close. */
function* connection(packets: number, hasTrouble: boolean): Generator<Packet> {
  const isn = { client: dice.below(2 ** 32), server: dice.below(2 ** 32) };
  let sent = isn.client + 1;
  let answered = isn.server + 1;
  const client = (flags: number, length = 0): Packet => {
    const packet = { isFromClient: true, flags, seq: sent, ack: answered, length };
    sent += length + (flags & FIN);
    return packet;
  };
  const server = (flags: number, length = 0): Packet => {
    const packet = { isFromClient: false, flags, seq: answered, ack: sent, length };
    answered += length + (flags & FIN);
    return packet;
  };
  yield { isFromClient: true, flags: SYN, seq: isn.client, ack: 0, length: 0 };
  if (hasTrouble && dice.below(20) === 0) {
    yield { isFromClient: false, flags: RST | ACK, seq: 0, ack: isn.client + 1, length: 0 };
    return;
  }
  yield { isFromClient: false, flags: SYN | ACK, seq: isn.server, ack: isn.client + 1, length: 0 };
  yield client(ACK);
  yield client(PSH | ACK, 100 + dice.below(400));
  for (let round = 0; round < (packets - 8) / 2; round++) {
    const first = server(ACK, packets > 1000 ? FULL : 100 + dice.below(900));
    const second = server(ACK, packets > 1000 ? FULL : 0);
    const luck = hasTrouble ? dice.below(100) : 50;
    // Of lost segments only the repeat is captured, or the first and the repeat.
    if (luck === 0) yield* [second, first];
    else if (luck === 1) yield* [first, first, second];
    else yield* packets > 1000 || second.length > 0 ? [first, second] : [first];
    yield client(ACK);
    if (packets > 1000) round += 0.5;
  }
  if (hasTrouble && dice.below(20) === 0) {
    yield client(RST | ACK);
    return;
  }
  yield client(FIN | ACK);
  if (dice.below(2) === 0) yield server(ACK);
  yield server(FIN | ACK);
  yield client(ACK);
}

interface Ends {
  readonly client: readonly number[];
  readonly port: number;
}

function framed({ isFromClient, flags, seq, ack, length }: Packet, ends: Ends): Buffer {
  const bytes = Buffer.alloc(HEADERS + length, 0x61);
  bytes.fill(0, 0, HEADERS);
  bytes.set(
    isFromClient ? [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2] : [2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1],
  );
  bytes.writeUInt16BE(0x0800, 12);
  bytes.writeUInt8(0x45, 14);
  bytes.writeUInt16BE(bytes.length - 14, 16);
  bytes.writeUInt16BE(dice.below(65_536), 18);
  bytes.writeUInt8(64, 22);
  bytes.writeUInt8(6, 23);
  const server = [192, 0, 2, 1];
  bytes.set(isFromClient ? [...ends.client, ...server] : [...server, ...ends.client], 26);
  bytes.writeUInt16BE(isFromClient ? ends.port : 8443, 34);
  bytes.writeUInt16BE(isFromClient ? 8443 : ends.port, 36);
  bytes.writeUInt32BE(seq >>> 0, 38);
  bytes.writeUInt32BE((flags & ACK) === 0 ? 0 : ack >>> 0, 42);
  bytes.writeUInt8(0x80, 46);
  bytes.writeUInt8(flags, 47);
  bytes.writeUInt16BE(512, 48);
  bytes.set([1, 1, 8, 10], 54);
  return bytes;
}

/** Gathers records and writes them in large pieces. */
class Writer {
  private readonly file: number;
  private batch: Buffer[] = [];
  private size = 0;
  private number = 0;

  constructor(out: string) {
    this.file = openSync(out, 'w');
    const header = Buffer.alloc(24);
    header.writeUInt32LE(0xa1b2c3d4, 0);
    header.writeUInt16LE(2, 4);
    header.writeUInt16LE(4, 6);
    header.writeUInt32LE(65_535, 16);
    header.writeUInt32LE(1, 20);
    this.batch.push(header);
  }

  add(bytes: Buffer): void {
    const micros = Math.floor((this.number++ * STEP) / 1000);
    const record = Buffer.alloc(16);
    record.writeUInt32LE(1_700_000_000 + Math.floor(micros / 1e6), 0);
    record.writeUInt32LE(micros % 1e6, 4);
    record.writeUInt32LE(bytes.length, 8);
    record.writeUInt32LE(bytes.length, 12);
    this.batch.push(record, bytes);
    this.size += bytes.length;
    if (this.size >= BATCH) this.flush();
  }

  end(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    writeSync(this.file, Buffer.concat(this.batch));
    this.batch = [];
    this.size = 0;
  }
}

const [
  shape = 'short',
  packetsText = '300000',
  conversationsText = '20000',
  out = 'out/bench.pcap',
] = process.argv.slice(2);
const packets = Number(packetsText);
const conversations = Number(conversationsText);
const writer = new Writer(out);

function newEnds(): Ends {
  const host = dice.below(100);
  return { client: [10, 0, 0, host], port: 32_768 + 2 * dice.below(2000) };
}

if (shape === 'flood') {
  for (let number = 0; number < packets; number++) {
    const client = [10, (number >> 16) & 255, (number >> 8) & 255, number & 255];
    const seq = dice.below(2 ** 32);
    const syn = { isFromClient: true, flags: SYN, seq, ack: 0, length: 0 };
    writer.add(framed(syn, { client, port: 1024 + dice.below(60_000) }));
  }
} else {
  const each = Math.max(9, Math.round(packets / conversations));
  const inUse = new Set<string>();
  let begun = 0;
  const begin = () => {
    begun++;
    let ends = newEnds();
    while (inUse.has(ends.client.join('.') + String(ends.port))) ends = newEnds();
    const name = ends.client.join('.') + String(ends.port);
    inUse.add(name);
    return { ends, name, packets: connection(each, shape === 'mixed') };
  };
  const open = Array.from({ length: Math.min(OPEN, conversations) }, begin);
  while (open.length > 0) {
    const index = dice.below(open.length);
    const one = open[index];
    if (one === undefined) break;
    const next = one.packets.next();
    if (next.done !== true) {
      writer.add(framed(next.value, one.ends));
      continue;
    }
    inUse.delete(one.name);
    open.splice(index, 1);
    if (begun < conversations) open.push(begin());
  }
}
writer.end();
