import { withMore } from '../with-more.js';
import { bytesInFlight, countPushedBytes } from './bytes-in-flight.js';
import { acknowledge, contiguousRun } from './acknowledge.js';
import type { AnalysisContext } from './analysis-context.js';
import { SCALE_NOT_USED, SCALE_UNKNOWN } from './flow.js';
import { judgeRepeat } from './retransmission.js';
import { ACK, FIN, hasFlags, RST, SYN, type Segment } from '../segment.js';
import { hasVerdict, judge } from './segment-analysis.js';
import { isAfter, isBefore, wrap32 } from '../sequence.js';
import { verdictBit } from '../verdict.js';

/** Entries in the list of unacknowledged segments; Wireshark keeps no more. */
const MAX_UNACKED = 10_000;
/** Count of duplicate ACKs that says "the unseen segment has been reported" (4.0). */
const ALREADY_REPORTED = 0xffffffff;

/**
 * Wireshark's SEQ/ACK analysis of one segment in the first pass. Judges the segment, then moves the
 * variables of both flows.
 */
export function analyzeSequence(context: AnalysisContext): void {
  const { own, peer, segment, length, analysis } = context;
  if (hasFlags(segment, ACK)) peer.hasReliableFlight = true;
  if (length === 1 && segment.seq === own.high && peer.window === 0) {
    judge(analysis, 'zero_window_probe');
  } else {
    judgeWindow(context);
    judgeAcknowledgment(context);
  }
  if (segment.ack !== own.lastAck) {
    own.duplicateOf = segment.frameNumber;
    own.duplicateCount = 0;
  }
  judgeAckOfUnseen(context);
  if (takesNumbers(segment, length)) judgeRepeat(context);
  remember(context);
  acknowledge(context);
  if (length > 0 && own.unacked.length > 0 && own.hasReliableFlight) {
    const inFlight = bytesInFlight(own, peer, segment);
    analysis.hasRecord = true;
    if (inFlight > 0) analysis.bytesInFlight = inFlight;
    analysis.pushBytesSent = countPushedBytes(own, segment, length);
  }
}

/** Does the segment carry payload, a SYN or a FIN, that is, need an acknowledgment? */
function takesNumbers(segment: Segment, length: number): boolean {
  return length > 0 || (segment.flags & (SYN | FIN)) !== 0;
}

function isControl(segment: Segment): boolean {
  return (segment.flags & (SYN | FIN | RST)) !== 0;
}

/** The verdicts that look at windows and at the place in the sequence; several may apply together. */
function judgeWindow({ own, peer, segment, length, analysis }: AnalysisContext): void {
  const { seq, window } = segment;
  const isPlain = !isControl(segment);
  if (window === 0 && isPlain) judge(analysis, 'zero_window');
  if (own.high !== 0 && isAfter(seq, own.high) && !hasFlags(segment, RST)) {
    judge(analysis, 'lost_segment');
    own.hasReliableFlight = false;
  }
  if (length <= 1 && seq === wrap32(own.high - 1) && isPlain) judge(analysis, 'keep_alive');
  if (
    length === 0 &&
    window !== 0 &&
    window !== own.window &&
    seq === own.high &&
    segment.ack === own.lastAck &&
    isPlain
  ) {
    judge(analysis, 'window_update');
  }
  if (length > 0 && peer.scale !== SCALE_UNKNOWN && isPlain) {
    const isUnscaled = peer.isHandshakeWindow || peer.scale === SCALE_NOT_USED;
    const limit = peer.lastAck + peer.window * 2 ** (isUnscaled ? 0 : peer.scale);
    if (wrap32(seq + length) === limit % 2 ** 32) judge(analysis, 'window_full');
  }
}

