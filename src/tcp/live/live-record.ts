import type { Connection } from '../connection/connection.js';
import { outcomeOf } from '../connection/outcome.js';
import type { Readings } from '../connection/readings.js';
import { handshakeFrames, handshakeSteps } from '../connection/records.js';
import { sideOf } from '../connection/teardown.js';
import type { Handshake, Side, Teardown } from '../conversation.js';
import { secondsOf } from '../seconds-of.js';
import type { Endpoint } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import type { Outcome } from '../teardown-pattern.js';

/** How a connection was opened and closed, as it stands after one of its segments. */
export interface LiveReading {
  readonly client: FlowIndex;
  /** The connection came to be, as far as the capture can prove or must assume. */
  readonly isEstablished: boolean;
  /** A RST ended the handshake. */
  readonly hasEndingReset: boolean;
  readonly handshake: Pick<Handshake, 'pattern' | 'missing' | 'frames'>;
  /** Both FINs are acknowledged. */
  readonly isComplete: boolean;
  readonly teardown: Pick<Teardown, 'pattern' | 'initiator' | 'lastAckSeen' | 'lateReset'>;
  readonly outcome: Outcome;
}

/** What the live analysis knows of a connection in the end: a part of `Conversation`, with the same meanings. */
export interface LiveRecord {
  /** As in the events. */
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly frames: { readonly first: number; readonly last: number; readonly count: number };
  /** Lengths of its frames on the wire, and its payload, both directions together. */
  readonly bytes: number;
  readonly payloadBytes: number;
  readonly startNanos: bigint;
  readonly endNanos: bigint;
  readonly handshake: Pick<Handshake, 'pattern' | 'missing' | 'frames' | 'irtt'>;
  readonly teardown: Pick<Teardown, 'pattern' | 'initiator' | 'lastAckSeen' | 'lateReset'>;
  readonly outcome: Outcome;
  /** Segments that each end sent again. */
  readonly retransmissions: Readonly<Record<Side, number>>;
}

/** What was read off a connection, without what its segments would have to be kept for. */
export function liveReadingOf({ resolved, handshake, teardown }: Readings): LiveReading {
  const { client } = resolved;
  const { pattern, missing, opening, isEstablished, endingReset } = handshake;
  const { initiator, lastAckSeen, isLateReset, completion } = teardown;
  return {
    client,
    isEstablished,
    hasEndingReset: endingReset !== undefined,
    handshake: {
      pattern,
      ...(missing.length > 0 && { missing }),
      frames: handshakeFrames(handshakeSteps(resolved, opening)),
    },
    isComplete: completion !== undefined,
    teardown: {
      pattern: teardown.pattern,
      ...(initiator !== undefined && { initiator: sideOf(initiator, client) }),
      ...(lastAckSeen !== undefined && { lastAckSeen }),
      ...(isLateReset && { lateReset: true }),
    },
    outcome: outcomeOf(handshake, teardown.pattern),
  };
}

/** The final record of a connection that was read after its last segment. */
export function liveRecordOf(connection: Connection, reading: LiveReading): LiveRecord {
  const { ends, endpoints, first, last, count, firstAnalysis, statistics } = connection;
  const { client, handshake, teardown, outcome } = reading;
  const server = client === 0 ? 1 : 0;
  const irtt = irttOf(connection);
  return {
    stream: firstAnalysis.stream.index,
    client: endpoints[client],
    server: endpoints[server],
    frames: { first: first.frameNumber, last: last.frameNumber, count },
    bytes: ends[0].bytes + ends[1].bytes,
    payloadBytes: ends[0].payloadBytes + ends[1].payloadBytes,
    startNanos: first.timeNanos,
    endNanos: last.timeNanos,
    handshake: { ...handshake, ...(irtt !== undefined && { irtt }) },
    teardown,
    outcome,
    retransmissions: {
      client: statistics.retransmissionsOf(client),
      server: statistics.retransmissionsOf(server),
    },
  };
}

/** `tcp.analysis.initial_rtt` of a connection's stream, seconds; `undefined` while there is none. */
export function irttOf({ firstAnalysis }: Connection): number | undefined {
  const { initialRttNanos } = firstAnalysis.stream;
  return initialRttNanos === 0n ? undefined : secondsOf(initialRttNanos);
}
