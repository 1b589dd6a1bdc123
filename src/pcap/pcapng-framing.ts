import {
  emptyRecord,
  LONGEST_PACKET,
  type ParserStop,
  type RecordSink,
  SATED,
  unknown,
} from './capture-record.js';
import { isOtherFrame, mayBeFrame } from './other-frames.js';
import type { Framing } from './pieces.js';
import { areOptionsSound, checksumBytesOf, OPTIONS_OF_PACKET } from './pcapng-options.js';
import { type CaptureInterface, readInterface } from './pcapng-interface.js';
import { hasTunnelKeys, isSideBlockSound } from './pcapng-side-blocks.js';

/** Block types (pcapng, §11.1). */
export const BLOCK = {
  section: 0x0a0d0d0a,
  interface: 1,
  oldPacket: 2,
  simplePacket: 3,
  enhancedPacket: 6,
} as const;

/** Is told of a block that has a frame number and no packet, with its type. */
export type OtherFrameSink = (frameNumber: number, type: number) => void;

/** The byte order mark of a section, in the order of its writer. */
export const ORDER_MARK = 0x1a2b3c4d;
/** Type, length and order mark of a section header. */
const SECTION_START = 12;
/** Type and length of a block, and the length that is repeated at its end. */
const BLOCK_START = 8;
const BLOCK_END = 4;
/** Bytes of a block before its packet. */
const ENHANCED = 28;
const SIMPLE = 12;
/** Largest block that Wireshark believes in, in bytes: 16 MiB. */
const LONGEST_BLOCK = 16 * 1024 * 1024;

/** Does a file begin with a section header of pcapng? */
export function isPcapng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(0) === BLOCK.section;
}

/**
 * The pcapng format (draft-ietf-opsawg-pcapng): sections of either byte order, each with its interfaces.
 * Names, statistics, secrets and unknown blocks are passed over. Reading ends at a block without a packet
 * to which Wireshark gives a frame number, and at keys with which it finds packets in packets, unless
 * somebody is told of the former: then both are passed over, too.
 */
export class PcapngFraming implements Framing {
  stop: ParserStop | undefined;
  private readonly record = emptyRecord();
  private isLittle = true;
  private interfaces: CaptureInterface[] = [];
  private view: DataView = new DataView(new ArrayBuffer(0));

  constructor(
    private readonly sink: RecordSink,
    private readonly onOtherFrame?: OtherFrameSink,
  ) {}

  lengthOf(bytes: Uint8Array, at: number, available: number): number {
    if (available < BLOCK_START) return BLOCK_START;
    const view = this.viewOf(bytes);
    let isLittle = this.isLittle;
    if (view.getUint32(at) === BLOCK.section) {
      if (available < SECTION_START) return SECTION_START;
      const mark = view.getUint32(at + 8);
      isLittle = mark !== ORDER_MARK;
      if (isLittle && view.getUint32(at + 8, true) !== ORDER_MARK) {
        return this.refuse('a section without its byte order mark');
      }
    }
    const length = view.getUint32(at + 4, isLittle);
    if (length < SECTION_START || length > LONGEST_BLOCK || length % 4 !== 0) {
      return this.refuse(`a block of ${length} bytes`);
    }
    return length;
  }

  take(bytes: Uint8Array, at: number, length: number): boolean {
    const view = this.viewOf(bytes);
    if (view.getUint32(at) === BLOCK.section) return this.takeSection(view, at, length);
    const { isLittle } = this;
    if (view.getUint32(at + length - BLOCK_END, isLittle) !== length) {
      return this.refuse('a block whose lengths differ') >= 0;
    }
    const type = view.getUint32(at, isLittle);
    if (type === BLOCK.enhancedPacket) return this.takeEnhanced(bytes, at, length);
    if (type === BLOCK.interface) return this.takeInterface(bytes, at, length);
    if (type === BLOCK.simplePacket) return this.takeSimple(bytes, at, length);
    if (type === BLOCK.oldPacket) return this.takeOld(bytes, at, length);
    if (mayBeFrame(type)) return this.passOver(type);
    const block = new DataView(bytes.buffer, bytes.byteOffset + at, length);
    if (!isSideBlockSound(block, type, isLittle)) {
      return this.refuse(`a damaged block of type ${type}`) >= 0;
    }
    if (this.onOtherFrame !== undefined || !hasTunnelKeys(block, type, isLittle)) return true;
    return this.refuse('keys of a tunnel') >= 0;
  }

  private passOver(type: number): boolean {
    const { record, onOtherFrame } = this;
    if (onOtherFrame === undefined) return this.refuse(`a block of type ${type}`) >= 0;
    if (isOtherFrame(type)) {
      record.frameNumber += 1;
      onOtherFrame(record.frameNumber, type);
    }
    return true;
  }

