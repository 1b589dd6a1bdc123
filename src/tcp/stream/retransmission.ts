import type { UnackedSegment } from './flow.js';
import type { AnalysisContext } from './analysis-context.js';
import { FIN, SYN } from '../segment.js';
import { hasVerdict, judge } from './segment-analysis.js';
import { isAtOrAfter, isAtOrBefore, isBefore, wrap32 } from '../sequence.js';

/** A segment this soon after the peer's last one can answer its duplicate ACKs: 20 ms. */
const FAST_RETRANSMISSION_NANOS = 20_000_000n;
/** Time in which a late segment counts as out of order when the stream has no initial RTT: 3 ms. */
const DEFAULT_REORDERING_NANOS = 3_000_000n;
/** Duplicate ACKs that announce a fast retransmission; Wireshark is content with two. */
const MIN_DUPLICATE_ACKS = 2;

/** Judges a segment that may repeat or fill earlier numbers; at most one verdict. */
export function judgeRepeat(context: AnalysisContext): void {
  const { own, peer, segment, length, analysis } = context;
  if (hasVerdict(analysis, 'keep_alive')) return;
  const { seq } = segment;
  const isProbeByteAgain = length > 1 && seq === wrap32(own.high - 1);
  const isOld = own.high !== 0 && isBefore(seq, own.high) && !isProbeByteAgain;
  if (length > 0 && peer.lastAck !== 0 && isAtOrBefore(wrap32(seq + length), peer.lastAck)) {
    judge(analysis, 'spurious_retransmission');
  } else if (isOld && isFast(context)) {
    judge(analysis, 'fast_retransmission');
  } else if (isOld && isOutOfOrder(context)) {
    judge(analysis, 'out_of_order');
  } else if (isOld) {
    judge(analysis, 'retransmission');
    const first = firstTransmission(context);
    analysis.rtoNanos = segment.timeNanos - (first?.timeNanos ?? own.highTimeNanos);
    analysis.rtoFrame = first?.frame ?? own.highFrame;
  }
}

function isFast({ rules, own, peer, segment, length }: AnalysisContext): boolean {
  if (peer.duplicateCount < MIN_DUPLICATE_ACKS) return false;
  const elapsed = segment.timeNanos - peer.lastAckTimeNanos;
  if (elapsed >= FAST_RETRANSMISSION_NANOS || (elapsed < 0n && rules !== '4.6')) return false;
  if (peer.lastAck === segment.seq) return true;
  if (rules === '4.0' || peer.sack.length === 0) return false;
  // Wireshark compares this segment's raw number with relative edges here; so do we.
  return !peer.sack.some(
    ([left, right]) =>
      segment.seq >= wrap32(left - own.base) && segment.seq + length <= wrap32(right - own.base),
  );
}

function isOutOfOrder(context: AnalysisContext): boolean {
  const { rules, stream, own, peer, segment, length } = context;
  const limit = stream.initialRttNanos === 0n ? DEFAULT_REORDERING_NANOS : stream.initialRttNanos;
  const elapsed = segment.timeNanos - (rules === '4.6' ? peer.lastAckTimeNanos : own.highTimeNanos);
  // Up to 4.4 the times are compared as unsigned numbers: a negative one is huge.
  const isSoon =
    rules === '4.6'
      ? limit < 0n || elapsed < limit
      : BigInt.asUintN(64, elapsed) < BigInt.asUintN(64, limit);
  if (!isSoon) return false;
  const end = wrap32(segment.seq + length);
  if (rules !== '4.0') {
    const isKnown = own.unacked.some(
      (entry) => isAtOrAfter(segment.seq, entry.seq) && isAtOrBefore(end, entry.nextSeq),
    );
    if (isKnown) return false;
  }
  const phantom = (segment.flags & (SYN | FIN)) !== 0 ? 1 : 0;
  if (own.high !== wrap32(end + phantom)) return true;
  return rules !== '4.0' && own.highPayload === 0;
}

/** The transmission that a retransmission timer would have been started for. */
function firstTransmission({ rules, own, segment }: AnalysisContext): UnackedSegment | undefined {
  if (rules === '4.0') return own.unacked[0];
  return own.unacked.find((entry) => isAtOrAfter(entry.seq, segment.seq));
}
