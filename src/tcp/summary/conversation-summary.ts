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

/** What a summary is made of, whether of a whole record or of what the live analysis keeps. */
type Summarized = Pick<
  Conversation,
  'stream' | 'client' | 'server' | 'startNanos' | 'endNanos' | 'outcome'
> & {
  readonly frames: Pick<Conversation['frames'], 'first' | 'count'>;
  readonly handshake: Pick<Conversation['handshake'], 'pattern' | 'irtt'>;
  readonly teardown: Pick<Conversation['teardown'], 'pattern' | 'initiator'>;
};

/**
 * What a list says about this conversation.
 *
 * @param zeroNanos - The time of the capture's first frame.
 */
export function summaryOf(conversation: Conversation, zeroNanos: bigint): ConversationSummary {
  const { client, server } = conversation.directions;
  return summaryWith(conversation, client.bytes + server.bytes, zeroNanos);
}

/** The same, of a record that has the bytes of both directions together. */
export function summaryWith(
  record: Summarized,
  bytes: number,
  zeroNanos: bigint,
): ConversationSummary {
  const { stream, client, server, frames, startNanos, endNanos } = record;
  const { handshake, teardown, outcome } = record;
  const { irtt } = handshake;
  return {
    stream,
    client,
    server,
    firstFrame: frames.first,
    frames: frames.count,
    bytes,
    startNanos: Number(startNanos - zeroNanos),
    durationNanos: Number(endNanos - startNanos),
    handshake: handshake.pattern,
    initialRttNanos: irtt === undefined ? undefined : Math.round(irtt * NANOS_PER_SECOND),
    teardown: teardown.pattern,
    initiator: teardown.initiator,
    outcome,
  };
}
