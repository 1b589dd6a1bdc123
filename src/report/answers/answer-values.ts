import type { ClientKnownBy, Confidence, Side } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { ResetClass } from '../../tcp/reset-class.js';
import type { Outcome, TeardownPattern } from '../../tcp/teardown-pattern.js';
import type {
  AckPattern,
  DataSegment,
  DataTransfer,
  FlagCounts,
  LimitReading,
  NumberGrowth,
  OversizedSegments,
  Phase,
  Repeat,
  SmallestWindow,
  SteadyRate,
  TransferRate,
} from '../../tcp/transfer/transfer.js';

/** Who a value is about: the end that sent the segments. */
export interface From {
  readonly from: Side;
}

/** Where a port number comes from (RFC 6335 §6). */
export type PortRange = 'well-known' | 'registered' | 'dynamic';

/** A sequence number as Wireshark shows it, and as it was sent. */
export interface Numbers {
  readonly seq: number;
  readonly seqRaw: number;
}

/** The same of an acknowledgment. */
export interface AckNumbers {
  readonly ack: number;
  readonly ackRaw: number;
}

/** The fields of a TCP header; what tshark did not dissect is absent. */
export interface HeaderRow extends Numbers, AckNumbers, From {
  readonly frame: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly headerLengthBytes?: number;
  readonly flags: number;
  readonly flagsText: string;
  readonly windowRaw: number;
  readonly checksum?: string;
  readonly urgentPointer?: number;
}

/** What one end offers in its SYN; absent where it was not captured. */
export interface OfferedRow {
  readonly frame?: number;
  readonly mssBytes?: number;
  readonly windowScale?: number;
  readonly sackPermitted: boolean;
  readonly timestamps: boolean;
}

export interface StateRow extends From {
  readonly frame: number;
  readonly flagsText: string;
  readonly client: EndpointState;
  readonly clientConfidence: Confidence;
  readonly server: EndpointState;
  readonly serverConfidence: Confidence;
}

/** A frame of a sequence diagram. */
export interface DiagramRow extends From, Numbers, AckNumbers {
  readonly frame: number;
  /** Since the capture's first frame. */
  readonly timeSeconds: number;
  readonly flagsText: string;
  readonly lengthBytes: number;
}

export interface TeardownRow extends From, Numbers, AckNumbers {
  readonly frame: number;
  readonly role: string;
  readonly flags: number;
  readonly flagsText: string;
}

/** A FIN with its number, and the ACK that covers it. */
export interface FinRow extends From, Numbers {
  readonly frame: number;
  /** Payload that came with it. */
  readonly lengthBytes: number;
  /** Number after the FIN: what the ACK must be. */
  readonly expectedAck: number;
  readonly expectedAckRaw: number;
  readonly ackFrame?: number;
}

/** What a textbook's picture leaves out, and this capture shows. */
export type Difference =
  | 'delayed-acks'
  | 'oversized-segments'
  | 'application-pauses'
  | 'loss'
  | 'no-loss'
  | 'short-transfer'
  | 'large-initial-window'
  | 'receiver-limited'
  | 'both-ways';

