import type { ResolvedConnection } from './resolved-connection.js';
import type { FlowIndex } from '../stream/stream.js';
import type { TeardownRole } from '../teardown-role.js';
import { isFin, isOdd, isPlain, isReset, other, type TracedSegment } from './traced-segment.js';

/** How the FINs of a connection and their acknowledgments relate (RFC 9293 §3.6). */
export interface Closing {
  /** The FIN that begins the close, and its sender. */
  readonly fin1: TracedSegment | undefined;
  readonly closer: FlowIndex | undefined;
  /** First FIN of the other end. */
  readonly fin2: TracedSegment | undefined;
  /** First segment of the other end that covers each FIN; it may be a FIN itself. */
  readonly ackOfFin1: TracedSegment | undefined;
  readonly ackOfFin2: TracedSegment | undefined;
  /** Neither FIN covers the other: both ends closed without having processed the other's FIN. */
  readonly isSimultaneous: boolean;
  /** That the FINs crossed on the way is not proven: the second may have been late for another reason. */
  readonly isCrossingInferred: boolean;
  readonly roles: ReadonlyMap<TracedSegment, TeardownRole>;
}

/** Finds the steps of the close among the traced segments. */
export function readClosing(resolved: ResolvedConnection): Closing {
  const { fin1, fin2 } = findFins(resolved);
  const ackOfFin1 = fin1 && firstCovering(resolved, other(fin1.from), fin1.end);
  const ackOfFin2 = fin1 && fin2 && firstCovering(resolved, fin1.from, fin2.end);
  const isSimultaneous =
    fin2 !== undefined && (ackOfFin1 === undefined || ackOfFin1.ordinal > fin2.ordinal);
  const isCrossingInferred = isSimultaneous && !isProvenCrossing(resolved, fin1, fin2);
  const steps = {
    fin1,
    closer: fin1?.from,
    fin2,
    ackOfFin1,
    ackOfFin2,
    isSimultaneous,
    isCrossingInferred,
  };
  const roles = new Map<TracedSegment, TeardownRole>();
  for (const traced of resolved.traced) {
    const role = roleOf(steps, roles, traced);
    if (role !== undefined) roles.set(traced, role);
  }
  return { ...steps, roles };
}

/** The first FIN of each end; in the order of their numbers when the capture has them swapped. */
function findFins({ traced }: ResolvedConnection): {
  fin1: TracedSegment | undefined;
  fin2: TracedSegment | undefined;
} {
  const first = traced.find(isFin);
  if (first === undefined) return { fin1: undefined, fin2: undefined };
  const second = traced.find((each) => isFin(each) && each.from !== first.from);
  const isSwapped = second !== undefined && first.ack === second.end;
  return isSwapped ? { fin1: second, fin2: first } : { fin1: first, fin2: second };
}

/**
 * Did the FINs cross? Only when the second follows within a round trip, and the first was not repeated
 * meanwhile. Otherwise the first may have been lost behind the capture point, or wait for data before it.
 */
function isProvenCrossing(
  { traced }: ResolvedConnection,
  fin1: TracedSegment | undefined,
  fin2: TracedSegment,
): boolean {
  if (fin1 === undefined) return false;
  const { initialRttNanos } = fin1.analysis.stream;
  const gapNanos = fin2.segment.timeNanos - fin1.segment.timeNanos;
  if (initialRttNanos <= 0n || gapNanos > initialRttNanos) return false;
  return !traced.some(
    (each) =>
      isFin(each) &&
      each.from === fin1.from &&
      each.ordinal > fin1.ordinal &&
      each.ordinal < fin2.ordinal,
  );
}

/** First segment of `end` that acknowledges everything up to `position`; SYN and RST never count. */
function firstCovering(
  resolved: ResolvedConnection,
  end: FlowIndex,
  position: number,
): TracedSegment | undefined {
  return resolved.traced.find(
    (each) =>
      each.from === end && isPlain(each) && !isOdd(each) && resolved.isCovering(each, position),
  );
}

/**
 * The role of a segment that was not traced: only payload after a FIN can have one, since all else
 * that takes part in a close is traced.
 */
export function roleOfPayload(closing: Closing, traced: TracedSegment): TeardownRole | undefined {
  const { fin1 } = closing;
  if (fin1 === undefined || traced.length === 0 || !isPlain(traced) || isFin(traced)) {
    return undefined;
  }
  return roleAfterFin(closing, closing.roles, fin1, traced);
}

type Steps = Omit<Closing, 'roles'>;

function roleOf(
  steps: Steps,
  roles: ReadonlyMap<TracedSegment, TeardownRole>,
  traced: TracedSegment,
): TeardownRole | undefined {
  if (isOdd(traced)) return undefined;
  if (isReset(traced)) return 'rst';
  const { fin1, fin2 } = steps;
  if (fin1 === undefined || !isPlain(traced)) return undefined;
  if (traced === fin1) return 'fin-1';
  if (traced === fin2) return roleOfSecondFin(steps, traced);
  if (isFin(traced)) {
    const original = traced.from === fin1.from ? fin1 : fin2;
    return traced.end === original?.end ? 'fin-retransmit' : 'fin-moved';
  }
  if (traced === steps.ackOfFin1) return 'ack-of-fin-1';
  if (traced === steps.ackOfFin2) return 'ack-of-fin-2';
  return roleAfterFin(steps, roles, fin1, traced);
}

function roleOfSecondFin(
  { ackOfFin1, isSimultaneous }: Steps,
  traced: TracedSegment,
): TeardownRole {
  if (traced === ackOfFin1) return 'fin-2+ack';
  return isSimultaneous ? 'fin-2-simultaneous' : 'fin-2';
}

function roleAfterFin(
  { fin2, ackOfFin1, ackOfFin2 }: Steps,
  roles: ReadonlyMap<TracedSegment, TeardownRole>,
  fin1: TracedSegment,
  traced: TracedSegment,
): TeardownRole | undefined {
  const { from, ordinal } = traced;
  if (traced.length > 0) {
    if (from === fin1.from) return traced.end > fin1.end ? 'data-beyond-fin' : undefined;
    const isAfterAck = ackOfFin1 !== undefined && ordinal > ackOfFin1.ordinal;
    const isBeforeFin = fin2 === undefined || ordinal < fin2.ordinal;
    return isAfterAck && isBeforeFin ? 'data-after-fin-1' : undefined;
  }
  if (from !== fin1.from || ackOfFin2 === undefined || ordinal < ackOfFin2.ordinal)
    return undefined;
  for (const [earlier, role] of roles) {
    const isRepeatOfFin2 = role === 'fin-retransmit' && earlier.from !== from;
    if (isRepeatOfFin2 && earlier.ordinal > ackOfFin2.ordinal && earlier.ordinal < ordinal) {
      return 'last-ack-repeat';
    }
  }
  return undefined;
}
