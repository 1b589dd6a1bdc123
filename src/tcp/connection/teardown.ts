import { closeOrderOf } from './close-order.js';
import type { Closing } from './closing.js';
import type { Side } from '../conversation.js';
import type { HandshakeReading } from './handshake.js';
import { isContradicted, type ResolvedConnection } from './resolved-connection.js';
import type { FlowIndex } from '../stream/stream.js';
import type { TeardownPattern } from '../teardown-pattern.js';
import { isFin, isReset, other, type TracedSegment } from './traced-segment.js';

/** Resets of both ends this close together crossed, when the connection has no initial RTT: 200 ms. */
const DEFAULT_CROSSING_NANOS = 200_000_000n;

/** How a connection ended. */
export interface TeardownReading {
  readonly pattern: TeardownPattern;
  readonly initiator: FlowIndex | 'both' | undefined;
  /** First reset that took effect. */
  readonly reset: TracedSegment | undefined;
  /** Resets that took effect, in order. */
  readonly effectiveResets: readonly TracedSegment[];
  readonly lastAckSeen: boolean | undefined;
  readonly isLateReset: boolean;
  readonly isOneSided: boolean;
  readonly halfClosedNanos: bigint | undefined;
  readonly halfClosedBytes: number | undefined;
  /** The segment from which on both FINs are covered. */
  readonly completion: TracedSegment | undefined;
  readonly timeWait: FlowIndex | 'both' | undefined;
}

/** Finds the pattern of the close by the decision table; every connection gets exactly one. */
export function readTeardown(
  resolved: ResolvedConnection,
  handshake: HandshakeReading,
  closing: Closing,
): TeardownReading {
  const effectiveResets = findEffectiveResets(resolved, handshake);
  const [reset] = effectiveResets;
  const completion = findCompletion(closing);
  const pattern = findPattern({ resolved, handshake, closing, reset, effectiveResets, completion });
  const isGraceful = GRACEFUL.has(pattern);
  // A reset ends TIME-WAIT as well, whoever sends it.
  const isResetAfter =
    completion !== undefined && effectiveResets.some((each) => each.ordinal > completion.ordinal);
  const hasTimeWait = isGraceful && completion !== undefined && !isResetAfter;
  const timeWait = hasTimeWait ? holderOf(closing) : undefined;
  return {
    pattern,
    initiator: findInitiator(pattern, resolved, closing, reset),
    reset,
    effectiveResets,
    lastAckSeen: isGraceful ? completion !== undefined : undefined,
    isLateReset:
      isGraceful &&
      completion !== undefined &&
      resolved.traced.some((each) => isReset(each) && each.ordinal > completion.ordinal),
    // An attempt without an answer has one side by nature; only a connection can lack one.
    isOneSided:
      handshake.isEstablished && resolved.connection.ends.some(({ packets }) => packets === 0),
    halfClosedNanos: pattern === 'half-close' ? halfClosed(closing) : undefined,
    halfClosedBytes: pattern === 'half-close' ? newBytesAfterAck(closing) : undefined,
    completion,
    timeWait,
  };
}

/** Patterns in which both ends closed with FIN and neither reset the connection. */
const GRACEFUL: ReadonlySet<TeardownPattern> = new Set([
  'four-way',
  'three-segment',
  'half-close',
  'simultaneous-close',
]);

/** A reset without effect: the handshake was tried again after it, or its sender simply went on. */
function findEffectiveResets(
  resolved: ResolvedConnection,
  { retry }: HandshakeReading,
): TracedSegment[] {
  return resolved.traced.filter((each) => {
    if (!isReset(each) || isContradicted(resolved, each)) return false;
    return retry === undefined || each.ordinal > retry.ordinal;
  });
}

/** The segment that completes the close: both FINs are covered from there on. */
function findCompletion({ ackOfFin1, ackOfFin2 }: Closing): TracedSegment | undefined {
  if (ackOfFin1 === undefined || ackOfFin2 === undefined) return undefined;
  return ackOfFin1.ordinal > ackOfFin2.ordinal ? ackOfFin1 : ackOfFin2;
}

interface Evidence {
  readonly resolved: ResolvedConnection;
  readonly handshake: HandshakeReading;
  readonly closing: Closing;
  readonly reset: TracedSegment | undefined;
  readonly effectiveResets: readonly TracedSegment[];
  readonly completion: TracedSegment | undefined;
}

