import type { HandshakePattern } from '../handshake-pattern.js';
import type { HandshakeRole } from '../handshake-role.js';
import { endOfHandshake, findOpening, type Opening } from './opening.js';
import type { ResolvedConnection } from './resolved-connection.js';
import {
  isFin,
  isOdd,
  isOpeningSyn,
  isOpeningSynAck,
  isPlain,
  isReset,
  type TracedSegment,
} from './traced-segment.js';

export type HandshakeStep = 'syn' | 'syn-ack' | 'ack';

/** What the opening of a connection amounts to, and which segment plays which part in it. */
export interface HandshakeReading {
  readonly pattern: HandshakePattern;
  readonly missing: readonly HandshakeStep[];
  readonly roles: ReadonlyMap<TracedSegment, HandshakeRole>;
  /** The connection came to be, as far as the capture can prove or must assume. */
  readonly isEstablished: boolean;
  readonly opening: Opening;
  /** The RST that ended the handshake, if one did. */
  readonly endingReset: TracedSegment | undefined;
  /** The client's last try after a RST; resets before it had no lasting effect. */
  readonly retry: TracedSegment | undefined;
  /** First segment that proves the handshake over: from here on a RST belongs to the connection. */
  readonly completion: TracedSegment | undefined;
}

/** Reads the handshake of a connection (RFC 9293 §3.5). */
export function readHandshake(resolved: ResolvedConnection): HandshakeReading {
  const { reset: endingReset, retry } = endOfHandshake(resolved);
  const opening = findOpening(resolved, endingReset);
  const roles = assignRoles(resolved, opening);
  const { pattern, missing, isProven } = summarize(resolved, opening, endingReset);
  return {
    pattern,
    missing,
    roles,
    isEstablished: isProven,
    opening,
    endingReset,
    retry,
    completion: firstOf(opening.ack, opening.laterClient, opening.serverProgress),
  };
}

function firstOf(...segments: (TracedSegment | undefined)[]): TracedSegment | undefined {
  return segments
    .filter((segment) => segment !== undefined)
    .sort((a, b) => a.ordinal - b.ordinal)[0];
}

function assignRoles(
  resolved: ResolvedConnection,
  opening: Opening,
): Map<TracedSegment, HandshakeRole> {
  const roles = new Map<TracedSegment, HandshakeRole>();
  for (const traced of resolved.traced) {
    const role = roleOf(resolved, opening, roles, traced);
    if (role !== undefined) roles.set(traced, role);
  }
  return roles;
}

function roleOf(
  resolved: ResolvedConnection,
  opening: Opening,
  roles: ReadonlyMap<TracedSegment, HandshakeRole>,
  traced: TracedSegment,
): HandshakeRole | undefined {
  if (isOdd(traced)) return 'odd-flags';
  if (isReset(traced)) return undefined;
  if (isOpeningSyn(traced)) return roleOfSyn(resolved, opening, traced);
  if (isOpeningSynAck(traced)) return roleOfSynAck(resolved, opening, roles, traced);
  return roleOfPlain(resolved, opening, roles, traced);
}

function roleOfSyn(
  { client, connection }: ResolvedConnection,
  opening: Opening,
  traced: TracedSegment,
): HandshakeRole {
  if (traced === opening.syn) return opening.kind === 'simultaneous' ? 'syn-simultaneous' : 'syn';
  if (traced.segment.seq !== connection.ends[traced.from].isnRaw) return 'syn-in-connection';
  if (traced.from === client || traced !== opening.serverSyn) return 'syn-retransmit';
  switch (opening.kind) {
    case 'simultaneous':
      return 'syn-simultaneous';
    case 'split':
      return 'split-syn';
    case 'ordinary':
      return 'syn-crossing';
  }
}

function roleOfSynAck(
  { client, connection }: ResolvedConnection,
  opening: Opening,
  roles: ReadonlyMap<TracedSegment, HandshakeRole>,
  traced: TracedSegment,
): HandshakeRole {
  const isFirstOfItsEnd = !opening.synAcks[traced.from].some(
    (each) => each.ordinal < traced.ordinal,
  );
  const hasSentSyn = traced.from === client ? opening.syn : opening.serverSyn;
  if (opening.kind !== 'ordinary' && hasSentSyn !== undefined && isFirstOfItsEnd) {
    return 'syn-ack-simultaneous';
  }
  if (traced === opening.synAck) return 'syn-ack';
  const isRepeat = opening.synAcks[traced.from].some(
    (each) =>
      each.ordinal < traced.ordinal &&
      each.segment.seq === traced.segment.seq &&
      roles.get(each) !== 'syn-ack-unexpected',
  );
  const isOfConnection = traced.segment.seq === connection.ends[traced.from].isnRaw;
  return isRepeat && isOfConnection ? 'syn-ack-retransmit' : 'syn-ack-unexpected';
}

