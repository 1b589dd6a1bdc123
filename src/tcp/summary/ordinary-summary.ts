import { outcomeOf } from '../connection/teardown.js';
import type { ConversationSummary } from './conversation-summary.js';
import type { EndpointTable } from './endpoint-table.js';
import type { OrdinaryConnection } from './ordinary-connection.js';

/**
 * What a list says about an ordinary connection.
 *
 * @param zeroNanos - The time that its segments' times count from.
 */
export function ordinarySummary(
  connection: OrdinaryConnection,
  endpoints: EndpointTable,
  stream: number,
  zeroNanos: bigint,
): ConversationSummary {
  const { pair, client, handshake, teardown, initialRtt, initiator } = connection;
  const isEstablished = handshake === 'three-way';
  return {
    stream,
    client: endpoints.endpoint(pair, client),
    server: endpoints.endpoint(pair, client === 0 ? 1 : 0),
    firstFrame: connection.firstFrame,
    frames: connection.frames,
    bytes: connection.bytes,
    startNanos: zeroNanos + BigInt(connection.start),
    endNanos: zeroNanos + BigInt(connection.last),
    handshake,
    initialRttNanos: initialRtt === 0 ? undefined : initialRtt,
    teardown,
    initiator,
    outcome: outcomeOf({ pattern: handshake, isEstablished }, teardown),
  };
}
