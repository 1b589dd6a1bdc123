import type {
  EffectiveOptions,
  Handshake,
  OfferedOptions,
  Teardown,
  TeardownFrame,
  TeardownRepeat,
} from '../conversation.js';
import { handshakeFeatures } from './handshake-features.js';
import { closeFacts } from './close-facts.js';
import type { Readings } from './readings.js';
import { handshakeRepeats, teardownRepeats } from './repeats.js';
import { secondsOf } from '../seconds-of.js';
import { secondsBetween } from './seconds-between.js';
import { isBareSyn } from '../segment.js';
import { sideOf } from './teardown.js';
import type { TeardownRole } from '../teardown-role.js';
import { isOpeningSyn, isReset, type TracedSegment } from './traced-segment.js';

/** The handshake as results give it. */
export function handshakeRecord(
  { resolved, handshake }: Readings,
  initialRttNanos: bigint,
): Handshake {
  const { opening, pattern, missing } = handshake;
  const { syn, synAck, ack } = handshakeSteps(resolved, opening);
  const clientSyns = resolved.traced.filter(
    (each) => isOpeningSyn(each) && each.from === resolved.client && each.seq === syn?.seq,
  );
  const answeredSyn = synAck && answeredCopy(clientSyns.filter(isBefore(synAck)), synAck, syn);
  const isSynAckAmbiguous =
    ack !== undefined &&
    opening.synAcks[resolved.server].filter(
      (each) => each.seq === synAck?.seq && isBefore(ack)(each),
    ).length > 1;
  const client = syn && offeredBy(syn);
  const server = synAck && offeredBy(synAck);
  return {
    pattern,
    ...(missing.length > 0 && { missing }),
    frames: handshakeFrames({ syn, synAck, ack }),
    validated: isValidated(handshake.opening),
    ...(initialRttNanos !== 0n && { irtt: secondsOf(initialRttNanos) }),
    ...(synAck && answeredSyn && { synToSynAck: secondsBetween(answeredSyn, synAck) }),
    ...(synAck && ack && !isSynAckAmbiguous && { synAckToAck: secondsBetween(synAck, ack) }),
    retransmittedSyns: Math.max(0, clientSyns.length - 1),
    repeats: handshakeRepeats(handshake),
    features: handshakeFeatures(resolved, handshake),
    options: {
      ...(client && { client }),
      ...(server && { server }),
      ...(client && server && { effective: effectiveOf(client, server) }),
    },
  };
}

/** First transmission of each step; `undefined` where not captured. */
type HandshakeSteps = Readonly<Record<'syn' | 'synAck' | 'ack', TracedSegment | undefined>>;

/** The steps of a handshake that results show. */
export function handshakeSteps(
  { server }: Readings['resolved'],
  { syn, synAck, synAcks, ack }: Readings['handshake']['opening'],
): HandshakeSteps {
  return { syn, synAck: synAck ?? synAcks[server][0], ack };
}

/** Their frame numbers. */
export function handshakeFrames({ syn, synAck, ack }: HandshakeSteps): Handshake['frames'] {
  return {
    ...(syn && { syn: syn.segment.frameNumber }),
    ...(synAck && { synAck: synAck.segment.frameNumber }),
    ...(ack && { ack: ack.segment.frameNumber }),
  };
}

/**
 * The SYN that a SYN-ACK answers. Of several copies it is the last where the SYN-ACK echoes its timestamp and no
 * other's (RFC 7323 §4); an answer to an earlier copy would be no half of the initial round-trip time.
 */
function answeredCopy(
  copies: readonly TracedSegment[],
  { segment }: TracedSegment,
  first: TracedSegment | undefined,
): TracedSegment | undefined {
  const last = copies.at(-1);
  if (last === undefined || copies.length === 1) return first;
  const echo = segment.options.timestamps?.echo;
  const echoed = copies.filter((copy) => copy.segment.options.timestamps?.value === echo);
  return echo !== undefined && echoed.length === 1 && echoed[0] === last ? last : undefined;
}

function isBefore({ ordinal }: TracedSegment): (earlier: TracedSegment) => boolean {
  return (earlier) => earlier.ordinal < ordinal;
}

