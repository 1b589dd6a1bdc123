import type { Closing } from './closing.js';
import type { HandshakeReading } from './handshake.js';
import type { ResetAcceptance, ResetClass } from '../reset-class.js';
import { isContradicted, type ResolvedConnection } from './resolved-connection.js';
import { ACK, hasFlags } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import {
  isFin,
  isOdd,
  isOpeningSyn,
  isReset,
  other,
  type TracedSegment,
} from './traced-segment.js';

/** Unanswered keep-alives or retransmissions after which a reset is put down to them. */
const MIN_UNANSWERED = 3;

/** Why a reset was sent, and where it lies. */
export interface ResetReading {
  readonly resetClass: ResetClass;
  readonly acceptance: ResetAcceptance;
}

/** Reads every traced reset of a connection, in order. */
export function readResets(
  resolved: ResolvedConnection,
  handshake: HandshakeReading,
  closing: Closing,
): ReadonlyMap<TracedSegment, ResetReading> {
  const readings = new Map<TracedSegment, ResetReading>();
  const latest: [TracedSegment | undefined, TracedSegment | undefined] = [undefined, undefined];
  for (const reset of resolved.traced) {
    if (!isReset(reset)) continue;
    const isRepeat = isStanding(resolved, latest[reset.from], reset);
    const isSecond = isStanding(resolved, latest[other(reset.from)], reset);
    const resetClass = isRepeat
      ? 'repeat'
      : classifyReset(resolved, handshake, closing, reset, isSecond);
    latest[reset.from] = reset;
    readings.set(reset, { resetClass, acceptance: resetAcceptance(resolved, reset) });
  }
  return readings;
}

/** Was there an earlier reset, and has its sender not gone on since? */
function isStanding(
  resolved: ResolvedConnection,
  earlier: TracedSegment | undefined,
  now: TracedSegment,
): boolean {
  if (earlier === undefined) return false;
  const { from, before } = earlier;
  const hasGoneOn = (now.before.top[from] ?? 0) > (before.top[from] ?? Infinity);
  return !hasGoneOn || !isContradicted(resolved, earlier);
}

/** Names the cause of an end's first reset; the first test that holds decides. */
function classifyReset(
  resolved: ResolvedConnection,
  handshake: HandshakeReading,
  closing: Closing,
  reset: TracedSegment,
  isSecond: boolean,
): ResetClass {
  const earlier = resolved.traced.filter((each) => each.ordinal < reset.ordinal && !isOdd(each));
  const isFrom = (end: FlowIndex) => (each: TracedSegment) => each.from === end;
  const own = earlier.filter(isFrom(reset.from));
  const peer = earlier.filter(isFrom(other(reset.from)));
  const { ackOfFin1, ackOfFin2 } = closing;
  const isBefore = (each: TracedSegment | undefined): boolean =>
    each !== undefined && each.ordinal < reset.ordinal;
  if (isBefore(ackOfFin1) && isBefore(ackOfFin2)) return 'answer-to-stray';
  if (isSecond) return 'after-peer-reset';
  const isOpening = handshake.pattern !== 'none' && !isBefore(handshake.completion);
  const inOpening = isOpening ? classifyInOpening(resolved, handshake, reset, earlier) : undefined;
  if (inOpening !== undefined) return inOpening;
  if (own.some(isFin)) return classifyAfterOwnFin(resolved, closing, reset);
  if (peer.some(isFin)) return 'reset-in-close-wait';
  return classifyOpen(resolved, reset);
}

function classifyInOpening(
  { client, server }: ResolvedConnection,
  { opening }: HandshakeReading,
  reset: TracedSegment,
  earlier: readonly TracedSegment[],
): ResetClass | undefined {
  const ofServer = earlier.filter((each) => each.from === server);
  if (reset.from === server) {
    if (ofServer.length === 0 && opening.syn !== undefined) return 'refused';
    return opening.synAcks[server].length > 0 ? 'handshake-reset' : undefined;
  }
  const hasSynAck = opening.synAcks[server].some((each) => each.ordinal < reset.ordinal);
  if (hasSynAck) {
    const isProper = opening.synAck !== undefined && opening.syn !== undefined;
    return isProper ? 'handshake-reset' : 'syn-ack-rejected';
  }
  if (ofServer.length > 0) return 'answer-to-challenge';
  return earlier.some((each) => each.from === client) ? 'syn-withdrawn' : undefined;
}

