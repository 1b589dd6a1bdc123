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
  /** Of all segments of this end. SYN and SYN-ACK have ECE and CWR to agree on ECN (RFC 3168 §6.1.1). */
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
  /**
   * Absent when a SYN was not captured, so that nobody knows the scale. A SYN's own window has none, and is
   * compared with the others only where their scale is known.
   */
  readonly bytes?: number;
  /** Did this end's window ever hold the other end back? `unknown` where the scale is, or where it ends closed. */
  readonly throttles: 'yes' | 'no' | 'unknown';
  /** The other end sent no data that the window could have held back. */
  readonly isUnused?: true;
  /** Frames that prove it. */
  readonly throttledTotal: number;
  /**
   * The first six of them: the window was closed (`tcp.analysis.zero_window`) when the other end had
   * something to send; a segment of the other end filled it (`.window_full`), or left less room than the next
   * segment needed, which then followed as soon as there was more.
   */
  readonly throttledFrames: readonly number[];
}

/** Segments with payload, resets apart. */
export interface DataTransfer {
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly segments: number;
  readonly payloadBytes: number;
  /** Payload that no earlier segment had carried. */
  readonly uniquePayloadBytes: number;
  /** The first six segments with payload that no earlier segment had carried, in capture order. */
  readonly firstSegments: readonly DataSegment[];
  readonly acks: AckPattern;
  /**
   * Unique payload, from the first segment with payload to the ACK that covers all of it, or to the last segment.
   * Absent when there is no time between them.
   */
  readonly rate?: TransferRate;
  /**
   * Of the middle of the transfer, from where a quarter of the unique payload has been sent to where three
   * quarters have: what came after `firstFrame`, up to and with `lastFrame`. Absent below 32 segments, and where
   * `isMostlyPaused`.
   */
  readonly steady?: SteadyRate;
  /** For more than three quarters of its time all had been acknowledged and nothing was sent. */
  readonly isMostlyPaused?: true;
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
  /** First ACK that covers the whole segment, and its FIN; absent when none was captured after it. */
  readonly ackFrame?: number;
  readonly ackedSeconds?: number;
  /** It acknowledges later segments, too. */
  readonly isCumulative?: boolean;
  /** There when `noSample` is not. */
  readonly sampleRttSeconds?: number;
  /**
   * `not-acknowledged`: the capture has no ACK. `sent-again`: the ACK may answer a repeat (Karn's rule, RFC 6298
   * §3). `time-reversal`: the ACK was captured before the segment, or has an earlier time.
   */
  readonly noSample?: 'not-acknowledged' | 'sent-again' | 'time-reversal';
  /**
   * After this segment, counted from the first of these segments on; where it has no sample, as before. Absent
   * before the first sample.
   */
  readonly estimatedRttSeconds?: number;
  readonly devRttSeconds?: number;
  /** Without RFC 6298's lower bound of 1 s, which `rtoBoundedSeconds` has. */
  readonly rtoSeconds?: number;
  readonly rtoBoundedSeconds?: number;
}

/** What the ACKs of the other end acknowledge, counting those that acknowledge new data, captured or not. */
export interface AckPattern {
  readonly acks: number;
  readonly ackedBytes: number;
  readonly meanBytes?: number;
  /** Exact for up to 1024 different sizes; of more, rounded down to a multiple of a power of two. */
  readonly medianBytes?: number;
  /**
   * How many ACKs complete no segment but acknowledge a part, or complete one, two, or more at once; the rest
   * acknowledge what the capture does not hold.
   */
  readonly ofPart: number;
  readonly ofOne: number;
  readonly ofTwo: number;
  readonly ofMore: number;
  /** The first six ACKs of data, and the segments that each completes. */
  readonly firstAcks: readonly { readonly ackFrame: number; readonly frames: readonly number[] }[];
  /** The first six ACKs of exactly two whole segments: every other segment (RFC 5681 §4.2). */
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
  /** Pauses in which all had been acknowledged and nothing was sent; they are not in `seconds`. */
  readonly pausedSeconds?: number;
  readonly segments: number;
  readonly segmentsPerSecond: number;
}

/** Segments with payload that Wireshark calls a repeat or out of order. */
export interface RepeatList {
  readonly total: number;
  /** Those that were sent again: see `Repeat`. The others came late, and no copy of them is in the capture. */
  readonly sentAgain: number;
  /** Those whose data the other end had: it had acknowledged them, or reports so by D-SACK (RFC 2883). */
  readonly needless: number;
  readonly byKind: Readonly<Record<Repeat['kind'], number>>;
  /** The first twenty. */
  readonly first: readonly Repeat[];
}

