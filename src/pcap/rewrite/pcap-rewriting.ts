import { LONGEST_PACKET } from '../capture-record.js';
import { FILE_HEADER, orderOf, PROBED_RECORDS, RECORD_HEADER } from '../pcap-framing.js';
import { BLOCK, ORDER_MARK } from '../pcapng-framing.js';
import type { Framing } from '../pieces.js';
import { commentBytes, type CommentMark } from './comment-writer.js';
import type { OutputBytes } from './output-bytes.js';
import { OPTION, OPTION_START } from './packet-options.js';
import { type CommentChoice, noCounts, type RewriteStop } from './rewriting.js';

/** The parts of the header's last word: is the length of the checksum there, and the length in pairs of bytes. */
const LINK_TYPE = 0xffff;
const HAS_CHECKSUM_LENGTH = 0x0400_0000;
const CHECKSUM_PAIRS_AT = 28;

/** Option of an interface: what a second is divided by; nine: nanoseconds (pcapng, §4.2). */
const RESOLUTION = { code: 9, nanoseconds: 9 } as const;
/** Option of a packet: flags, of which four bits are the bytes of its checksum (pcapng, §4.3). */
const FLAGS = { code: 2, checksumAt: 5 } as const;

/** Bytes of the blocks without options. */
const SECTION = 28;
const INTERFACE = 20;
const PACKET = 32;

/** A file that is written here is in the order of most machines, whatever that of the pcap file was. */
const LITTLE = true;

/**
 * Makes a pcapng file of a pcap file, with comments: one section, one interface, an enhanced packet for each
 * record. Times and lengths stay what they are. The length of a checksum at the end of frames, which the header
 * of a pcap file may have, goes with each packet, where all programs read it alike.
 */
export class PcapRewriting implements Framing {
  stop: RewriteStop | undefined;
  readonly counts = noCounts();
  private isLittle = true;
  private isNanos = false;
  private hasHeader = false;
  private checksumBytes: number | undefined;

  constructor(
    private readonly output: OutputBytes,
    private readonly mark: CommentMark,
    private readonly commentOf: CommentChoice,
  ) {}

  lengthOf(bytes: Uint8Array, at: number, available: number): number {
    if (!this.hasHeader) return FILE_HEADER;
    if (available < RECORD_HEADER) return RECORD_HEADER;
    const captured = viewOf(bytes, at).getUint32(8, this.isLittle);
    if (captured <= LONGEST_PACKET) return RECORD_HEADER + captured;
    return this.refuse(`a record of ${captured} bytes`);
  }

  take(bytes: Uint8Array, at: number, length: number): boolean {
    const view = viewOf(bytes, at);
    if (!this.hasHeader) return this.takeHeader(bytes.subarray(at, at + length), view);
    const { isLittle, output, counts } = this;
    const captured = length - RECORD_HEADER;
    const wireLength = view.getUint32(12, isLittle);
    // Wireshark tells other programs' variants of the format by the first records making no sense.
    if (wireLength < captured && counts.frames < PROBED_RECORDS) {
      return this.refuse('a length on the wire below the captured one') >= 0;
    }
    counts.frames++;
    const text = this.commentOf(counts.frames, wireLength);
    const comment = text === undefined ? undefined : commentBytes(this.mark.text, text);
    const hasFlags = this.checksumBytes !== undefined;
    const optionBytes =
      (hasFlags ? OPTION_START + 4 : 0) +
      (comment === undefined ? 0 : OPTION_START + comment.length + (-comment.length & 3));
    const endBytes = optionBytes === 0 ? 0 : OPTION_START;
    const blockLength = PACKET + captured + (-captured & 3) + optionBytes + endBytes;
    const time = this.timeOf(view.getUint32(0, isLittle), view.getUint32(4, isLittle));
    output.word(BLOCK.enhancedPacket, LITTLE);
    output.word(blockLength, LITTLE);
    output.word(0, LITTLE);
    output.word(time.high, LITTLE);
    output.word(time.low, LITTLE);
    output.word(captured, LITTLE);
    output.word(wireLength, LITTLE);
    output.copy(bytes, at + RECORD_HEADER, at + length);
    output.pad(captured);
    if (this.checksumBytes !== undefined) {
      output.half(FLAGS.code, LITTLE);
      output.half(4, LITTLE);
      output.word(this.checksumBytes << FLAGS.checksumAt, LITTLE);
    }
    if (comment !== undefined) {
      output.half(OPTION.comment, LITTLE);
      output.half(comment.length, LITTLE);
      output.copy(comment, 0, comment.length);
      output.pad(comment.length);
      counts.written++;
    }
    if (endBytes > 0) output.word(0, LITTLE);
    output.word(blockLength, LITTLE);
    return true;
  }

  private takeHeader(header: Uint8Array, view: DataView): boolean {
    const order = orderOf(header);
    if (order === undefined) throw new Error('not a pcap file');
    const { isLittle } = order;
    const [major, minor] = [view.getUint16(4, isLittle), view.getUint16(6, isLittle)];
    if (major !== 2 || minor !== 4) return this.refuse(`pcap version ${major}.${minor}`) >= 0;
    this.isLittle = isLittle;
    this.isNanos = order.nanosPerUnit === 1;
    this.hasHeader = true;
    const linkWord = view.getUint32(20, isLittle);
    if ((linkWord & HAS_CHECKSUM_LENGTH) !== 0) {
      this.checksumBytes = (linkWord >>> CHECKSUM_PAIRS_AT) * 2;
    }
    this.writeSection();
    this.writeInterface(linkWord & LINK_TYPE, view.getUint32(16, isLittle));
    return true;
  }

  private writeSection(): void {
    const { output } = this;
    output.word(BLOCK.section, LITTLE);
    output.word(SECTION, LITTLE);
    output.word(ORDER_MARK, LITTLE);
    output.half(1, LITTLE);
    output.half(0, LITTLE);
    // How long it is, is not known.
    output.word(0xffff_ffff, LITTLE);
    output.word(0xffff_ffff, LITTLE);
    output.word(SECTION, LITTLE);
  }

  private writeInterface(linkType: number, snapLength: number): void {
    const { output } = this;
    const length = INTERFACE + (this.isNanos ? OPTION_START + 4 + OPTION_START : 0);
    output.word(BLOCK.interface, LITTLE);
    output.word(length, LITTLE);
    output.half(linkType, LITTLE);
    output.half(0, LITTLE);
    output.word(snapLength, LITTLE);
    if (this.isNanos) {
      output.half(RESOLUTION.code, LITTLE);
      output.half(1, LITTLE);
      output.word(RESOLUTION.nanoseconds, LITTLE);
      output.word(0, LITTLE);
    }
    output.word(length, LITTLE);
  }

  private timeOf(seconds: number, units: number): { readonly high: number; readonly low: number } {
    if (this.isNanos) {
      const time = BigInt(seconds) * 1_000_000_000n + BigInt(units);
      return { high: Number(time >> 32n), low: Number(time & 0xffff_ffffn) };
    }
    const time = seconds * 1e6 + units;
    return { high: Math.floor(time / 2 ** 32), low: time % 2 ** 32 };
  }

  private refuse(reason: string): number {
    const kind = this.counts.frames < PROBED_RECORDS ? 'unsupported' : 'damaged';
    this.stop = { kind, reason };
    return -1;
  }
}

function viewOf(bytes: Uint8Array, at: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + at);
}