function classifyAfterOwnFin(
  resolved: ResolvedConnection,
  closing: Closing,
  reset: TracedSegment,
): ResetClass {
  const isFirst = closing.closer === reset.from;
  const peerFin = isFirst ? closing.fin2 : closing.fin1;
  const ackOfOwn = isFirst ? closing.ackOfFin1 : closing.ackOfFin2;
  const ackOfPeer = isFirst ? closing.ackOfFin2 : closing.ackOfFin1;
  const hasCoveredPeer =
    peerFin !== undefined && ackOfPeer !== undefined && ackOfPeer.ordinal < reset.ordinal;
  if (!hasCoveredPeer) return 'reset-in-fin-wait';
  if (!isFirst && !closing.isSimultaneous) return 'reset-in-last-ack';
  const isOwnCovered = ackOfOwn !== undefined && ackOfOwn.ordinal < reset.ordinal;
  return isOwnCovered ? 'reset-in-time-wait' : 'reset-in-closing';
}

function classifyOpen(resolved: ResolvedConnection, reset: TracedSegment): ResetClass {
  const { traced } = resolved;
  const { from, before } = reset;
  if (traced.every((each) => isReset(each))) return 'lone-reset';
  if (before.keepAlives[from] >= MIN_UNANSWERED) return 'abort-by-keepalive';
  if (before.retransmissions[from] >= MIN_UNANSWERED) return 'abort-by-rto';
  const isAnswer = before.lastSender === other(from) && !hasFlags(reset.segment, ACK);
  const isPeersNumber = reset.seq === before.maxAck[other(from)];
  const isOwnNumber = reset.seq === before.top[from] && !isAfterStraySyn(resolved, reset);
  return isAnswer && isPeersNumber && !isOwnNumber ? 'half-open-discovered' : 'abort';
}

/** With a SYN of another number its sender has begun anew: what it sent before is no number of its own. */
function isAfterStraySyn(
  { traced, connection }: ResolvedConnection,
  reset: TracedSegment,
): boolean {
  const { from, before } = reset;
  return traced.some(
    (each) =>
      each.from === from &&
      each.segment.frameNumber === before.lastFrame[from] &&
      isOpeningSyn(each) &&
      each.segment.seq !== connection.ends[from].isnRaw,
  );
}

/**
 * Would the receiver accept the reset (RFC 5961 §3.2)? Its expected number is not captured itself: the
 * sender's top and the receiver's highest acknowledgment both count.
 */
function resetAcceptance(
  { connection }: ResolvedConnection,
  reset: TracedSegment,
): ResetAcceptance {
  const receiver = other(reset.from);
  const { top, maxAck, window, lastFrame } = reset.before;
  if (lastFrame[receiver] === 0) return 'no-reference';
  const expected = [top[reset.from], maxAck[receiver]].filter((each) => each !== undefined);
  if (expected.length === 0) {
    // SYN-SENT: the acknowledgment must cover the SYN (RFC 9293 §3.10.7.3).
    const receiverTop = top[receiver];
    const isn = connection.ends[receiver].isn;
    const isExact =
      isn !== undefined &&
      reset.ack !== undefined &&
      reset.ack > isn &&
      reset.ack <= (receiverTop ?? isn);
    return isExact ? 'exact' : 'no-reference';
  }
  if (expected.includes(reset.seq)) return 'exact';
  const scale = Math.max(0, reset.analysis.stream.flows[reset.analysis.flow === 0 ? 1 : 0].scale);
  const least = Math.min(...expected);
  const limit = Math.max(...expected) + window[receiver] * 2 ** scale;
  return reset.seq >= least && reset.seq < limit ? 'in-window' : 'outside';
}