export interface Repeat {
  readonly frame: number;
  /**
   * All of its bytes had been captured before, or Wireshark calls it a retransmission. What it calls out of order is
   * a repeat all the same where the same bytes were captured twice.
   */
  readonly isSentAgain: boolean;
  readonly kind:
    'retransmission' | 'fast-retransmission' | 'spurious-retransmission' | 'out-of-order';
  readonly seq: number;
  readonly lengthBytes: number;
  /** First transmission of its first number, where it was captured and all of the segment before. */
  readonly repeatOf?: number;
  /** Since then. */
  readonly gapSeconds?: number;
  /** The ACK that reports by D-SACK that all of its data had arrived before. */
  readonly needlessFrame?: number;
  /**
   * Why: duplicate ACKs asked for it, or for an earlier one in the same recovery; a SACK said that later data had
   * arrived, so that the sender could take it for lost before there were three of them (RFC 8985, RFC 6675); the sender's timer ran out, for
   * it or an earlier one, since no ACK of it came for as long as the round trips make it wait, and 200 ms at least;
   * the data had been acknowledged before; the segment fills a gap within the round trip; or
   * its number had been passed already and no more is known.
   */
  readonly reason:
    | 'duplicate-acks'
    | 'selective-ack'
    | 'timeout'
    | 'already-acknowledged'
    | 'fills-gap'
    | 'number-passed';
  /**
   * Frames that the reason rests on: up to three duplicate ACKs (Wireshark is content with two) and the partial ACK;
   * the first ACK with such a SACK;
   * the segment that was waited for, or the repeat with which the timeout began; the ACK that covered it; the later
   * segment.
   */
  readonly evidence: readonly number[];
}

export interface NumberGrowth {
  readonly frame: number;
  readonly seq: number;
  readonly lengthBytes: number;
  readonly nextFrame: number;
  readonly nextSeq: number;
}

/**
 * The phases of congestion control that a direction shows, in order, with gaps where nothing is certain enough; or
 * why they cannot be told. `one-direction`: nothing of the other end was captured. `no-acks`: what was captured of
 * it acknowledges nothing. `no-round-trips`: there is nothing to measure by. `mid-stream`: the handshake was not
 * captured. `near-receiver`: a quarter of the round trip or more lies between the sender and the capture, so that
 * the flight seen is not the sender's.
 */
export type PhaseReading =
  | {
      /** The first hundred. */
      readonly phases: readonly Phase[];
      readonly furtherPhases: number;
      readonly limitedBy: LimitReading;
    }
  | {
      readonly cannotTell: PhaseBlank;
      /** There where it is the receiver, and closed or full windows prove it. */
      readonly limitedBy?: LimitReading;
    };

export type PhaseBlank =
  | 'too-little-data'
  | 'mid-stream'
  | 'one-direction'
  | 'no-acks'
  | 'no-round-trips'
  | 'near-receiver';

export interface Phase {
  /** `pause`: everything was acknowledged and nothing sent, for longer than the timeout and than 1 s. */
  readonly kind:
    'slow-start' | 'congestion-avoidance' | 'recovery' | 'timeout' | 'idle-restart' | 'pause';
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /**
   * Bytes in flight when it begins and when it ends: the most of the first and of the last round trip where the
   * flight grows.
   */
  readonly startFlightBytes: number;
  readonly endFlightBytes: number;
  readonly reason:
    | 'flight-doubles'
    | 'flight-grows-by-one'
    | 'fast-retransmission'
    | 'retransmission-timeout'
    | 'idle-longer-than-rto'
    | 'nothing-to-send';
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * What held the sender back most of the time. `receiver`: no room for a full segment in the window.
 * `application`: all acknowledged, and nothing to send. `network`: losses; with low confidence also a
 * transfer that had some. `sender`: the same flight all the time, without loss and with room in the window.
 */
export interface LimitReading {
  readonly by: 'receiver' | 'sender' | 'application' | 'network' | 'unknown';
  readonly confidence: 'high' | 'medium' | 'low';
  /** Share of the transfer's time, 0 to 1, in which it was so; there when that was most of it. */
  readonly share?: number;
  /** The first six that show it. */
  readonly frames: readonly number[];
}

/** Segments that no wire carried in one piece. */
export interface OversizedSegments {
  readonly segments: number;
  /** The first six. */
  readonly firstFrames: readonly number[];
  readonly largestBytes: number;
  /** The MSS that the receiver of the first of them had announced. */
  readonly mssBytes: number;
}
