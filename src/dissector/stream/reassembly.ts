/** A segment of one direction, with what the capture holds of its data. */
export interface StreamSegment {
  readonly frameNumber: number;
  /** As it stands in the header. */
  readonly sequence: number;
  readonly isSyn: boolean;
  /** Bytes of data that the segment had on the wire. */
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** Data that comes next in its stream. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Where it begins in the data of the segment that is being processed; `undefined` if it waited. */
  readonly offset: number | undefined;
  /** The capture does not hold all of the segment; nothing can follow it. */
  readonly isCut: boolean;
}

/** Data that waits for what is missing in front of it. */
export interface Hole {
  /** Bytes that the capture does not hold. */
  readonly missing: number;
  /** First frame behind them. */
  readonly frameNumber: number;
  /** Bytes behind them that were not dissected. */
  readonly waiting: number;
}

/**
 * Puts the segments of one direction in order, with sequence numbers modulo 2^32 (RFC 9293 §3.4). The first
 * copy of a byte wins, and a hole stays one: nothing behind it is given before it is filled.
 */
export class Reassembly {
  #next: number | undefined;
  #isOver = false;
  #pending: StreamSegment[] = [];
  #waiting = 0;

  /** Bytes that wait for what is missing in front of them, copies included. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Segments that wait so. */
  get waitingSegments(): number {
    return this.#pending.length;
  }

  /** The data that a segment makes available: what waited behind it belongs to it, as in Wireshark. */
  push(segment: StreamSegment): Piece | undefined {
    const dataAt = segment.isSyn ? plus(segment.sequence, 1) : segment.sequence;
    if (this.#next === undefined && (segment.isSyn || segment.length > 0)) this.#next = dataAt;
    if (segment.length === 0 || this.#isOver || this.#next === undefined) return undefined;
    const placed = segment.isSyn ? { ...segment, sequence: dataAt, isSyn: false } : segment;
    if (distance(this.#next, dataAt) > 0) {
      this.#pending.push(placed);
      this.#waiting += placed.bytes.length;
      return undefined;
    }
    const pieces: Piece[] = [];
    this.#deliver(placed, true, pieces);
    for (let found = this.#takeNext(); found !== undefined; found = this.#takeNext()) {
      this.#deliver(found, false, pieces);
    }
    return joined(pieces);
  }

  /** What is missing, if data waits for it. */
  hole(): Hole | undefined {
    const next = this.#next;
    if (next === undefined || this.#isOver || this.#pending.length === 0) return undefined;
    const ahead = this.#pending
      .map((segment) => ({ ...segment, ahead: distance(next, segment.sequence) }))
      .sort((a, b) => a.ahead - b.ahead || a.frameNumber - b.frameNumber);
    const [first] = ahead;
    if (first === undefined) return undefined;
    const ranges = ahead.map((one) => [one.ahead, one.ahead + one.length] as const);
    return { missing: first.ahead, frameNumber: first.frameNumber, waiting: covered(ranges) };
  }

  /** A waiting segment that begins at or before the next byte; the one that came first. */
  #takeNext(): StreamSegment | undefined {
    const next = this.#next;
    if (next === undefined || this.#isOver || this.#pending.length === 0) return undefined;
    const index = this.#pending.findIndex(({ sequence }) => distance(next, sequence) <= 0);
    const [found] = index === -1 ? [] : this.#pending.splice(index, 1);
    this.#waiting -= found?.bytes.length ?? 0;
    return found;
  }

  #deliver(segment: StreamSegment, isNew: boolean, pieces: Piece[]): void {
    const next = this.#next ?? segment.sequence;
    const before = distance(segment.sequence, next);
    if (before >= segment.length) return;
    const { bytes, length } = segment;
    this.#next = plus(segment.sequence, length);
    const isCut = bytes.length < length;
    this.#isOver = isCut;
    const offset = isNew ? before : undefined;
    pieces.push({ bytes: before === 0 ? bytes : bytes.subarray(before), offset, isCut });
  }
}

function joined(pieces: readonly Piece[]): Piece | undefined {
  const [first, ...others] = pieces;
  if (first === undefined || others.length === 0) return first;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.bytes.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.bytes, at);
    at += piece.bytes.length;
  }
  return { bytes, offset: undefined, isCut: pieces.some(({ isCut }) => isCut) };
}

function plus(sequence: number, by: number): number {
  return (sequence + by) >>> 0;
}

/** How far `b` is ahead of `a`; negative when it is behind. */
function distance(a: number, b: number): number {
  return (b - a) | 0;
}

/** How many bytes ranges in order of their starts cover together. */
function covered(ranges: readonly (readonly [from: number, to: number])[]): number {
  let sum = 0;
  let end = 0;
  for (const [from, to] of ranges) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
