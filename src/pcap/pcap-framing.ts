import {
  emptyRecord,
  LONGEST_PACKET,
  type ParserStop,
  type RecordSink,
  SATED,
  unknown,
} from './capture-record.js';
import type { Framing } from './pieces.js';

/** Bytes of the header of the file, and of that of each record. */
export const FILE_HEADER = 24;
export const RECORD_HEADER = 16;

/** First four bytes of a file in the byte order of its writer: times in microseconds, in nanoseconds. */
const MICROSECONDS = 0xa1b2c3d4;
const NANOSECONDS = 0xa1b23c4d;

/** The link type takes the lower half; above it stand flags, of which none is known here. */
const LINK_TYPE = 0xffff;

/** As many records Wireshark looks at to find out which program's variant of the format it has. */
export const PROBED_RECORDS = 3;

/** Does a file begin with the magic number of a pcap file that is read here? */
export function isPcap(bytes: Uint8Array): boolean {
  return orderOf(bytes) !== undefined;
}

/** What the magic number of a file tells. */
export interface PcapOrder {
  readonly isLittle: boolean;
  readonly nanosPerUnit: number;
}

/** `undefined` for another magic number. */
export function orderOf(bytes: Uint8Array): PcapOrder | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const isLittle of [true, false]) {
    const magic = view.getUint32(0, isLittle);
    if (magic === MICROSECONDS) return { isLittle, nanosPerUnit: 1000 };
    if (magic === NANOSECONDS) return { isLittle, nanosPerUnit: 1 };
  }
  return undefined;
}

/**
 * The pcap format (draft-ietf-opsawg-pcap): either byte order, microseconds and nanoseconds, version 2.4.
 * Not read are the variants of other programs, which Wireshark tells by the first records making no
 * sense: modified (Kuznetzov), Nokia, AIX and IXIA; nor frames that end with a checksum by the header's word.
 */
export class PcapFraming implements Framing {
  stop: ParserStop | undefined;
  private readonly record = emptyRecord();
  private isLittle = true;
  private nanosPerUnit = 1000;
  private hasHeader = false;

  constructor(private readonly sink: RecordSink) {}

  lengthOf(bytes: Uint8Array, at: number, available: number): number {
    if (!this.hasHeader) return FILE_HEADER;
    if (available < RECORD_HEADER) return RECORD_HEADER;
    const captured = this.word(bytes, at + 8);
    if (captured <= LONGEST_PACKET) return RECORD_HEADER + captured;
    return this.refuse(`a record of ${captured} bytes`);
  }

  take(bytes: Uint8Array, at: number, length: number): boolean {
    if (!this.hasHeader) return this.takeHeader(bytes, at);
    const { record } = this;
    record.frameNumber += 1;
    record.bytes = bytes;
    record.start = at + RECORD_HEADER;
    record.end = at + length;
    record.seconds = this.word(bytes, at);
    record.nanos = this.word(bytes, at + 4) * this.nanosPerUnit;
    record.wireLength = this.word(bytes, at + 12);
    if (record.wireLength < record.end - record.start || record.wireLength > 0x7fffffff) {
      const which = record.frameNumber <= PROBED_RECORDS ? 'perhaps a variant of pcap' : 'damage';
      this.refuse(`a length on the wire below the captured one (${which})`);
      return false;
    }
    if (record.nanos > 999_999_999) {
      this.refuse('a fraction of a second above one');
      return false;
    }
    if (this.sink(record)) return true;
    this.stop = SATED;
    return false;
  }

  private takeHeader(bytes: Uint8Array, at: number): boolean {
    const order = orderOf(bytes.subarray(at));
    if (order === undefined) throw new Error('not a pcap file');
    this.isLittle = order.isLittle;
    this.nanosPerUnit = order.nanosPerUnit;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    const major = view.getUint16(4, order.isLittle);
    const minor = view.getUint16(6, order.isLittle);
    const linkType = view.getUint32(20, order.isLittle);
    if (major !== 2 || minor !== 4) return this.refuse(`pcap version ${major}.${minor}`) >= 0;
    if (linkType > LINK_TYPE) return this.refuse('flags beside the link type') >= 0;
    this.record.linkType = linkType;
    this.hasHeader = true;
    return true;
  }

  private refuse(reason: string): number {
    this.stop = unknown(reason);
    return -1;
  }

  private word(bytes: Uint8Array, at: number): number {
    const a = bytes[at] ?? 0;
    const b = bytes[at + 1] ?? 0;
    const c = bytes[at + 2] ?? 0;
    const d = bytes[at + 3] ?? 0;
    return this.isLittle
      ? (a | (b << 8) | (c << 16) | (d << 24)) >>> 0
      : ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }
}
