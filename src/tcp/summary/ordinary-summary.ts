import { outcomeOf } from '../connection/outcome.js';
import type { FlowIndex } from '../stream/stream.js';
import type { ConversationSummary } from './conversation-summary.js';
import type { Endpoint } from '../segment.js';
import type { OrdinaryConnection } from './ordinary-connection.js';

/** An end of a pair of endpoints. */
export type EndpointOf = (pair: number, end: FlowIndex) => Endpoint;

/**
 * What a list says about an ordinary connection.
 *
 * @param zero - The time of the capture's first frame, as its segments' times.
 */
export function ordinarySummary(
  connection: OrdinaryConnection,
  endpointOf: EndpointOf,
  stream: number,
  zero: number,
): ConversationSummary {
  const { pair, client, handshake, teardown, initialRtt, initiator } = connection;
  const isEstablished = handshake === 'three-way';
  return {
    stream,
    client: endpointOf(pair, client),
    server: endpointOf(pair, client === 0 ? 1 : 0),
    firstFrame: connection.firstFrame,
    frames: connection.frames,
    bytes: connection.bytes,
    startNanos: connection.start - zero,
    durationNanos: connection.last - connection.start,
    handshake,
    initialRttNanos: initialRtt,
    teardown,
    initiator,
    outcome: outcomeOf({ pattern: handshake, isEstablished }, teardown),
  };
}
