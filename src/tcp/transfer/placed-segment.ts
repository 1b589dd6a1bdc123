import type { Segment } from '../segment.js';
import type { Side } from '../side.js';
import type { VerdictSet } from '../verdict.js';

/** A segment as the parts of the study see it, with its place on lines of numbers that never wrap. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly frame: number;
  readonly from: Side;
  /** Nanoseconds since the conversation's first frame. */
  readonly atNanos: number;
  /** `tcp.seq`: relative, 32 bits. */
  readonly shownSeq: number;
  /** `tcp.analysis.*`, and `tcp.analysis.rto_frame`. */
  readonly verdicts: VerdictSet;
  readonly rtoFrame: number | undefined;
  /** Positions of the first number, of the payload's first and the one after its last, and of the next segment. */
  readonly seq: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Position in the other end's numbers; `undefined` without ACK flag. */
  readonly ack: number | undefined;
  /** Payload in bytes. */
  readonly length: number;
  /** Neither its flags nor its numbers make it a stranger to the connection. */
  readonly takesPart: boolean;
}
