import { isOtherFrame } from '../other-frames.js';
import { BLOCK, ORDER_MARK } from '../pcapng-framing.js';
import { areOptionsSound, OPTIONS_OF_PACKET } from '../pcapng-options.js';
import type { Framing } from '../pieces.js';
import { commentBytes, type CommentMark } from './comment-writer.js';
import type { OutputBytes } from './output-bytes.js';
import { keptOptions, OPTION, OPTION_START } from './packet-options.js';
import { type CommentChoice, noCounts, type Patch, type RewriteStop } from './rewriting.js';
import { SectionLengths } from './section-lengths.js';

/** Type, length and order mark of a section header; type and length of any block, and the length at its end. */
const SECTION_START = 12;
const BLOCK_START = 8;
const BLOCK_END = 4;
/** Shortest section header, and shortest description of an interface. */
const SHORTEST_SECTION = 28;
const SHORTEST_INTERFACE = 20;
/** Bytes of a block before its packet. */
const PACKET_START = 28;
const SIMPLE_START = 12;
/** Largest block that Wireshark believes in, in bytes: 16 MiB. */
const LONGEST_BLOCK = 16 * 1024 * 1024;

/**
 * Copies a pcapng file block by block, byte for byte, and puts comments into the blocks of packets: after the
 * comments and other options that are there, in the place of ours. Blocks without a packet, of whatever type,
 * are copied as they are; of a section that says how long it is, that number is put right.
 */
export class PcapngRewriting implements Framing {
  stop: RewriteStop | undefined;
  readonly counts = noCounts();
  private readonly lengths: SectionLengths;
  private isLittle = true;
  private sections = 0;
  private interfaces = 0;
  private view: DataView = new DataView(new ArrayBuffer(0));

  constructor(
    private readonly output: OutputBytes,
    private readonly mark: CommentMark,
    private readonly commentOf: CommentChoice,
  ) {
    this.lengths = new SectionLengths(output);
  }

  lengthOf(bytes: Uint8Array, at: number, available: number): number {
    if (available < BLOCK_START) return BLOCK_START;
    const view = this.viewOf(bytes);
    let { isLittle } = this;
    if (view.getUint32(at) === BLOCK.section) {
      if (available < SECTION_START) return SECTION_START;
      isLittle = view.getUint32(at + 8) !== ORDER_MARK;
      if (isLittle && view.getUint32(at + 8, true) !== ORDER_MARK) {
        return this.refuse('a section without its byte order mark');
      }
    }
    const length = view.getUint32(at + 4, isLittle);
    const isPossible = length >= SECTION_START && length <= LONGEST_BLOCK && length % 4 === 0;
    return isPossible ? length : this.refuse(`a block of ${length} bytes`);
  }

  take(bytes: Uint8Array, at: number, length: number): boolean {
    const view = this.viewOf(bytes);
    if (view.getUint32(at) === BLOCK.section) return this.takeSection(bytes, at, length);
    const { isLittle, output } = this;
    if (view.getUint32(at + length - BLOCK_END, isLittle) !== length) {
      return this.refuse('a block whose lengths differ') >= 0;
    }
    const type = view.getUint32(at, isLittle);
    if (type === BLOCK.enhancedPacket || type === BLOCK.oldPacket) {
      return this.takePacket(bytes, at, length, type);
    }
    if (type === BLOCK.simplePacket) return this.takeSimple(bytes, at, length);
    if (type === BLOCK.interface) {
      if (length < SHORTEST_INTERFACE) return this.refuse('an interface without its type') >= 0;
      this.interfaces++;
    }
    if (isOtherFrame(type)) this.counts.frames++;
    output.copy(bytes, at, at + length);
    return true;
  }

  /**
   * The file is at its end, or cannot be read on.
   *
   * @returns The lengths of sections that have to be put right.
   */
  end(isCutShort: boolean): readonly Patch[] {
    this.lengths.end(isCutShort);
    return this.lengths.patches;
  }

