import type { SegmentAnalysis } from '../stream/segment-analysis.js';
import { FIN, hasFlags, isBareSyn, isSynAck, RST, SYN, type Segment } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';

/** A pair of values, one for each end of a connection: first the end that sent the first segment. */
export type PerEnd<T> = readonly [T, T];

/** What was known about both ends just before a segment; numbers are positions (see `Unwrapper`). */
export interface Standing {
  /** Highest end of the segments that each end sent, resets apart. */
  readonly top: PerEnd<number | undefined>;
  /** Highest number that each end acknowledged. */
  readonly maxAck: PerEnd<number | undefined>;
  /** Last frame of each end; 0 for none. */
  readonly lastFrame: PerEnd<number>;
  /** Who sent the segment before this one. */
  readonly lastSender: FlowIndex | undefined;
  /** Raw window of each end's last segment. */
  readonly window: PerEnd<number>;
  /** Keep-alives and retransmissions that each end has sent since the other was last heard. */
  readonly keepAlives: PerEnd<number>;
  readonly retransmissions: PerEnd<number>;
}

/** A segment that says something about how its connection opens, ends or stands. */
export interface TracedSegment {
  readonly segment: Segment;
  readonly analysis: SegmentAnalysis;
  /** Place among all segments of the connection, from 0. */
  readonly ordinal: number;
  readonly from: FlowIndex;
  /** Positions of the first number, and of the number after the last (SYN and FIN count one each). */
  readonly seq: number;
  readonly end: number;
  /** Position of the acknowledgment in the peer's numbers; `undefined` without ACK flag. */
  readonly ack: number | undefined;
  /** Payload in bytes. */
  readonly length: number;
  /** Numbers before this segment were neither seen nor acknowledged. */
  readonly hasHoleBefore: boolean;
  /** The capture holds the same packet twice: it says nothing new, and plays no part. */
  readonly isCaptureDuplicate: boolean;
  readonly before: Standing;
}

/** The other end. */
export function other(end: FlowIndex): FlowIndex {
  return end === 0 ? 1 : 0;
}

/** SYN with FIN or RST, or FIN with RST: such a segment takes part in nothing (RFC 9293 has no use for it). */
export function isOdd({ segment }: { readonly segment: Segment }): boolean {
  const { flags } = segment;
  if ((flags & SYN) !== 0) return (flags & (FIN | RST)) !== 0;
  return (flags & (FIN | RST)) === (FIN | RST);
}

export function isFin(traced: TracedSegment): boolean {
  return hasFlags(traced.segment, FIN) && !isOdd(traced);
}

export function isReset(traced: TracedSegment): boolean {
  return hasFlags(traced.segment, RST) && !isOdd(traced);
}

export function isOpeningSyn(traced: TracedSegment): boolean {
  return isBareSyn(traced.segment) && !isOdd(traced);
}

export function isOpeningSynAck(traced: TracedSegment): boolean {
  return isSynAck(traced.segment) && !isOdd(traced);
}

/** Neither SYN nor RST. */
export function isPlain({ segment }: TracedSegment): boolean {
  return (segment.flags & (SYN | RST)) === 0;
}

/**
 * Does an acknowledgment cover everything up to `position`? One far beyond all that was ever sent
 * proves nothing, so `top`, the highest number of the acknowledged end, is the limit.
 */
export function covers(
  ack: number | undefined,
  position: number,
  top: number | undefined,
): boolean {
  if (ack === undefined) return false;
  return position <= ack && ack <= Math.max(position, top ?? position);
}
