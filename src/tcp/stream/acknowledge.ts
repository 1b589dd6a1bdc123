import type { Flow } from './flow.js';
import type { AnalysisContext } from './analysis-context.js';
import { isAfter, isAtOrAfter, isAtOrBefore } from '../sequence.js';

/**
 * Takes what a segment acknowledges off the peer's list, newest first, without looking at the ACK
 * flag (nor does Wireshark). Of several transmissions that end at the same number, the oldest is
 * the one reported as acknowledged.
 */
export function acknowledge({ rules, peer, segment, analysis }: AnalysisContext): void {
  const { ack } = segment;
  for (let index = peer.unacked.length - 1; index >= 0; index--) {
    const entry = peer.unacked[index];
    if (entry === undefined) continue;
    const isExact = ack === entry.nextSeq;
    const isPart = !isExact && isAfter(ack, entry.seq) && isAtOrBefore(ack, entry.nextSeq);
    if (isExact || (isPart && rules !== '4.0')) {
      analysis.hasRecord = true;
      analysis.acksFrame = entry.frame;
      analysis.ackRttNanos = segment.timeNanos - entry.timeNanos;
      analysis.isPartialAck = isPart;
    }
    if (isPart) entry.seq = ack;
    else if (isExact || !isAfter(entry.nextSeq, ack)) peer.unacked.splice(index, 1);
  }
}

/**
 * End of the run of unacknowledged segments that follows `ack` without a hole, or `ack` itself
 * (rule sets from 4.4 on).
 */
export function contiguousRun(flow: Flow, ack: number): number {
  let left = 0;
  let right = 0;
  for (const entry of flow.unacked.toReversed()) {
    if (left === right) {
      left = entry.seq;
      right = entry.nextSeq;
    }
    if (!isAtOrAfter(entry.seq, ack)) continue;
    if (entry.nextSeq === left) {
      left = entry.seq;
    } else {
      left = entry.seq;
      right = entry.nextSeq;
    }
  }
  return ack === left && isAfter(right, ack) ? right : ack;
}