  private takeSection(view: DataView, at: number, length: number): boolean {
    this.isLittle = view.getUint32(at + 8) !== ORDER_MARK;
    if (length < 28 || view.getUint32(at + length - BLOCK_END, this.isLittle) !== length) {
      return this.refuse('a section header whose lengths differ') >= 0;
    }
    const major = view.getUint16(at + 12, this.isLittle);
    const minor = view.getUint16(at + 14, this.isLittle);
    if (major !== 1 || (minor !== 0 && minor !== 2)) {
      return this.refuse(`pcapng version ${major}.${minor}`) >= 0;
    }
    this.interfaces = [];
    return true;
  }

  private takeInterface(bytes: Uint8Array, at: number, length: number): boolean {
    const block = new DataView(bytes.buffer, bytes.byteOffset + at, length);
    const read = readInterface(block, this.isLittle);
    if (typeof read === 'string') return this.refuse(read) >= 0;
    this.interfaces.push(read);
    return true;
  }

  private takeEnhanced(bytes: Uint8Array, at: number, length: number): boolean {
    const { view, isLittle } = this;
    if (length < ENHANCED + BLOCK_END) return this.refuse('a packet without its header') >= 0;
    const number = view.getUint32(at + 8, isLittle);
    return this.takeTimed(bytes, at, length, number);
  }

  /** The packet block of old (pcapng, appendix A): the interface's number takes two bytes. */
  private takeOld(bytes: Uint8Array, at: number, length: number): boolean {
    const { view, isLittle } = this;
    if (length < ENHANCED + BLOCK_END) return this.refuse('a packet without its header') >= 0;
    return this.takeTimed(bytes, at, length, view.getUint16(at + 8, isLittle));
  }

  private takeTimed(bytes: Uint8Array, at: number, length: number, number: number): boolean {
    const { view, isLittle, record } = this;
    const from = this.interfaces[number];
    if (from === undefined) return this.refuse('a packet of an interface that is not there') >= 0;
    const captured = view.getUint32(at + 20, isLittle);
    if (captured > LONGEST_PACKET) return this.refuse(`a packet of ${captured} bytes`) >= 0;
    const optionsAt = at + ENHANCED + captured + (-captured & 3);
    const rules = OPTIONS_OF_PACKET;
    if (!areOptionsSound(view, optionsAt, at + length - BLOCK_END, { isLittle, rules })) {
      return this.refuse('a packet with damaged options') >= 0;
    }
    // tshark takes the checksum away before it reads the packet.
    if (checksumBytesOf(view, optionsAt, at + length - BLOCK_END, isLittle) > 0) {
      return this.refuse('a packet that ends with a checksum') >= 0;
    }
    from.time.read(view.getUint32(at + 12, isLittle), view.getUint32(at + 16, isLittle));
    record.seconds = from.time.seconds;
    record.nanos = from.time.nanos;
    const wireLength = view.getUint32(at + 24, isLittle);
    return this.give(bytes, at + ENHANCED, captured, wireLength, at + length - BLOCK_END, from);
  }

  /** A simple packet belongs to the first interface and has no time (pcapng, §4.4). */
  private takeSimple(bytes: Uint8Array, at: number, length: number): boolean {
    const [from] = this.interfaces;
    if (from === undefined || length < SIMPLE + BLOCK_END) {
      return this.refuse('a simple packet without an interface') >= 0;
    }
    const wireLength = this.view.getUint32(at + 8, this.isLittle);
    const limit = from.snapLength === 0 ? wireLength : from.snapLength;
    this.record.seconds = 0;
    this.record.nanos = 0;
    const captured = Math.min(wireLength, limit);
    return this.give(bytes, at + SIMPLE, captured, wireLength, at + length - BLOCK_END, from);
  }

  private give(
    bytes: Uint8Array,
    start: number,
    captured: number,
    wireLength: number,
    limit: number,
    from: CaptureInterface,
  ): boolean {
    const { record } = this;
    const end = start + captured;
    if (captured > LONGEST_PACKET || end > limit || wireLength < captured) {
      return this.refuse('a packet that is longer than its block, or than it was') >= 0;
    }
    if (wireLength > 0x7fffffff) return this.refuse('a packet of absurd length') >= 0;
    record.frameNumber += 1;
    record.bytes = bytes;
    record.start = start;
    record.end = end;
    record.wireLength = wireLength;
    record.linkType = from.linkType;
    if (this.sink(record)) return true;
    this.stop = SATED;
    return false;
  }

  /** The chunks come one after the other, so one view is used for all pieces of a chunk. */
  private viewOf(bytes: Uint8Array): DataView {
    const { view } = this;
    const isSame = view.buffer === bytes.buffer && view.byteOffset === bytes.byteOffset;
    if (!isSame || view.byteLength !== bytes.byteLength) {
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return this.view;
  }

  private refuse(reason: string): number {
    this.stop = unknown(reason);
    return -1;
  }
}
