import type { TcpOptions } from '../wire/tcp-options.js';
import type { CompletenessText } from './completeness-text.js';
import type { ResetClass, ResetAcceptance } from './reset-class.js';
import type { Resets } from './reset-record.js';
import type { Endpoint } from './segment.js';
import type { EndpointState } from './endpoint-state.js';
import type { HandshakeRole } from './handshake-role.js';
import type { HandshakePattern } from './handshake-pattern.js';
import type { Side } from './side.js';
import type { DirectionStatistics } from './statistics/direction-statistics.js';
import type { TeardownRole } from './teardown-role.js';
import type { Outcome, TeardownPattern } from './teardown-pattern.js';
import type { Verdict } from './verdict.js';
import type { ZeekRecord } from './zeek/zeek-record.js';

export type { Side } from './side.js';

/** How the client was told from the server; only the first two are proof. */
export type ClientKnownBy = 'syn' | 'syn-ack' | 'port' | 'first-sender';

/** How sure a fact is: it follows from captured segments alone, it needs an assumption, or it cannot be told. */
export type Confidence = 'seen' | 'inferred' | 'unknown';

/** State of one end after a segment. */
export interface StateReading {
  readonly state: EndpointState;
  readonly confidence: Confidence;
}

/**
 * One frame that takes part in the handshake or the teardown, or resets the connection, with all
 * that a report says about it. Numbers are those of Wireshark's two-pass mode.
 */
export interface ConversationStep {
  readonly frame: number;
  readonly headerIndex: number;
  /** `tcp.stream`; not that of the conversation when repeated attempts to open it are streams of their own. */
  readonly stream: number;
  readonly timeNanos: bigint;
  readonly from: Side;
  readonly frameLength: number;
  readonly flags: number;
  /** Relative and raw sequence number (`tcp.seq`, `tcp.seq_raw`). */
  readonly seq: number;
  readonly seqRaw: number;
  /** Relative and raw acknowledgment (`tcp.ack`, `tcp.ack_raw`); meaningless without ACK flag. */
  readonly ack: number;
  readonly ackRaw: number;
  /** Payload in bytes (`tcp.len`). */
  readonly length: number;
  /** `tcp.window_size_value`, `tcp.window_size`. */
  readonly windowRaw: number;
  readonly window: number;
  /** `tcp.window_size_scalefactor`: −1 unknown, −2 not used, `undefined` on a SYN. */
  readonly windowScaleFactor: number | undefined;
  readonly options: TcpOptions;
  /** `tcp.time_relative`, `tcp.time_delta`, nanoseconds. */
  readonly timeRelativeNanos: bigint;
  readonly timeDeltaNanos: bigint;
  /** `tcp.analysis.acks_frame`, and `tcp.analysis.ack_rtt` in nanoseconds. */
  readonly acksFrame: number | undefined;
  readonly ackRttNanos: bigint | undefined;
  /** Wireshark's verdicts on the segment (`tcp.analysis.*`), in Wireshark's order. */
  readonly verdicts: readonly Verdict[];
  readonly handshakeRole: HandshakeRole | undefined;
  readonly teardownRole: TeardownRole | undefined;
  readonly resetClass: ResetClass | undefined;
  readonly resetAcceptance: ResetAcceptance | undefined;
  /** Of a reset: the latest segment before it. */
  readonly after?: PrecedingSegment;
  /** Which repeat of its role this frame is; 0 for the first transmission. */
  readonly repeat: number;
  /** Both ends after this frame. */
  readonly states: { readonly client: StateReading; readonly server: StateReading };
}

/** The segment before another one; what it was is absent where it has not been kept. */
export interface PrecedingSegment {
  readonly frame: number;
  readonly from: Side;
  readonly flags?: number;
  readonly length?: number;
  readonly gapNanos?: bigint;
}

/** What one end offered in its SYN, and what that means. */
export interface OfferedOptions {
  readonly mss?: number;
  readonly windowScale?: number;
  readonly sackPermitted: boolean;
  readonly timestamps: boolean;
  readonly fastOpenCookie?: 'requested' | 'sent';
}

/** What takes effect for the whole connection: an option counts only when both ends offered it. */
export interface EffectiveOptions {
  readonly windowScaling: boolean;
  readonly sackPermitted: boolean;
  readonly timestamps: boolean;
}

/**
 * What a SYN or SYN-ACK offers, beside the plain options. Fast Open (RFC 7413): a cookie is asked for,
 * sent, granted, the data of the SYN accepted or ignored. MPTCP (RFC 8684). ECN (RFC 3168, RFC 9768).
 */
export type HandshakeFeatureId =
  | 'tfo-cookie-request'
  | 'tfo-cookie'
  | 'tfo-cookie+data'
  | 'tfo-cookie-granted'
  | 'tfo-data-accepted'
  | 'tfo-data-ignored'
  | 'mptcp-capable'
  | 'mptcp-join'
  | 'ecn-setup'
  | 'accecn-setup';

/** A feature, and the first frame of an end that shows it. */
export interface HandshakeFeature {
  readonly frame: number;
  readonly from: Side;
  readonly feature: HandshakeFeatureId;
}

/** A connection whose ports were in use until shortly before: the end of the earlier one still waited. */
export interface TimeWaitReuse {
  /** Who was in TIME-WAIT, named as in the new connection. */
  readonly holder: Side | 'both';
  /** Last frame of the earlier connection that shows TIME-WAIT. */
  readonly lastSign: number;
  /** From there to the new SYN. */
  readonly gapSeconds: number;
  /**
   * Why the SYN may be taken all the same: its timestamp is newer (RFC 6191 §2), or its number lies
   * beyond the earlier ones (RFC 9293 §3.6.1). Absent when neither holds.
   */
  readonly allowedBy?: 'timestamp' | 'sequence';
}

