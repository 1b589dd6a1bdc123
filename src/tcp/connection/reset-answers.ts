import type { ResolvedConnection } from './resolved-connection.js';
import type { ResetShape } from '../reset-class.js';
import { ACK, hasFlags } from '../segment.js';
import { isOpeningSyn, isReset, other, type TracedSegment } from './traced-segment.js';

/** How the reset is made (RFC 9293 §3.10.7.1). */
export function shapeOf({ segment }: TracedSegment): ResetShape {
  if (!hasFlags(segment, ACK)) return 'no-ack';
  return segment.seq === 0 ? 'ack-seq-0' : 'ack';
}

/**
 * Frame of the segment that a reset answers: the latest of the other end that its numbers are made
 * from. A reset without ACK has the acknowledgment of that segment as its own number; one with ACK
 * answers only a SYN, and acknowledges all of it (RFC 9293 §3.10.7.1). Any other reset comes from a
 * program that gave up, and answers nothing.
 */
export function answeredBy(
  { traced }: ResolvedConnection,
  reset: TracedSegment,
): number | undefined {
  const peer = other(reset.from);
  const lastFrame = reset.before.lastFrame[peer];
  const isPeers = (each: TracedSegment): boolean =>
    each.ordinal < reset.ordinal && each.from === peer && !isReset(each);
  if (reset.ack !== undefined) {
    const { ack } = reset;
    const syn = traced.findLast((each) => isPeers(each) && isOpeningSyn(each) && each.end === ack);
    return syn?.segment.frameNumber;
  }
  const last = traced.findLast(
    (each) => each.segment.frameNumber === lastFrame && each.from === peer,
  );
  // Of a plain segment that was not traced the acknowledgment is not known; the highest is the usual one.
  if (lastFrame !== 0 && last === undefined && reset.before.maxAck[peer] === reset.seq) {
    return lastFrame;
  }
  return traced.findLast((each) => isPeers(each) && each.ack === reset.seq)?.segment.frameNumber;
}
