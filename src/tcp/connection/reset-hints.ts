import type { StateReading } from '../conversation.js';
import type { Readings } from './readings.js';
import type { InjectionSign, ResetAcceptance, ResetClass, ResetHint } from '../reset-class.js';
import { isContradicted, type ResolvedConnection } from './resolved-connection.js';
import { isReset, other, type TracedSegment } from './traced-segment.js';

/** Routes change by a few hops while a connection lasts; a difference of more than this is clear. */
const CLEAR_HOPS = 5;

/** What else the reset may mean; none of it is proof. */
export function hintsOf(
  { resolved, handshake }: Readings,
  reset: TracedSegment,
  receiver: StateReading,
  acceptance: ResetAcceptance,
  signs: readonly InjectionSign[],
): ResetHint[] {
  const { ack } = handshake.opening;
  const isRightAfterOpening =
    reset.from === resolved.server &&
    ack?.length === 0 &&
    reset.before.lastSender === ack.from &&
    reset.before.lastFrame[ack.from] === ack.segment.frameNumber;
  const isTaken = acceptance === 'exact' || acceptance === 'in-window';
  return [
    ...(isRightAfterOpening ? (['accept-overflow'] as const) : []),
    ...(receiver.state === 'TIME-WAIT' && isTaken ? (['time-wait-assassination'] as const) : []),
    ...(signs.length > 0 ? (['maybe-injected'] as const) : []),
  ];
}

/**
 * What speaks for another sender than the one that the reset names. The IPv4 identification is no
 * sign: many systems choose it at random, or leave it 0 in resets.
 */
export function injectionSignsOf(
  resolved: ResolvedConnection,
  reset: TracedSegment,
  resetClass: ResetClass,
): InjectionSign[] {
  // It clears an older connection so that its sender can ask again, which is no sign of another one.
  const hasGoneOn = resetClass !== 'answer-to-challenge' && isContradicted(resolved, reset);
  return [
    ...(hasComeAnotherWay(resolved, reset) ? (['hop-limit'] as const) : []),
    ...(hasGoneOn ? (['sender-went-on'] as const) : []),
    ...(isOfSeries(resolved, reset) ? (['number-series'] as const) : []),
  ];
}

function hasComeAnotherWay({ connection }: ResolvedConnection, reset: TracedSegment): boolean {
  const { minHopLimit, maxHopLimit } = connection.ends[reset.from];
  const { hopLimit } = reset.segment;
  if (hopLimit === undefined || minHopLimit > maxHopLimit) return false;
  return hopLimit < minHopLimit - CLEAR_HOPS || hopLimit > maxHopLimit + CLEAR_HOPS;
}

/**
 * Is the reset ahead of every acknowledgment that it could answer, and of what its sender had sent, and
 * does another reset of the same end lie at a lower number before or at a higher one after it? Who aims
 * at a window sends such a series. A closed socket's resets follow the acknowledgments of the other end.
 */
function isOfSeries({ traced }: ResolvedConnection, reset: TracedSegment): boolean {
  const { top, maxAck } = reset.before;
  const acknowledged = maxAck[other(reset.from)];
  if (acknowledged === undefined || reset.seq <= acknowledged) return false;
  const sent = top[reset.from];
  if (sent === undefined || reset.seq <= sent) return false;
  return traced.some((each) => {
    if (!isReset(each) || each.from !== reset.from) return false;
    return each.ordinal < reset.ordinal ? each.seq < reset.seq : each.seq > reset.seq;
  });
}
