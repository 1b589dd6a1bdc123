import type { Conversation } from '../conversation.js';
import type { HandshakePattern } from '../handshake-pattern.js';
import type { Endpoint } from '../segment.js';
import type { Side } from '../side.js';
import type { Outcome, TeardownPattern } from '../teardown-pattern.js';

/** What a list says about a conversation: a few facts of the whole record. */
export interface ConversationSummary {
  /** Wireshark's `tcp.stream`. */
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly firstFrame: number;
  readonly frames: number;
  /** Lengths of its frames on the wire, both directions together. */
  readonly bytes: number;
  /** From the capture's first frame to its own, and from there to its last, in nanoseconds. */
  readonly startNanos: number;
  readonly durationNanos: number;
  readonly handshake: HandshakePattern;
  /** `tcp.analysis.initial_rtt` in nanoseconds; `undefined` when unknown. */
  readonly initialRttNanos: number | undefined;
  readonly teardown: TeardownPattern;
  readonly initiator: Side | 'both' | undefined;
  readonly outcome: Outcome;
}

const NANOS_PER_SECOND = 1e9;

/**
 * What a list says about this conversation.
 *
 * @param zeroNanos - The time of the capture's first frame.
 */
export function summaryOf(conversation: Conversation, zeroNanos: bigint): ConversationSummary {
  const { stream, client, server, frames, startNanos, endNanos, directions } = conversation;
  const { handshake, teardown, outcome } = conversation;
  const { irtt } = handshake;
  return {
    stream,
    client,
    server,
    firstFrame: frames.first,
    frames: frames.count,
    bytes: directions.client.bytes + directions.server.bytes,
    startNanos: Number(startNanos - zeroNanos),
    durationNanos: Number(endNanos - startNanos),
    handshake: handshake.pattern,
    initialRttNanos: irtt === undefined ? undefined : Math.round(irtt * NANOS_PER_SECOND),
    teardown: teardown.pattern,
    initiator: teardown.initiator,
    outcome,
  };
}
