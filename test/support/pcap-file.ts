import { writeFileSync } from 'node:fs';

/** The TCP header of one packet; missing parts are a plain ACK without data. */
export interface PcapPacket {
  readonly from?: 'client' | 'server';
  readonly flags?: number;
  readonly seq?: number;
  readonly ack?: number;
  readonly payload?: string;
}

const CLIENT = { address: [10, 0, 0, 1], port: 40000 };
const SERVER = { address: [10, 0, 0, 2], port: 80 };

/** Link type of packets that begin with their IP header. */
const RAW_IP = 101;

/** A handshake and a close by the client, seven packets. */
const WHOLE_CONNECTION: readonly PcapPacket[] = [
  { flags: 0x02, seq: 1000 },
  { from: 'server', flags: 0x12, seq: 5000, ack: 1001 },
  { flags: 0x10, seq: 1001, ack: 5001 },
  { flags: 0x11, seq: 1001, ack: 5001 },
  { from: 'server', flags: 0x10, seq: 5001, ack: 1002 },
  { from: 'server', flags: 0x11, seq: 5001, ack: 1002 },
  { flags: 0x10, seq: 1002, ack: 5002 },
];

/** Writes a pcap file of TCP packets from 10.0.0.1:40000 to 10.0.0.2:80 and back, 1 ms apart. */
export function writePcap(file: string, packets: readonly PcapPacket[] = WHOLE_CONNECTION): void {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(65535, 16);
  header.writeUInt32LE(RAW_IP, 20);
  writeFileSync(file, Buffer.concat([header, ...packets.map(recordOf)]));
}

function recordOf(packet: PcapPacket, index: number): Buffer {
  const bytes = ipPacket(packet);
  const record = Buffer.alloc(16);
  record.writeUInt32LE(1_700_000_000, 0);
  record.writeUInt32LE(index * 1000, 4);
  record.writeUInt32LE(bytes.length, 8);
  record.writeUInt32LE(bytes.length, 12);
  return Buffer.concat([record, bytes]);
}

function ipPacket({ from = 'client', flags = 0x10, seq = 0, ack = 0, payload = '' }: PcapPacket) {
  const [source, destination] = from === 'client' ? [CLIENT, SERVER] : [SERVER, CLIENT];
  const data = Buffer.from(payload);
  const bytes = Buffer.alloc(40);
  bytes.writeUInt8(0x45, 0);
  bytes.writeUInt16BE(40 + data.length, 2);
  bytes.writeUInt8(64, 8);
  bytes.writeUInt8(6, 9);
  bytes.set(source.address, 12);
  bytes.set(destination.address, 16);
  bytes.writeUInt16BE(source.port, 20);
  bytes.writeUInt16BE(destination.port, 22);
  bytes.writeUInt32BE(seq, 24);
  bytes.writeUInt32BE(ack, 28);
  bytes.writeUInt8(0x50, 32);
  bytes.writeUInt8(flags, 33);
  bytes.writeUInt16BE(64240, 34);
  return Buffer.concat([bytes, data]);
}