/** The verdicts on an empty segment that repeats the sender's last acknowledgment; one at most. */
function judgeAcknowledgment(context: AnalysisContext): void {
  const { rules, stream, own, peer, segment, length, analysis } = context;
  const isEmptyRepeat =
    length === 0 &&
    segment.window === own.window &&
    segment.seq === own.high &&
    !isControl(segment);
  if (!isEmptyRepeat) return;
  const isSameAck = segment.ack === own.lastAck;
  if (segment.window === 0) {
    const isOneFurther = rules !== '4.0' && segment.ack === wrap32(own.lastAck + 1);
    if (
      (isSameAck || isOneFurther) &&
      (peer.lastVerdicts & verdictBit('zero_window_probe')) !== 0
    ) {
      judge(analysis, 'zero_window_probe_ack');
      if (isOneFurther) {
        peer.high = segment.ack;
        peer.contiguous = segment.ack;
      }
    }
    return;
  }
  if (!isSameAck) return;
  if ((peer.lastVerdicts & verdictBit('keep_alive')) !== 0) {
    judge(analysis, 'keep_alive_ack');
    return;
  }
  if (rules === '4.0' && stream.mptcp.kinds !== own.mptcpKinds) return;
  own.duplicateCount = own.duplicateCount === ALREADY_REPORTED ? 1 : wrap32(own.duplicateCount + 1);
  judge(analysis, 'duplicate_ack');
  analysis.duplicateAckNumber = own.duplicateCount;
  analysis.duplicateAckFrame = own.duplicateOf;
}

/** An acknowledgment of numbers that the capture has not shown. */
function judgeAckOfUnseen(context: AnalysisContext): void {
  const { rules, own, peer, segment, analysis } = context;
  const { ack } = segment;
  if (peer.contiguous === 0 || !isAfter(ack, peer.contiguous) || !hasFlags(segment, ACK)) return;
  analysis.hasRecord = true;
  if (rules === '4.0') {
    if (isBefore(peer.contiguous, peer.high)) {
      peer.contiguous = peer.high;
      judge(analysis, 'ack_lost_segment');
    } else {
      if (peer.duplicateCount === 0) judge(analysis, 'ack_lost_segment');
      peer.duplicateCount = ALREADY_REPORTED;
    }
    return;
  }
  const acceptsProbe =
    (peer.lastVerdicts & verdictBit('zero_window_probe')) !== 0 &&
    ack === wrap32(own.lastAck + 1) &&
    segment.seq === own.high;
  if (acceptsProbe) {
    judge(analysis, 'window_update');
    peer.high = ack;
    peer.contiguous = ack;
    return;
  }
  judge(analysis, 'ack_lost_segment');
  peer.contiguous = contiguousRun(peer, ack);
}

/** Moves the sender's variables past this segment. */
function remember({ stream, own, segment, length, analysis }: AnalysisContext): void {
  const { seq } = segment;
  const isProbe = hasVerdict(analysis, 'zero_window_probe');
  const phantom = (segment.flags & (SYN | FIN)) !== 0 ? 1 : 0;
  let next = wrap32(seq + length);
  if (takesNumbers(segment, length) && own.unacked.length < MAX_UNACKED) {
    next = wrap32(next + phantom);
    own.unacked = withMore(own.unacked, {
      frame: segment.frameNumber,
      seq,
      nextSeq: next,
      timeNanos: segment.timeNanos,
    });
  }
  if ((own.high === 0 || isAfter(next, own.high)) && !isProbe) {
    if (own.high === 0 || isAfter(next, wrap32(own.high + phantom))) own.highPayload = length;
    own.high = next;
    own.highFrame = segment.frameNumber;
    own.highTimeNanos = segment.timeNanos;
  }
  if ((own.contiguous === 0 || seq === own.contiguous) && !isProbe) own.contiguous = own.high;
  own.window = segment.window;
  own.lastAck = segment.ack;
  own.lastAckTimeNanos = segment.timeNanos;
  own.lastVerdicts = analysis.verdicts;
  own.mptcpKinds = stream.mptcp.kinds;
}
