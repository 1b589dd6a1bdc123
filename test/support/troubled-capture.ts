import { Section } from './capture-bytes.js';
import { tcpPacket, type TcpPacketParts } from './tcp-packet.js';

const RAW_IP = 101;
const [SYN, ACK, FIN, PSH] = [0x02, 0x10, 0x01, 0x08];
const STATISTICS_BLOCK = 5;
/** An option of interface statistics: packets that the interface dropped (pcapng §4.6). */
const DROPPED = 5;
const DROPS = 7;
const ATTEMPTS = 12;
const DATA_BYTES = 1000;
const DATA_SEGMENTS = 12;

/**
 * A capture whose report has every section: a transfer with a segment sent twice, attempts that nobody answers, a
 * connection that began before the capture, drops, and a step back in time.
 */
export function troubledCapture(): Buffer {
  const section = new Section().interface(RAW_IP);
  let number = 0;
  const add = (parts: TcpPacketParts, lateMicroseconds = 0): void => {
    const time = 1_700_000_000_000_000n + BigInt(number * 1000 - lateMicroseconds);
    section.packet(0, time, tcpPacket(parts));
    number += 1;
  };
  const client = { isClient: true, client: 40_000, port: 80 };
  const server = { ...client, isClient: false };
  add({ ...client, flags: SYN, seq: 1000, ack: 0 });
  add({ ...server, flags: SYN | ACK, seq: 5000, ack: 1001 });
  add({ ...client, flags: ACK, seq: 1001, ack: 5001 });
  add({ ...client, flags: ACK | PSH, seq: 1001, ack: 5001, data: Buffer.from('GET /\r\n') });
  const data = Buffer.alloc(DATA_BYTES, 'x');
  const begins = Array.from({ length: DATA_SEGMENTS }, (_, index) => 5001 + index * DATA_BYTES);
  for (const seq of begins) {
    add({ ...server, flags: ACK, seq, ack: 1008, data });
    add({ ...client, flags: ACK, seq: 1008, ack: seq + DATA_BYTES });
  }
  const end = 5001 + DATA_SEGMENTS * DATA_BYTES;
  add({ ...server, flags: ACK, seq: end - DATA_BYTES, ack: 1008, data });
  add({ ...client, flags: FIN | ACK, seq: 1008, ack: end });
  add({ ...server, flags: FIN | ACK, seq: end, ack: 1009 });
  add({ ...client, flags: ACK, seq: 1009, ack: end + 1 });

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    add({ ...client, client: 41_000 + attempt, port: 8080, flags: SYN, seq: 77, ack: 0 });
  }
  const late = { isClient: true, client: 42_000, port: 22, flags: ACK | PSH };
  add({ ...late, seq: 9, ack: 9, data: Buffer.from('late') });
  add({ ...late, seq: 13, ack: 9, data: Buffer.from('later') }, 5000);

  const counter = Buffer.alloc(12);
  counter.writeUInt16LE(DROPPED, 0);
  counter.writeUInt16LE(8, 2);
  counter.writeBigUInt64LE(BigInt(DROPS), 4);
  return section.block(STATISTICS_BLOCK, Buffer.concat([section.words(0, 0, 0), counter])).bytes();
}
