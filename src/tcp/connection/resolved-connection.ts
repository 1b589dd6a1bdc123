import type { Connection } from './connection.js';
import type { ClientKnownBy } from '../conversation.js';
import type { FlowIndex } from '../stream/stream.js';
import {
  covers,
  isOpeningSyn,
  isOpeningSynAck,
  isReset,
  other,
  type TracedSegment,
} from './traced-segment.js';

/** Ports below this belong to services (RFC 6335 §6: system ports). */
const FIRST_USER_PORT = 1024;

/** A whole connection, with the questions that roles, patterns and states are found with. */
export interface ResolvedConnection {
  readonly connection: Connection;
  readonly traced: readonly TracedSegment[];
  /** The end that opened the connection. */
  readonly client: FlowIndex;
  readonly server: FlowIndex;
  readonly clientKnownBy: ClientKnownBy;
  /** Position of the first number of each end's SYN; `undefined` when none was captured. */
  isnOf(end: FlowIndex): number | undefined;
  /** Highest number that an end ever sent. */
  topOf(end: FlowIndex): number | undefined;
  /** Does the segment acknowledge everything of the other end up to `position`? */
  isCovering(traced: TracedSegment, position: number): boolean;
}

/** Looks at a connection whose last segment has been seen. */
export function resolveConnection(connection: Connection): ResolvedConnection {
  const { traced } = connection;
  const { client, clientKnownBy } = findClient(connection);
  const topOf = (end: FlowIndex): number | undefined => connection.ends[end].top;
  return {
    connection,
    traced,
    client,
    server: other(client),
    clientKnownBy,
    isnOf: (end) => connection.ends[end].isn,
    topOf,
    isCovering: (segment, position) => covers(segment.ack, position, topOf(other(segment.from))),
  };
}

function findClient(connection: Connection): { client: FlowIndex; clientKnownBy: ClientKnownBy } {
  const syn = connection.traced.find(isOpeningSyn);
  if (syn !== undefined) return { client: syn.from, clientKnownBy: 'syn' };
  const synAck = connection.traced.find(isOpeningSynAck);
  if (synAck !== undefined) return { client: other(synAck.from), clientKnownBy: 'syn-ack' };
  const [first, second] = connection.endpoints.map(({ port }) => port) as [number, number];
  if (first === second) return { client: 0, clientKnownBy: 'first-sender' };
  const isFirstSystem = first < FIRST_USER_PORT;
  const isSecondSystem = second < FIRST_USER_PORT;
  if (isFirstSystem !== isSecondSystem)
    return { client: isFirstSystem ? 1 : 0, clientKnownBy: 'port' };
  return { client: first > second ? 0 : 1, clientKnownBy: 'port' };
}

/**
 * Is the reset refuted by what followed: its sender went on with new numbers, and the other end
 * acknowledged them?
 */
export function isContradicted(resolved: ResolvedConnection, reset: TracedSegment): boolean {
  const { connection } = resolved;
  const former = reset.before.top[reset.from];
  const top = connection.ends[reset.from].top;
  if (former === undefined || top === undefined || top <= former) return false;
  const { maxAck } = connection.ends[other(reset.from)];
  return maxAck !== undefined && maxAck > former && isReset(reset);
}