/** What each answer says. Times are seconds, lengths bytes, rates per second. */
export interface AnswerValues {
  'client-and-server': {
    readonly clientAddress: string;
    readonly clientPort: number;
    readonly serverAddress: string;
    readonly serverPort: number;
    readonly knownBy: ClientKnownBy;
  };
  'port-ranges': {
    readonly clientPort: number;
    readonly clientRange: PortRange;
    readonly serverPort: number;
    readonly serverRange: PortRange;
  };
  'handshake-frames': {
    readonly pattern: HandshakePattern;
    readonly syn?: number;
    readonly synAck?: number;
    readonly ack?: number;
  };
  'syn-number': Numbers & { readonly frame: number };
  'what-makes-a-syn': {
    readonly frame: number;
    readonly flags: number;
    readonly flagsHex: string;
    readonly flagsText: string;
  };
  'syn-acknowledgment': { readonly frame: number; readonly ackRaw: number };
  'syn-ack-numbers': Numbers & AckNumbers & { readonly frame: number };
  'syn-ack-arithmetic': {
    readonly synFrame: number;
    readonly synAckFrame: number;
    readonly isnRaw: number;
    readonly ackRaw: number;
    /** What the acknowledgment covers beyond the SYN: data that came with it (RFC 7413). */
    readonly dataBytes: number;
    readonly holds: boolean;
  };
  'third-step': Numbers & AckNumbers & { readonly frame: number; readonly payloadBytes: number };
  'handshake-headers': { readonly rows: readonly HeaderRow[] };
  options: {
    readonly client?: OfferedRow;
    readonly server?: OfferedRow;
    readonly windowScaling?: boolean;
    readonly sackPermitted?: boolean;
    readonly timestamps?: boolean;
    /** Most payload that each end sends in a segment: what the other end's MSS allows. */
    readonly clientSendsAtMostBytes?: number;
    readonly serverSendsAtMostBytes?: number;
  };
  'display-filters': {
    readonly conversation: string;
    readonly frames: readonly { readonly frame: number; readonly filter: string }[];
  };
  states: { readonly rows: readonly StateRow[] };
  'sequence-diagram': {
    readonly rows: readonly DiagramRow[];
    readonly firstData?: From & {
      readonly frame: number;
      readonly timeSeconds: number;
      readonly seq: number;
      readonly lengthBytes: number;
    };
  };
  'handshake-round-trip': {
    readonly initialRttSeconds: number;
    readonly synToSynAckSeconds?: number;
    readonly synAckToAckSeconds?: number;
  };
  'first-data': {
    readonly directions: readonly (From &
      Numbers & {
        readonly frame: number;
        readonly lengthBytes: number;
        /** First segment with PSH at or after it, when it is another: there Wireshark names the message. */
        readonly pushFrame?: number;
        readonly pushSeq?: number;
      })[];
  };
  'first-sequence-numbers': { readonly directions: readonly FirstSegments[] };
  'sample-rtts': { readonly directions: readonly FirstSegments[] };
  'rtt-estimates': { readonly directions: readonly FirstSegments[] };
  'rtt-plot': {
    readonly directions: readonly (From & {
      readonly samples: number;
      readonly minSeconds: number;
      readonly meanSeconds: number;
      readonly maxSeconds: number;
    })[];
  };
  'segment-lengths': { readonly directions: readonly FirstSegments[] };
  'smallest-window': { readonly directions: readonly (From & SmallestWindow)[] };
  retransmissions: {
    readonly directions: readonly (From & {
      readonly total: number;
      readonly first: readonly Repeat[];
    })[];
    readonly total: number;
  };
  'acknowledged-bytes': { readonly directions: readonly (From & AckPattern)[] };
  throughput: { readonly directions: readonly (From & TransferRate)[] };
  'stevens-plot': {
    readonly directions: readonly (From & Pick<DataTransfer, 'segments' | 'payloadBytes'>)[];
  };
  'congestion-phases': {
    readonly directions: readonly (From & {
      readonly phases: readonly Phase[];
      readonly limitedBy: LimitReading;
    })[];
  };
  'textbook-differences': {
    readonly differences: readonly Difference[];
    readonly oversized?: OversizedSegments;
  };
  'steady-rate': { readonly directions: readonly (From & SteadyRate)[] };
  'number-growth': { readonly directions: readonly (From & NumberGrowth)[] };
  flags: { readonly directions: readonly (From & FlagCounts)[] };
  'teardown-frames': {
    readonly pattern: TeardownPattern;
    readonly rows: readonly TeardownRow[];
  };
  'closed-first': { readonly initiator: Side | 'both'; readonly frame?: number };
  'four-or-three': {
    readonly pattern: TeardownPattern;
    readonly segments: number;
    readonly finFrames: readonly number[];
    /** The segment that acknowledges the first FIN and closes its own direction in one. */
    readonly combinedFrame?: number;
    readonly combinedFrom?: Side;
    readonly firstFinFrame?: number;
    readonly lastAckFrame?: number;
    readonly halfClosedSeconds?: number;
  };
  'fin-or-reset': {
    readonly outcome: Outcome;
    readonly finFrames: readonly number[];
    readonly resets: readonly (From & { readonly frame: number; readonly class?: ResetClass })[];
  };
  'fin-numbers': { readonly fins: readonly FinRow[] };
  'teardown-states': {
    readonly client: readonly EndpointState[];
    readonly server: readonly EndpointState[];
    readonly timeWait?: Side | 'both';
  };
}

export type AnswerId = keyof AnswerValues;

/** The first data segments of one direction. */
export interface FirstSegments extends From {
  readonly segments: readonly DataSegment[];
}

/** Questions in the order of the list of lab questions, with their numbers there. */
export const QUESTION_NUMBERS: Readonly<Record<AnswerId, number>> = {
  'client-and-server': 1,
  'port-ranges': 2,
  'handshake-frames': 3,
  'syn-number': 4,
  'what-makes-a-syn': 5,
  'syn-acknowledgment': 6,
  'syn-ack-numbers': 7,
  'syn-ack-arithmetic': 8,
  'third-step': 9,
  'handshake-headers': 10,
  options: 11,
  'display-filters': 12,
  states: 13,
  'sequence-diagram': 14,
  'handshake-round-trip': 15,
  'first-data': 16,
  'first-sequence-numbers': 17,
  'sample-rtts': 18,
  'rtt-estimates': 19,
  'rtt-plot': 20,
  'segment-lengths': 21,
  'smallest-window': 22,
  retransmissions: 23,
  'acknowledged-bytes': 24,
  throughput: 25,
  'stevens-plot': 26,
  'congestion-phases': 27,
  'textbook-differences': 28,
  'steady-rate': 29,
  'number-growth': 30,
  flags: 31,
  'teardown-frames': 32,
  'closed-first': 33,
  'four-or-three': 34,
  'fin-or-reset': 35,
  'fin-numbers': 36,
  'teardown-states': 37,
};

/** Why a capture cannot answer a question. */
export type CannotTellReason =
  | 'no-syn'
  | 'no-syn-ack'
  | 'no-third-step'
  | 'no-handshake'
  | 'no-initial-rtt'
  | 'no-data'
  | 'no-acks'
  | 'no-round-trips'
  | 'no-window'
  | 'no-rate'
  | 'no-steady-state'
  | 'no-growth'
  | 'no-steps'
  | 'still-open'
  | 'never-open'
  | 'no-fin'
  | 'reset-without-fin'
  | 'not-studied'
  | 'too-little-data'
  | 'mid-stream'
  | 'one-direction'
  | 'near-receiver';

/** What the questions on the capture as a whole are answered with. */
export interface CaptureAnswerValues {
  'half-open': {
    readonly halfOpen: number;
    readonly syns: number;
    readonly synAcks: number;
    readonly acks: number;
    readonly sources: number;
    readonly synsPerSecond?: number;
  };
  'frames-quoted': {
    readonly answers: number;
    readonly withFrames: number;
    readonly cannotTell: number;
  };
  'matches-file': {
    readonly name: string;
    readonly sizeBytes: number;
    readonly packets: number;
    readonly sha256: string;
  };
}

export type CaptureAnswerId = keyof CaptureAnswerValues;

export const CAPTURE_QUESTIONS: Readonly<Record<CaptureAnswerId, number>> = {
  'half-open': 38,
  'frames-quoted': 39,
  'matches-file': 40,
};
