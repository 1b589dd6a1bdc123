import type { ClientKnownBy, Side } from '../../tcp/conversation.js';
import type { EndpointState } from '../../tcp/endpoint-state.js';
import type { HandshakePattern } from '../../tcp/handshake-pattern.js';
import type { ResetClass } from '../../tcp/reset-class.js';
import type { Outcome, TeardownPattern } from '../../tcp/teardown-pattern.js';
import type {
  AckPattern,
  DataTransfer,
  FlagCounts,
  LimitReading,
  NumberGrowth,
  OversizedSegments,
  Phase,
  PhaseBlank,
  RepeatList,
  SmallestWindow,
  SteadyRate,
  TransferRate,
} from '../../tcp/transfer/transfer.js';
import type {
  AckNumbers,
  DiagramRow,
  Difference,
  FinRow,
  FirstSegments,
  From,
  HeaderRow,
  Numbers,
  OfferedRow,
  PlotPlace,
  PortRange,
  StateRow,
  Stretch,
  TeardownRow,
} from './answer-rows.js';

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
    /** `tcp.analysis.initial_rtt`: from the latest SYN to the segment of `endFrame`. */
    readonly initialRttSeconds: number;
    /** That SYN, when the client had sent one before it. */
    readonly synFrame?: number;
    /** What ended it: the third step, the reset that refuses, or the client's next segment where a step is missing. */
    readonly until: 'ack' | 'reset' | 'later-segment';
    /** Absent where it is no step of the handshake. */
    readonly endFrame?: number;
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
  'rtt-plot': PlotPlace & {
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
    /** Segments with payload that were sent again or came out of order, and the first of them. */
    readonly directions: readonly (From & RepeatList)[];
    /** SYNs and FINs without payload that were sent again. */
    readonly withoutData: readonly (From & {
      readonly frame: number;
      readonly flagsText: string;
      readonly repeatOf?: number;
      /** Since the transmission before it. */
      readonly gapSeconds?: number;
    })[];
    /** Both kinds together, with what came out of order for the first time; and without. */
    readonly total: number;
    readonly sentAgain: number;
  };
  'acknowledged-bytes': { readonly directions: readonly (From & AckPattern)[] };
  throughput: { readonly directions: readonly (From & TransferRate)[] };
  'stevens-plot': PlotPlace & {
    readonly directions: readonly (From & Pick<DataTransfer, 'segments' | 'payloadBytes'>)[];
  };
  'congestion-phases': {
    readonly directions: readonly (From & {
      readonly phases: readonly Phase[];
      /** Data before, between and after these phases of which none is certain. */
      readonly untold: readonly Stretch[];
      /** Why there are none, where it can be told what limited the sender all the same. */
      readonly noPhases?: PhaseBlank;
      readonly limitedBy: LimitReading;
    })[];
  };
  'textbook-differences': {
    readonly differences: readonly Difference[];
    readonly oversized?: OversizedSegments;
  };
  'steady-rate': { readonly directions: readonly (From & SteadyRate)[] };
  'number-growth': {
    /** The SYN, and the third step, whose number is one higher. */
    readonly opening?: {
      readonly frame: number;
      readonly seq: number;
      readonly nextFrame: number;
      readonly nextSeq: number;
    };
    /** Two segments of one end that follow one another. */
    readonly directions: readonly (From & NumberGrowth)[];
    /** A segment with data, and the other end's ACK of just this one. */
    readonly acknowledged: readonly (From & {
      readonly frame: number;
      readonly seq: number;
      readonly lengthBytes: number;
      readonly ackFrame: number;
      readonly ack: number;
    })[];
  };
  flags: { readonly directions: readonly (From & FlagCounts)[] };
  'teardown-frames': {
    readonly pattern: TeardownPattern;
    readonly rows: readonly TeardownRow[];
  };
  'closed-first': {
    readonly initiator: Side | 'both';
    readonly segment?: 'FIN' | 'RST';
    readonly frame?: number;
    /** The other end's FIN, when both closed at once. */
    readonly otherFrame?: number;
  };
  'four-or-three': {
    readonly pattern: TeardownPattern;
    /**
     * `four`: each FIN has an ACK of its own. `three`: the first FIN is acknowledged by the second. `crossed`: both
     * FINs were sent before either had arrived. `one-fin`: only one end closed. `cut-short`: a reset came between.
     */
    readonly form: 'four' | 'three' | 'crossed' | 'one-fin' | 'cut-short';
    /** FINs and their ACKs that were captured. */
    readonly segments: number;
    readonly finFrames: readonly number[];
    /** The segment that acknowledges the first FIN and closes its own direction in one. */
    readonly combinedFrame?: number;
    readonly combinedFrom?: Side;
    readonly firstFinFrame?: number;
    readonly firstFinFrom?: Side;
    readonly firstAckFrame?: number;
    readonly secondFinFrame?: number;
    readonly lastAckFrame?: number;
    readonly halfClosedSeconds?: number;
  };
  'fin-or-reset': {
    /** What ended the connection, or the attempt. */
    readonly by: 'fin' | 'reset' | 'fin-and-reset';
    readonly outcome: Outcome;
    readonly finFrames: readonly number[];
    readonly resets: readonly (From & {
      readonly frame: number;
      readonly class?: ResetClass;
      /** The latest segment before it; what it was is absent where that is not known. */
      readonly after?: From & {
        readonly frame: number;
        readonly flagsText?: string;
        readonly lengthBytes?: number;
        readonly seconds?: number;
      };
      /** Payload that its sender had received and acknowledged. Whether a program had read it, no capture shows. */
      readonly receivedBytes?: number;
    })[];
  };
  'fin-numbers': { readonly fins: readonly FinRow[] };
  'teardown-states': {
    readonly client: readonly EndpointState[];
    readonly server: readonly EndpointState[];
    readonly timeWait?: Side | 'both';
  };
}

export type AnswerId = keyof AnswerValues;

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
