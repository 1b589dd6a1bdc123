import type { TracedSegment } from './traced-segment.js';

const NANOS_PER_SECOND = 1e9;

/** Seconds from one segment to another; exact to the nanosecond for all that a capture can hold. */
export function secondsBetween(one: TracedSegment, two: TracedSegment): number {
  return Number(two.segment.timeNanos - one.segment.timeNanos) / NANOS_PER_SECOND;
}
