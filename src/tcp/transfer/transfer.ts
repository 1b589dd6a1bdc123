/**
 * How the data of a connection went, segment by segment, in each direction. Times are seconds since the
 * capture's first frame unless said otherwise; numbers are Wireshark's relative ones. A frame that a mirror
 * port delivered twice counts once.
 */
export interface Transfer {
  readonly client: DirectionTransfer;
  readonly server: DirectionTransfer;
  /** Segments longer than the connection's MSS allows: the capturing host cuts or joins them (offload). */
  readonly oversized?: OversizedSegments;
}

/** What one end sent, and how the other end took it. */
export interface DirectionTransfer {
  /** Absent when this end sent no payload. */
  readonly data?: DataTransfer;
  /** Flags of all segments of this end, SYN and ACK apart. */
  readonly flags: FlagCounts;
  /** Of the windows that this end advertised, the smallest (`tcp.window_size`), resets apart. */
  readonly smallestWindow?: SmallestWindow;
}

export interface FlagCounts {
  readonly psh: FlagCount;
  readonly urg: FlagCount;
  readonly ece: FlagCount;
  readonly cwr: FlagCount;
}

export interface FlagCount {
  readonly segments: number;
  /** The first six. */
  readonly firstFrames: readonly number[];
}

export interface SmallestWindow {
  readonly frame: number;
  readonly raw: number;
  /** Absent when a SYN was not captured, so that nobody knows the scale. */
  readonly bytes?: number;
  /** Did it hold the other end back? `unknown` where the scale is. */
  readonly throttles: 'yes' | 'no' | 'unknown';
  /** Frames that prove it: the window was full (`tcp.analysis.window_full`) or closed (`.zero_window`). */
  readonly throttledFrames: readonly number[];
}

export interface DataTransfer {
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly segments: number;
  readonly payloadBytes: number;
  /** Payload that no earlier segment had carried. */
  readonly uniquePayloadBytes: number;
  /** The first six segments with payload, repeats apart. */
  readonly firstSegments: readonly DataSegment[];
  readonly acks: AckPattern;
  /** From the first segment with payload to the ACK that covers the last, or to the last segment. */
  readonly rate?: TransferRate;
  /** Of the middle of the transfer; absent when it is too short for one. */
  readonly steady?: SteadyRate;
  readonly repeats: RepeatList;
  /** Two neighbours in the sequence space that show how numbers grow: next = seq + len. */
  readonly growth?: NumberGrowth;
  readonly phases: PhaseReading;
}

/** A segment with its round trip, as labs ask for (RFC 6298 with alpha = 1/8, beta = 1/4). */
export interface DataSegment {
  readonly frame: number;
  readonly seq: number;
  readonly seqRaw: number;
  readonly lengthBytes: number;
  readonly sentSeconds: number;
  /** First ACK that covers the whole segment; absent when the capture has none. */
  readonly ackFrame?: number;
  readonly ackedSeconds?: number;
  /** It acknowledges later segments, too. */
  readonly isCumulative?: boolean;
  /** Absent without an ACK, and for a segment that was sent again (Karn's rule, RFC 6298 §3). */
  readonly sampleRttSeconds?: number;
  readonly noSample?: 'not-acknowledged' | 'sent-again' | 'time-reversal';
  /** After this sample, counted from the first of these segments on; absent before the first sample. */
  readonly estimatedRttSeconds?: number;
  readonly devRttSeconds?: number;
  /** Without RFC 6298's lower bound of 1 s, which `rtoBoundedSeconds` has. */
  readonly rtoSeconds?: number;
  readonly rtoBoundedSeconds?: number;
}

/** What the ACKs of the other end acknowledge, counting those that acknowledge new data. */
export interface AckPattern {
  readonly acks: number;
  readonly ackedBytes: number;
  readonly meanBytes?: number;
  readonly medianBytes?: number;
  /** How many ACKs acknowledge one, two, or more segments at once. */
  readonly ofOne: number;
  readonly ofTwo: number;
  readonly ofMore: number;
  /** The first six ACKs of exactly two segments: every other segment (RFC 5681 §4.2). */
  readonly everyOther: readonly { readonly ackFrame: number; readonly frames: readonly number[] }[];
}

export interface TransferRate {
  readonly bytes: number;
  readonly seconds: number;
  readonly bytesPerSecond: number;
  readonly firstFrame: number;
  readonly lastFrame: number;
}

export interface SteadyRate extends TransferRate {
  readonly segments: number;
  readonly segmentsPerSecond: number;
}

/** Segments that Wireshark calls a repeat, out of order, or the first after a loss. */
export interface RepeatList {
  readonly total: number;
  /** The first twenty. */
  readonly first: readonly Repeat[];
}

export interface Repeat {
  readonly frame: number;
  readonly kind:
    'retransmission' | 'fast-retransmission' | 'spurious-retransmission' | 'out-of-order';
  readonly seq: number;
  readonly lengthBytes: number;
  /** First transmission, where it was captured. */
  readonly repeatOf?: number;
  /** Since then. */
  readonly gapSeconds?: number;
  /**
   * Why: duplicate ACKs asked for it; the sender's timer ran out; the data had been acknowledged before; the
   * segment fills a gap within the round trip; or its number had been passed already and no more is known.
   */
  readonly reason:
    'duplicate-acks' | 'timeout' | 'already-acknowledged' | 'fills-gap' | 'number-passed';
  /** Frames that the reason rests on: the duplicate ACKs, the ACK that covered it, the later segment. */
  readonly evidence: readonly number[];
}

export interface NumberGrowth {
  readonly frame: number;
  readonly seq: number;
  readonly lengthBytes: number;
  readonly nextFrame: number;
  readonly nextSeq: number;
}

/** The phases of congestion control that a direction shows, or why they cannot be told. */
export type PhaseReading =
  | { readonly phases: readonly Phase[]; readonly limitedBy: LimitReading }
  | { readonly cannotTell: 'too-little-data' | 'mid-stream' | 'one-direction' | 'near-receiver' };

export interface Phase {
  readonly kind: 'slow-start' | 'congestion-avoidance' | 'recovery' | 'timeout' | 'idle-restart';
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Bytes in flight when it begins and when it ends. */
  readonly startFlightBytes: number;
  readonly endFlightBytes: number;
  readonly reason:
    | 'flight-doubles'
    | 'flight-grows-by-one'
    | 'fast-retransmission'
    | 'retransmission-timeout'
    | 'idle-longer-than-rto';
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What held the sender back most of the time. */
export interface LimitReading {
  readonly by: 'receiver' | 'sender' | 'application' | 'network' | 'unknown';
  readonly confidence: 'high' | 'medium' | 'low';
  /** Share of the transfer's time, 0 to 1, in which it was so. */
  readonly share?: number;
  readonly frames: readonly number[];
}

/** The first frames of segments that no wire carried in one piece. */
export interface OversizedSegments {
  readonly segments: number;
  readonly firstFrames: readonly number[];
  readonly largestBytes: number;
  /** The largest payload that both ends agreed on. */
  readonly mssBytes: number;
}
