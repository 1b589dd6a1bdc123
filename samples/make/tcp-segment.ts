import { ipFrame, type Direction } from './ethernet-frames.js';
import { transportChecksum } from './transport-checksum.js';

/** The control bits that the samples use, in any order. */
export type TcpFlag = 'FIN' | 'SYN' | 'RST' | 'PSH' | 'ACK';

/** A TCP segment as its sender fills it in. */
export interface TcpSegment {
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly seq: number;
  /** Zero when the ACK flag is not set. */
  readonly ack: number;
  readonly flags: readonly TcpFlag[];
  /** The header's field, before any window scale. */
  readonly window: number;
  /** A multiple of 4 bytes; see {@link synOptions}. */
  readonly options: Uint8Array;
  readonly payload: Uint8Array;
}

const IP_PROTOCOL_TCP = 6;
const HEADER_BYTES = 20;
const FLAG_BIT: Readonly<Record<TcpFlag, number>> = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16 };

/** An Ethernet frame with one TCP segment (RFC 9293 §3.1). */
export function tcpFrame(
  direction: Direction,
  segment: TcpSegment,
  identification: number,
): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(segment.sourcePort, 0);
  header.writeUInt16BE(segment.destinationPort, 2);
  header.writeUInt32BE(segment.seq, 4);
  header.writeUInt32BE(segment.ack, 8);
  header.writeUInt8(((HEADER_BYTES + segment.options.length) / 4) << 4, 12);
  header.writeUInt8(
    segment.flags.reduce((bits, flag) => bits | FLAG_BIT[flag], 0),
    13,
  );
  header.writeUInt16BE(segment.window, 14);
  const bytes = Buffer.concat([header, segment.options, segment.payload]);
  bytes.writeUInt16BE(transportChecksum(direction, IP_PROTOCOL_TCP, bytes), 16);
  return ipFrame(direction, IP_PROTOCOL_TCP, bytes, identification);
}

/** Options of a SYN: maximum segment size, window scale (RFC 7323), SACK permitted (RFC 2018). */
export function synOptions(mss: number, windowScale: number): Uint8Array {
  const noOperation = 1;
  return Uint8Array.of(
    ...[2, 4, mss >> 8, mss & 0xff],
    ...[noOperation, 3, 3, windowScale],
    ...[noOperation, noOperation, 4, 2],
  );
}