function roleOfPlain(
  resolved: ResolvedConnection,
  opening: Opening,
  roles: ReadonlyMap<TracedSegment, HandshakeRole>,
  traced: TracedSegment,
): HandshakeRole | undefined {
  if (traced === opening.ack) return 'ack';
  if (traced === opening.splitAck) return 'split-handshake-ack';
  if (opening.simultaneousAcks.includes(traced)) return 'ack-simultaneous';
  if (isAckRepeat(opening, roles, traced)) return 'ack-retransmit';
  if (isChallenge(resolved, opening, traced)) return 'challenge-ack';
  return undefined;
}

/** The same empty third step again, after the server has repeated its SYN-ACK. */
function isAckRepeat(
  { ack }: Opening,
  roles: ReadonlyMap<TracedSegment, HandshakeRole>,
  traced: TracedSegment,
): boolean {
  if (ack === undefined || traced.ordinal < ack.ordinal || traced.from !== ack.from) return false;
  if (traced.length > 0 || isFin(traced) || traced.seq !== ack.seq || traced.ack !== ack.ack) {
    return false;
  }
  for (const [earlier, role] of roles) {
    const isBetween = earlier.ordinal > ack.ordinal && earlier.ordinal < traced.ordinal;
    if (role === 'syn-ack-retransmit' && isBetween) return true;
  }
  return false;
}

/** An empty ACK that answers the SYN and fits none of the client's numbers (RFC 5961 §4). */
function isChallenge(
  resolved: ResolvedConnection,
  opening: Opening,
  traced: TracedSegment,
): boolean {
  const { syn } = opening;
  if (syn === undefined || traced.from !== resolved.server || traced.ordinal < syn.ordinal)
    return false;
  const hasSynAckBefore = opening.synAcks[resolved.server].some(
    (each) => each.ordinal < traced.ordinal,
  );
  if (hasSynAckBefore || traced.length > 0 || isFin(traced) || traced.ack === undefined)
    return false;
  return !resolved.isCovering(traced, syn.seq + 1);
}

interface Summary {
  readonly pattern: HandshakePattern;
  readonly missing: readonly HandshakeStep[];
  /** The connection reached establishment. */
  readonly isProven: boolean;
}

function summarize(
  resolved: ResolvedConnection,
  opening: Opening,
  endingReset: TracedSegment | undefined,
): Summary {
  const { syn, synAck, ack, laterClient, serverProgress } = opening;
  const resetBy = endingReset?.from;
  const goesOn = laterClient !== undefined || serverProgress !== undefined;
  if (opening.kind === 'simultaneous') return established('simultaneous-open');
  if (opening.kind === 'split' && opening.isServerSynCovered) return established('split');
  if (syn !== undefined && synAck !== undefined) {
    if (ack !== undefined) return established(opening.isSynDataAccepted ? 'tfo' : 'three-way');
    if (goesOn) return partial(['ack'], true);
    if (resetBy === resolved.client) return failed('reset-by-client');
    if (resetBy === resolved.server) return failed('reset-by-server');
    return failed('half-open');
  }
  if (syn !== undefined) return summarizeWithoutSynAck(resolved, opening, endingReset);
  if (synAck !== undefined) {
    if (ack !== undefined) return partial(['syn'], true);
    if (goesOn) return partial(['syn', 'ack'], true);
    return resetBy === resolved.client ? failed('backscatter') : partial(['syn', 'ack'], false);
  }
  if (resolved.traced.every(isOdd)) return failed('odd');
  return established('none');
}

function summarizeWithoutSynAck(
  resolved: ResolvedConnection,
  opening: Opening,
  endingReset: TracedSegment | undefined,
): Summary {
  const { client, server, traced } = resolved;
  const resetBy = endingReset?.from;
  const unexpected = opening.synAcks[server];
  if (unexpected.length > 0) {
    const isCovered = traced.some(
      (each) =>
        each.from === client && unexpected.some(({ end }) => resolved.isCovering(each, end)),
    );
    if (isCovered) return partial(['syn-ack'], true);
    return failed(resetBy === client ? 'reset-by-client' : 'half-open');
  }
  const ofServer = traced.filter((each) => each.from === server && !isOdd(each) && !isReset(each));
  if (endingReset !== undefined && resetBy === server) {
    if (!ofServer.some((each) => each.ordinal < endingReset.ordinal)) return failed('refused');
  }
  const plainOfServer = ofServer.filter(isPlain);
  const synEnd = (opening.syn?.seq ?? 0) + 1;
  if (plainOfServer.some((each) => resolved.isCovering(each, synEnd))) {
    return partial(['syn-ack'], true);
  }
  if (ofServer.length > 0) return failed('challenged');
  if (opening.laterClient !== undefined) return partial(['syn-ack'], true);
  return failed(resetBy === client ? 'withdrawn' : 'unanswered');
}

function established(pattern: HandshakePattern): Summary {
  return { pattern, missing: [], isProven: true };
}

function partial(missing: readonly HandshakeStep[], isProven: boolean): Summary {
  return { pattern: 'partial', missing, isProven };
}

function failed(pattern: HandshakePattern): Summary {
  return { pattern, missing: [], isProven: false };
}
