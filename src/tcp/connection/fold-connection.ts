import { readClosing } from './closing.js';
import { completenessText } from '../completeness-text.js';
import type { Connection } from './connection.js';
import type { Conversation, ConversationStep, PrecedingSegment, Side } from '../conversation.js';
import { readHandshake } from './handshake.js';
import type { Readings } from './readings.js';
import { handshakeRecord, isIgnoredReset, teardownRecord } from './records.js';
import { hasFlags, RST } from '../segment.js';
import { ResetRecords } from './reset-records.js';
import { readResets } from './resets.js';
import { resolveConnection } from './resolved-connection.js';
import type { DirectionStatistics } from '../statistics/direction-statistics.js';
import type { SecondPass } from '../stream/second-pass.js';
import type { Resets } from '../reset-record.js';
import { StateWalk, type StatePair } from './state-walk.js';
import type { FlowIndex } from '../stream/stream.js';
import { timeWaitReuse } from './time-wait-reuse.js';
import { outcomeOf } from './outcome.js';
import { readTeardown } from './teardown.js';
import { isReset, type TracedSegment } from './traced-segment.js';
import { verdictsOf } from '../verdict.js';

/** Reads everything off a connection whose last segment has been seen. */
export function readConnection(connection: Connection): Readings {
  const resolved = resolveConnection(connection);
  const handshake = readHandshake(resolved);
  const closing = readClosing(resolved);
  const teardown = readTeardown(resolved, handshake, closing);
  const resets = readResets(resolved, handshake, closing);
  return { resolved, handshake, closing, teardown, resets };
}

/**
 * Folds a connection whose last segment has been seen into the record of it.
 *
 * @param earlier - The connection before it with the same ends and ports, folded.
 */
export function foldConnection(
  connection: Connection,
  secondPass: SecondPass,
  earlier?: Conversation,
): Conversation {
  const readings = readConnection(connection);
  const { resolved, handshake, teardown } = readings;
  const { steps, finalStates, resets } = walk(readings, secondPass);
  const { client, server } = resolved;
  const { first, last, count, endpoints } = connection;
  const { stream } = connection.firstAnalysis;
  const standing = secondPass.standingOf(stream);
  const reuse = timeWaitReuse(connection, earlier);
  const opened = handshakeRecord(readings, standing.initialRttNanos);
  const completeness = count === 1 ? stream.completeness : standing.completeness;
  return {
    stream: stream.index,
    client: endpoints[client],
    server: endpoints[server],
    clientKnownBy: resolved.clientKnownBy,
    frames: { first: first.frameNumber, last: last.frameNumber, count },
    startNanos: first.timeNanos,
    endNanos: last.timeNanos,
    completeness,
    completenessText: completenessText(completeness),
    // See `DirectionTracker.record()` on spreads.
    handshake: reuse === undefined ? opened : { ...opened, reusedInTimeWait: reuse },
    teardown: teardownRecord(readings),
    resets,
    outcome: outcomeOf(handshake, teardown.pattern),
    finalState: bySide(finalStates, client),
    directions: {
      client: statisticsOf(connection, client),
      server: statisticsOf(connection, server),
    },
    steps,
  };
}

function statisticsOf(
  { ends, statistics, challenges }: Connection,
  end: FlowIndex,
): DirectionStatistics {
  const { packets, bytes, payloadBytes } = ends[end];
  const challengeAcks = challenges.recordOf(end);
  return statistics.recordOf(end, { packets, bytes, payloadBytes, challengeAcks });
}

function bySide<T>(pair: readonly [T, T], client: FlowIndex): Record<Side, T> {
  return { client: pair[client], server: pair[client === 0 ? 1 : 0] };
}

function walk(
  readings: Readings,
  secondPass: SecondPass,
): { steps: ConversationStep[]; finalStates: StatePair; resets: Resets } {
  const { resolved } = readings;
  const states = new StateWalk(readings);
  const steps: ConversationStep[] = [];
  const resets = new ResetRecords(readings);
  const repeatsSoFar = new Map<string, number>();
  const unknown = { state: 'unknown', confidence: 'unknown' } as const;
  let finalStates: StatePair = [unknown, unknown];
  for (const traced of resolved.traced) {
    const shown = secondPass.add(traced.segment, traced.analysis);
    if (readings.resets.has(traced)) resets.add(traced, bySide(finalStates, resolved.client));
    finalStates = states.step(traced).states;
    const step = stepOf(readings, traced, shown, finalStates, repeatsSoFar);
    if (step !== undefined) steps.push(step);
  }
  return { steps, finalStates, resets: resets.record };
}

function stepOf(
  readings: Readings,
  traced: TracedSegment,
  shown: ReturnType<SecondPass['add']>,
  states: StatePair,
  repeatsSoFar: Map<string, number>,
): ConversationStep | undefined {
  const { resolved, handshake, closing, resets } = readings;
  const handshakeRole = handshake.roles.get(traced);
  // A reset without effect ends nothing; the record lists it apart.
  const teardownRole = isIgnoredReset(readings, traced) ? undefined : closing.roles.get(traced);
  if (handshakeRole === undefined && teardownRole === undefined) return undefined;
  const { segment, analysis } = traced;
  const reset = resets.get(traced);
  const from = traced.from === resolved.client ? 'client' : 'server';
  const repeat = countRepeat(repeatsSoFar, traced);
  const after = isReset(traced) ? precedingSegment(readings, traced) : undefined;
  return {
    frame: segment.frameNumber,
    headerIndex: segment.headerIndex,
    stream: analysis.stream.index,
    timeNanos: segment.timeNanos,
    from,
    frameLength: segment.frameLength,
    flags: segment.flags,
    seq: shown.seq,
    seqRaw: segment.seq,
    ack: shown.ack,
    ackRaw: segment.ack,
    length: traced.length,
    windowRaw: segment.window,
    window: shown.window,
    windowScaleFactor: shown.windowScaleFactor,
    options: segment.options,
    timeRelativeNanos: analysis.timeRelativeNanos,
    timeDeltaNanos: analysis.timeDeltaNanos,
    acksFrame: analysis.acksFrame,
    ackRttNanos: analysis.ackRttNanos,
    verdicts: verdictsOf(shown.verdicts),
    handshakeRole,
    teardownRole,
    resetClass: reset?.resetClass,
    resetAcceptance: reset?.acceptance,
    repeat,
    ...(after && { after }),
    states: bySide(states, resolved.client),
  };
}

function precedingSegment(
  { resolved }: Readings,
  { before, ordinal, segment }: TracedSegment,
): PrecedingSegment | undefined {
  const frame = Math.max(...before.lastFrame);
  if (frame === 0) return undefined;
  const end = before.lastFrame[0] === frame ? 0 : 1;
  const from = end === resolved.client ? 'client' : 'server';
  const kept = resolved.traced.find((each) => each.ordinal === ordinal - 1);
  if (kept?.segment.frameNumber !== frame) return { frame, from };
  const { flags, timeNanos } = kept.segment;
  return { frame, from, flags, length: kept.length, gapNanos: segment.timeNanos - timeNanos };
}

/** How often the same end has sent the same control segment before: one without numbers tells by its ACK alone. */
function countRepeat(
  soFar: Map<string, number>,
  { segment, from, seq, end, ack }: TracedSegment,
): number {
  const isAckAlone = end === seq && !hasFlags(segment, RST);
  const key = `${from} ${segment.flags} ${seq} ${end} ${isAckAlone ? (ack ?? '') : ''}`;
  const count = soFar.get(key) ?? 0;
  soFar.set(key, count + 1);
  return count;
}