/** Both ends have acknowledged the other's first number plus one (RFC 9293 §3.4). */
function isValidated({ syn, synAck, ack }: Readings['handshake']['opening']): boolean {
  if (syn === undefined || synAck === undefined || ack === undefined) return false;
  return (
    synAck.ack !== undefined &&
    synAck.ack > syn.seq &&
    ack.ack !== undefined &&
    ack.ack > synAck.seq
  );
}

function offeredBy({ segment, length }: TracedSegment): OfferedOptions {
  const { mss, windowScale, isSackPermitted, timestamps, fastOpenCookieLength } = segment.options;
  return {
    ...(mss !== undefined && { mss }),
    ...(windowScale !== undefined && { windowScale }),
    sackPermitted: isSackPermitted === true,
    timestamps: timestamps !== undefined,
    ...(fastOpenCookieLength !== undefined &&
      (fastOpenCookieLength > 0 || (isBareSyn(segment) && length === 0)) && {
        fastOpenCookie: fastOpenCookieLength > 0 ? ('sent' as const) : ('requested' as const),
      }),
  };
}

/** An option takes effect when both SYNs carry it (RFC 7323 §1.3, RFC 2018 §2). */
function effectiveOf(client: OfferedOptions, server: OfferedOptions): EffectiveOptions {
  return {
    windowScaling: client.windowScale !== undefined && server.windowScale !== undefined,
    sackPermitted: client.sackPermitted && server.sackPermitted,
    timestamps: client.timestamps && server.timestamps,
  };
}

/** Roles of the steps that a close consists of; the others are listed as repeats or not at all. */
const STEP_ROLES: ReadonlySet<TeardownRole> = new Set<TeardownRole>([
  'fin-1',
  'fin-2',
  'fin-2+ack',
  'fin-2-simultaneous',
  'ack-of-fin-1',
  'ack-of-fin-2',
]);
const REPEAT_ROLES: ReadonlySet<TeardownRole> = new Set<TeardownRole>([
  'fin-retransmit',
  'fin-moved',
  'last-ack-repeat',
  'rst',
]);

/** A reset that an established connection outlived: its sender went on, or tried again. */
export function isIgnoredReset({ handshake, teardown }: Readings, traced: TracedSegment): boolean {
  return isReset(traced) && handshake.isEstablished && !teardown.effectiveResets.includes(traced);
}

/** The teardown as results give it. */
export function teardownRecord(readings: Readings): Teardown {
  const { resolved, closing, teardown } = readings;
  const ignoredResets: number[] = [];
  const frames: TeardownFrame[] = [];
  const repeats: TeardownRepeat[] = [];
  const repeatFacts = teardownRepeats(closing);
  const resetters = new Set<number>();
  for (const [traced, role] of closing.roles) {
    if (isIgnoredReset(readings, traced)) {
      ignoredResets.push(traced.segment.frameNumber);
      continue;
    }
    const entry = { frame: traced.segment.frameNumber, role };
    const isFirstReset = role === 'rst' && !resetters.has(traced.from);
    if (role === 'rst') resetters.add(traced.from);
    if (isFirstReset || STEP_ROLES.has(role)) frames.push(entry);
    else if (REPEAT_ROLES.has(role)) repeats.push({ ...entry, ...repeatFacts.get(traced) });
  }
  const { pattern, initiator, lastAckSeen, isLateReset, isOneSided, halfClosedNanos, timeWait } =
    teardown;
  return {
    pattern,
    ...(pattern === 'simultaneous-close' &&
      closing.isCrossingInferred && { confidence: 'inferred' as const }),
    ...(initiator !== undefined && { initiator: sideOf(initiator, resolved.client) }),
    frames,
    repeats,
    ...(ignoredResets.length > 0 && { ignoredResets }),
    ...(lastAckSeen !== undefined && { lastAckSeen }),
    ...(isLateReset && { lateReset: true }),
    ...(isOneSided && { oneSided: true }),
    ...(halfClosedNanos !== undefined && { halfClosedSeconds: secondsOf(halfClosedNanos) }),
    ...(timeWait !== undefined && { timeWait: sideOf(timeWait, resolved.client) }),
    ...closeFacts(readings),
  };
}