function findPattern(evidence: Evidence): TeardownPattern {
  const { resolved, handshake, closing, reset } = evidence;
  if (resolved.traced.every(isReset)) return 'reset-only';
  if (!handshake.isEstablished) {
    if (handshake.pattern === 'refused') return 'refused';
    if (reset !== undefined) return 'handshake-reset';
    return resolved.traced.some(isFin) ? 'fin-in-handshake' : 'not-established';
  }
  const { fin1, fin2 } = closing;
  if (fin1 === undefined || (reset !== undefined && reset.ordinal < fin1.ordinal)) {
    if (reset === undefined) return 'open-at-end';
    return fin1 === undefined && hasCrossingReset(evidence, reset) ? 'abort-both' : 'abort';
  }
  if (fin2 === undefined) return patternOfOneFin(closing, fin1, reset);
  return patternOfBothFins(evidence, fin1, fin2);
}

function patternOfOneFin(
  { ackOfFin1 }: Closing,
  fin1: TracedSegment,
  reset: TracedSegment | undefined,
): TeardownPattern {
  if (reset !== undefined) {
    return reset.from === fin1.from ? 'fin-then-own-reset' : 'fin-then-peer-reset';
  }
  return ackOfFin1 === undefined ? 'fin-unanswered' : 'half-closed';
}

function patternOfBothFins(
  { closing, reset, completion }: Evidence,
  fin1: TracedSegment,
  fin2: TracedSegment,
): TeardownPattern {
  if (reset !== undefined) {
    if (reset.ordinal < Math.max(fin1.ordinal, fin2.ordinal)) return 'fin-reset-fin';
    if (completion === undefined || reset.ordinal < completion.ordinal)
      return 'reset-after-both-fins';
  }
  if (closing.isSimultaneous) return 'simultaneous-close';
  if (closing.ackOfFin1 === fin2) return 'three-segment';
  return newBytesAfterAck(closing) > 0 ? 'half-close' : 'four-way';
}

/** Payload that the passive end sent for the first time in or after its ACK of the first FIN. */
function newBytesAfterAck({ ackOfFin1, fin2 }: Closing): number {
  if (ackOfFin1 === undefined || fin2 === undefined) return 0;
  const sentBefore = ackOfFin1.before.top[ackOfFin1.from] ?? ackOfFin1.seq;
  return fin2.end - 1 - sentBefore;
}

function halfClosed({ ackOfFin1, fin2 }: Closing): bigint | undefined {
  if (ackOfFin1 === undefined || fin2 === undefined) return undefined;
  return fin2.segment.timeNanos - ackOfFin1.segment.timeNanos;
}

/** The other end's reset follows within a round trip: the two crossed on the way. */
function hasCrossingReset({ effectiveResets, handshake }: Evidence, reset: TracedSegment): boolean {
  const { initialRttNanos } = reset.analysis.stream;
  const limit = initialRttNanos > 0n ? initialRttNanos : DEFAULT_CROSSING_NANOS;
  return effectiveResets.some(
    (each) =>
      each.from === other(reset.from) &&
      each !== handshake.endingReset &&
      each.segment.timeNanos - reset.segment.timeNanos <= limit,
  );
}

/** Whose segment says who closed first: both ends' at once, the reset's, the first FIN's, or none. */
const INITIATED_BY: Readonly<Record<TeardownPattern, 'both' | 'reset' | 'fin' | 'nobody'>> = {
  'reset-only': 'reset',
  refused: 'reset',
  'handshake-reset': 'reset',
  'fin-in-handshake': 'fin',
  'not-established': 'nobody',
  'open-at-end': 'nobody',
  'abort-both': 'both',
  abort: 'reset',
  'fin-then-peer-reset': 'fin',
  'fin-then-own-reset': 'fin',
  'half-closed': 'fin',
  'fin-unanswered': 'fin',
  'fin-reset-fin': 'fin',
  'reset-after-both-fins': 'fin',
  'simultaneous-close': 'both',
  'three-segment': 'fin',
  'half-close': 'fin',
  'four-way': 'fin',
};

function findInitiator(
  pattern: TeardownPattern,
  resolved: ResolvedConnection,
  { fin1, fin2 }: Closing,
  reset: TracedSegment | undefined,
): FlowIndex | 'both' | undefined {
  switch (INITIATED_BY[pattern]) {
    case 'both':
      return 'both';
    case 'reset':
      return reset?.from;
    case 'fin': {
      if (fin1 === undefined) return undefined;
      // A FIN alone may be the answer to one from before the capture.
      const isFirst = fin2 !== undefined || closeOrderOf(resolved, fin1) !== 'unknown';
      return isFirst ? fin1.from : undefined;
    }
    case 'nobody':
      return undefined;
  }
}

/** Who stays behind in TIME-WAIT after a complete close. */
function holderOf({ isSimultaneous, closer }: Closing): FlowIndex | 'both' | undefined {
  return isSimultaneous ? 'both' : closer;
}

/** The end's name in results. */
export function sideOf(end: FlowIndex | 'both', client: FlowIndex): Side | 'both' {
  if (end === 'both') return 'both';
  return end === client ? 'client' : 'server';
}
