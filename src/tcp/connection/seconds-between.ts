import { secondsOf } from '../seconds-of.js';
import type { TracedSegment } from './traced-segment.js';

/** Seconds from one segment to another. */
export function secondsBetween(one: TracedSegment, two: TracedSegment): number {
  return secondsOf(two.segment.timeNanos - one.segment.timeNanos);
}
