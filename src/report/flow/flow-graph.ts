import type { Side, StateReading } from '../../tcp/conversation.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { HandshakeRole } from '../../tcp/handshake-role.js';
import type { ResetClass } from '../../tcp/reset-class.js';
import type { Endpoint } from '../../tcp/segment.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';
import type { TeardownRole } from '../../tcp/teardown-role.js';
import type { Verdict } from '../../tcp/verdict.js';
import type { TimeDigits } from '../time-text.js';
import type { TakenBack } from './taken-back.js';

/** The flow graph of one conversation, as data: what any of its pictures shows. */
export interface FlowGraph {
  /** Wireshark's `tcp.stream`. */
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly handshake: HandshakePattern;
  readonly teardown: TeardownPattern;
  /** Decimals of its times. */
  readonly digits: TimeDigits;
  /** How long segments are under way, estimated; `undefined` where the handshake does not tell. */
  readonly transit: FlowTransit | undefined;
  /** Both ends before the first row. */
  readonly initial: FlowStates;
  /** Segments of the conversation, in whatever row they are. */
  readonly segments: number;
  readonly rows: readonly FlowRow[];
}

/**
 * Estimated seconds that a segment takes between the capture point and each end: half of each half of the
 * handshake's round trip, as if both ways took equally long and nobody waited.
 */
export interface FlowTransit {
  readonly clientSeconds: number;
  readonly serverSeconds: number;
}

export interface FlowStates {
  readonly client: StateReading;
  readonly server: StateReading;
}

/** The part of a conversation that a row lies in. */
export type FlowPart = 'handshake' | 'transfer' | 'teardown';

/**
 * Wireshark's verdicts, and what it does not tell: a packet that the capture holds a second time; `sent_again`,
 * what it calls out of order though the same numbers were captured before; `window_probe`, what it calls a
 * keep-alive though the other end's window is closed.
 */
export type FlowMark = Verdict | 'capture_duplicate' | 'sent_again' | 'window_probe';

/** What a segment does in handshake or teardown. */
export interface FlowRoles {
  readonly handshakeRole: HandshakeRole | undefined;
  readonly teardownRole: TeardownRole | undefined;
  readonly resetClass: ResetClass | undefined;
}

export type FlowRow = FlowSegment | FlowRun;

/** A segment with a row of its own. */
export interface FlowSegment extends FlowRoles {
  readonly kind: 'segment';
  readonly part: FlowPart;
  readonly frame: number;
  /** Nanoseconds since the capture's first frame. */
  readonly timeNanos: bigint;
  readonly from: Side;
  /** `tcp.flags`. */
  readonly flags: number;
  /** `tcp.seq`, and `tcp.ack` where the ACK flag is set: relative numbers. */
  readonly seq: number;
  readonly ack: number | undefined;
  /** `tcp.len`, `tcp.window_size`. */
  readonly length: number;
  readonly window: number;
  /** Place among the steps of its part, first transmissions only, counted from 1. */
  readonly step: { readonly number: number; readonly of: number } | undefined;
  readonly marks: readonly FlowMark[];
  /** Bytes of the sequence space right before this segment that the capture lacks. */
  readonly missingBytes: number | undefined;
  /** Both ends after it. */
  readonly states: FlowStates;
  /** Present where an end seems to go back to a state before. */
  readonly takenBack?: TakenBack;
}

/** What one end sent in a row of several segments. */
export interface FlowCounts {
  /** Segments with payload, and its bytes as sent: repeats count again. */
  readonly data: number;
  readonly bytes: number;
  /** Segments with nothing but an ACK. */
  readonly acks: number;
  /** Others without payload: SYN, FIN, RST. */
  readonly others: number;
}

/**
 * Several segments in one row: a run of like ones, or (`omitted`) neighbouring rows for which a graph of
 * readable length has no room.
 */
export interface FlowRun {
  readonly kind: 'run' | 'omitted';
  readonly part: FlowPart;
  readonly first: { readonly frame: number; readonly timeNanos: bigint };
  readonly last: { readonly frame: number; readonly timeNanos: bigint };
  readonly client: FlowCounts;
  readonly server: FlowCounts;
  /** What each segment of the run does, where all do the same. */
  readonly roles: FlowRoles | undefined;
  /** How many segments have which mark. */
  readonly marks: ReadonlyMap<FlowMark, number>;
  /** Both ends after the last. */
  readonly states: FlowStates;
  /** The frame from which on they are so. */
  readonly statesSince: number;
}
