import type { Segment } from '../segment.js';
import type { SegmentAnalysis } from '../stream/segment-analysis.js';
import type { FlowIndex } from '../stream/stream.js';

/** A segment with its place on the lines of both ends' numbers, which never wrap. */
export interface PlacedSegment {
  /** The capture holds the same packet twice. */
  readonly isCaptureDuplicate: boolean;
  readonly segment: Segment;
  readonly analysis: SegmentAnalysis;
  readonly from: FlowIndex;
  /** First number, and the number after the last; SYN and FIN take one each. */
  readonly seq: number;
  readonly end: number;
  /** In the other end's numbers; `undefined` without ACK flag. */
  readonly ack: number | undefined;
  /** Payload in bytes. */
  readonly length: number;
}