  private takeSection(bytes: Uint8Array, at: number, length: number): boolean {
    const { view } = this;
    this.isLittle = view.getUint32(at + 8) !== ORDER_MARK;
    const { isLittle } = this;
    const isWhole = view.getUint32(at + length - BLOCK_END, isLittle) === length;
    if (length < SHORTEST_SECTION || !isWhole) {
      return this.refuse('a section header whose lengths differ') >= 0;
    }
    const [major, minor] = [view.getUint16(at + 12, isLittle), view.getUint16(at + 14, isLittle)];
    if (major !== 1 || (minor !== 0 && minor !== 2)) {
      const reason = `pcapng version ${major}.${minor}`;
      this.stop = { kind: this.sections === 0 ? 'unsupported' : 'damaged', reason };
      return false;
    }
    this.sections++;
    this.interfaces = 0;
    this.lengths.begin(view, at, length, isLittle);
    this.output.copy(bytes, at, at + length);
    return true;
  }

  /** An enhanced packet, or one of the obsolete blocks, whose number of an interface takes two bytes. */
  private takePacket(bytes: Uint8Array, at: number, length: number, type: number): boolean {
    const { view, isLittle, output, mark, counts } = this;
    if (length < PACKET_START + BLOCK_END) return this.refuse('a packet without its header') >= 0;
    const number =
      type === BLOCK.oldPacket
        ? view.getUint16(at + 8, isLittle)
        : view.getUint32(at + 8, isLittle);
    if (number >= this.interfaces) {
      return this.refuse('a packet of an interface that is not there') >= 0;
    }
    const captured = view.getUint32(at + 20, isLittle);
    const optionsAt = at + PACKET_START + captured + (-captured & 3);
    const end = at + length - BLOCK_END;
    if (!areOptionsSound(view, optionsAt, end, { isLittle, rules: OPTIONS_OF_PACKET })) {
      return this.refuse('a packet with damaged options') >= 0;
    }
    counts.frames++;
    const text = this.commentOf(counts.frames, view.getUint32(at + 24, isLittle));
    const kept = keptOptions(view, optionsAt, end, { isLittle, mark });
    if (text === undefined && kept.dropped === 0) {
      output.copy(bytes, at, at + length);
      return true;
    }
    const comment = text === undefined ? undefined : commentBytes(mark.text, text);
    const bytesOfComment =
      comment === undefined ? 0 : OPTION_START + comment.length + (-comment.length & 3);
    const bytesOfOptions = kept.byteLength + bytesOfComment;
    const needsEnd = bytesOfOptions > 0 && (kept.hasEnd || kept.byteLength === 0);
    const bytesOfEnd = needsEnd ? OPTION_START : 0;
    const newLength = optionsAt - at + bytesOfOptions + bytesOfEnd + BLOCK_END;
    output.word(type, isLittle);
    output.word(newLength, isLittle);
    output.copy(bytes, at + BLOCK_START, optionsAt);
    for (const [start, stop] of kept.runs) output.copy(bytes, start, stop);
    if (comment !== undefined) {
      output.half(OPTION.comment, isLittle);
      output.half(comment.length, isLittle);
      output.copy(comment, 0, comment.length);
      output.pad(comment.length);
      counts.written++;
    }
    if (needsEnd) output.word(0, isLittle);
    output.word(newLength, isLittle);
    counts.dropped += kept.dropped;
    this.lengths.hasChanged = true;
    return true;
  }

  /** A simple packet has no options. In an enhanced one it would have a time, and nobody knows which. */
  private takeSimple(bytes: Uint8Array, at: number, length: number): boolean {
    const { view, isLittle, counts } = this;
    if (this.interfaces === 0 || length < SIMPLE_START + BLOCK_END) {
      return this.refuse('a simple packet without an interface') >= 0;
    }
    counts.frames++;
    const text = this.commentOf(counts.frames, view.getUint32(at + 8, isLittle));
    if (text !== undefined) counts.unwritable++;
    this.output.copy(bytes, at, at + length);
    return true;
  }

  /** The chunks come one after the other, so one view is used for all blocks of a chunk. */
  private viewOf(bytes: Uint8Array): DataView {
    const { view } = this;
    const isSame = view.buffer === bytes.buffer && view.byteOffset === bytes.byteOffset;
    if (!isSame || view.byteLength !== bytes.byteLength) {
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return this.view;
  }

  private refuse(reason: string): number {
    this.stop = { kind: 'damaged', reason };
    return -1;
  }
}