/** A segment of the handshake that was sent again. */
export interface HandshakeRepeat {
  readonly frame: number;
  readonly role: HandshakeRole;
  /** Frame of the first transmission. */
  readonly repeatOf: number;
  /** Since the transmission before this one. */
  readonly gapSeconds: number;
}

/** How a connection was opened (RFC 9293 §3.5). */
export interface Handshake {
  readonly pattern: HandshakePattern;
  /** With pattern `partial`: the steps that the capture lacks. */
  readonly missing?: readonly ('syn' | 'syn-ack' | 'ack')[];
  /** First transmission of each step, by frame number; absent where not captured. */
  readonly frames: { readonly syn?: number; readonly synAck?: number; readonly ack?: number };
  /** SYN-ACK acknowledges the client's ISN + 1, and the third step the server's ISN + 1. */
  readonly validated: boolean;
  /** Seconds from the latest SYN to the first ACK after it (`tcp.analysis.initial_rtt`). */
  readonly irtt?: number;
  /**
   * Seconds, first transmissions; of a repeated SYN the last copy, where the SYN-ACK echoes its timestamp. Absent
   * where a repeat leaves open what was answered.
   */
  readonly synToSynAck?: number;
  readonly synAckToAck?: number;
  /** Repeated SYNs of the client. */
  readonly retransmittedSyns: number;
  /** Repeated SYNs, SYN-ACKs and third steps of both ends, in capture order. */
  readonly repeats: readonly HandshakeRepeat[];
  /** In capture order. */
  readonly features: readonly HandshakeFeature[];
  /** The SYN came less than 60 s after an earlier connection of the same ports went into TIME-WAIT. */
  readonly reusedInTimeWait?: TimeWaitReuse;
  readonly options: {
    readonly client?: OfferedOptions;
    readonly server?: OfferedOptions;
    readonly effective?: EffectiveOptions;
  };
}

/** A step of the teardown. */
export interface TeardownFrame {
  readonly frame: number;
  readonly role: TeardownRole;
}

/** A segment of the close that was sent again, or a further reset, which repeats nothing. */
export interface TeardownRepeat extends TeardownFrame {
  /** Frame of the first transmission. */
  readonly repeatOf?: number;
  /** Since the transmission before this one. */
  readonly gapSeconds?: number;
}

/** How a connection was closed (RFC 9293 §3.6). */
export interface Teardown {
  readonly pattern: TeardownPattern;
  /**
   * Of a simultaneous close: that the FINs crossed is not certain, since the second came later than a
   * round trip after the first, or after a repeat of it, or no round trip is known.
   */
  readonly confidence?: 'inferred';
  /**
   * Who closed first: the sender of the first FIN, or of the reset that ended it. Absent when nobody
   * did, and when the only FIN may be the answer to one from before the capture.
   */
  readonly initiator?: Side | 'both';
  /** First transmission of each step, in capture order. */
  readonly frames: readonly TeardownFrame[];
  /** Repeated transmissions of these steps, FINs at another number, and further resets. */
  readonly repeats: readonly TeardownRepeat[];
  /** Frames of resets without effect: their sender went on, or the attempt was made again. */
  readonly ignoredResets?: readonly number[];
  /** Both FINs were sent, but the ACK of the last one was captured (false) or not. */
  readonly lastAckSeen?: boolean;
  /** A reset followed the completed close. */
  readonly lateReset?: boolean;
  /** Only one direction was captured. */
  readonly oneSided?: boolean;
  /** Seconds in which one direction was closed and the other still carried new data. */
  readonly halfClosedSeconds?: number;
  readonly halfClosedBytes?: number;
  /** Segments with payload between the ACK of the first FIN and the second; `steps` has the first of them. */
  readonly halfClosedSegments?: number;
  /** Seconds from the first FIN to the segment that completes the close, or to the reset that cuts it short. */
  readonly closeSeconds?: number;
  /** Seconds from the first FIN to the second: how long the other end took, and the way to it. */
  readonly closeWaitSeconds?: number;
  /** Captured payload of each end that was never acknowledged; absent where there is none. */
  readonly unackedBytes?: Readonly<Partial<Record<Side, number>>>;
  /** Frames of FINs without ACK flag, which no established connection has: the first six. */
  readonly bareFins?: readonly number[];
  /** Frame of a first FIN that came after the reset. */
  readonly finAfterReset?: number;
  /** Who is left in TIME-WAIT; nobody after a reset. */
  readonly timeWait?: Side | 'both';
  /** Frame with which TIME-WAIT began, and the last that shows it still lasted. */
  readonly timeWaitFrames?: { readonly entered: number; readonly lastSign?: number };
}

/** One TCP connection, folded to what is worth knowing about it (contract 3.2). */
export interface Conversation {
  /** Wireshark's `tcp.stream`. */
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly clientKnownBy: ClientKnownBy;
  readonly frames: { readonly first: number; readonly last: number; readonly count: number };
  /** Time of the first and last frame. */
  readonly startNanos: bigint;
  readonly endNanos: bigint;
  /** `tcp.completeness` as shown on the last frame. */
  readonly completeness: number;
  readonly completenessText: CompletenessText;
  readonly handshake: Handshake;
  readonly teardown: Teardown;
  readonly resets: Resets;
  readonly outcome: Outcome;
  readonly finalState: { readonly client: StateReading; readonly server: StateReading };
  /** Zeek's record of the connection that took the first segment, where it was asked for. */
  readonly zeek?: ZeekRecord;
  readonly directions: {
    readonly client: DirectionStatistics;
    readonly server: DirectionStatistics;
  };
  /** Handshake, teardown and reset frames in capture order. */
  readonly steps: readonly ConversationStep[];
}
