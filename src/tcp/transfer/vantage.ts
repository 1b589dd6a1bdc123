import type { Conversation } from '../conversation.js';
import type { Side } from '../side.js';

/**
 * How much of the round trip lies between the capture and the other end, 0 to 1: near 1 the capture sees
 * what `side` sends as it is sent, and acknowledgments as they arrive. From the two halves of the handshake, or
 * from the shortest round trips of both directions; `undefined` when there is nothing to measure with.
 */
export function shareBeyond(
  { handshake, directions }: Conversation,
  side: Side,
): number | undefined {
  const { synToSynAck, synAckToAck } = handshake;
  const client = synToSynAck ?? directions.client.rtt?.minSeconds;
  const server = synAckToAck ?? directions.server.rtt?.minSeconds;
  if (client === undefined || server === undefined) return undefined;
  if (client < 0 || server < 0 || client + server === 0) return undefined;
  return (side === 'client' ? client : server) / (client + server);
}
