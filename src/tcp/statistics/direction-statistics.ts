/**
 * What one direction of a connection came to, named after the end that sends. Verdicts are those of
 * Wireshark; a frame that a mirror port delivered a second time is in `packets` and `bytes`, in
 * `capturedTwice`, and in nothing else.
 */
export interface DirectionStatistics {
  readonly packets: number;
  /** Frame lengths on the wire, summed. */
  readonly bytes: number;
  /** TCP payload, summed over all segments, repeats included. */
  readonly payloadBytes: number;
  /** Payload bytes that no earlier segment had carried. */
  readonly uniquePayloadBytes: number;
  /** Bytes that the other end acknowledged, and that the capture never showed. */
  readonly uncapturedBytes: number;
  /** Offered in the SYN: maximum segment size in bytes, and shift count. */
  readonly mss?: number;
  readonly windowScale?: number;
  /** Absent when the end sent nothing but resets. */
  readonly window?: WindowRange;
  readonly maxBytesInFlight?: number;
  readonly retransmissions: RetransmissionCounts;
  readonly outOfOrder: number;
  /**
   * Those of `outOfOrder` whose numbers had all been captured before: whatever Wireshark calls them, they were sent
   * again. It takes what comes soon after a later segment for late.
   */
  readonly outOfOrderRepeats: number;
  /** `tcp.analysis.duplicate_ack`, and those of them that RFC 5681 §2 calls so too. */
  readonly duplicateAcks: number;
  readonly duplicateAcksOfOutstandingData: number;
  /** `tcp.analysis.lost_segment`, `tcp.analysis.ack_lost_segment`. */
  readonly lostSegments: number;
  readonly acksOfUnseen: number;
  readonly windowFull: number;
  readonly windowUpdates: number;
  /** Of the window that this end advertised. */
  readonly zeroWindow: ZeroWindowStatistics;
  /** Probes that this end sent into the other's closed window. */
  readonly zeroWindowProbes: number;
  readonly keepAlives: KeepAliveCounts;
  /** Empty ACKs with which this end refused a segment that did not fit the connection (RFC 5961). */
  readonly challengeAcks: ChallengeAcks;
  readonly capturedTwice: number;
  /** Absent when the SYN was not captured, or no acknowledgment of data. */
  readonly initialWindow?: { readonly segments: number; readonly bytes: number };
  /** All payload, and the unique part of it; absent without payload. */
  readonly throughput?: PayloadRate;
  readonly goodput?: PayloadRate;
  /** Absent without any acknowledgment that could be measured, even an ambiguous one. */
  readonly rtt?: RttStatistics;
}

/** Windows that an end advertised, resets apart. */
export interface WindowRange {
  /** As sent, before scaling. */
  readonly smallestRaw: number;
  readonly largestRaw: number;
  /** In bytes; absent when a SYN was not captured, so that nobody knows the scale. */
  readonly smallestBytes?: number;
  readonly largestBytes?: number;
}

/** Repeats, counted in two ways: by what they carry, and by Wireshark's verdict. */
export interface RetransmissionCounts {
  readonly total: number;
  /** A segment with several of these counts for the first of SYN, FIN, data. */
  readonly bySegment: { readonly syn: number; readonly fin: number; readonly data: number };
  readonly byVerdict: {
    readonly retransmission: number;
    readonly fastRetransmission: number;
    readonly spuriousRetransmission: number;
  };
}

/** Times in which one end had closed its window (RFC 9293 §3.8.6.1). */
export interface ZeroWindowStatistics {
  /** `tcp.analysis.zero_window`. */
  readonly frames: number;
  /** Each from the first window of zero to the first other one, or to the end of the connection. */
  readonly periods: number;
  /** All periods together; one that is open at the end lasts until the last frame. */
  readonly seconds: number;
  readonly openAtEnd: boolean;
  /** The first six of the periods. */
  readonly firstPeriods: readonly ZeroWindowPeriod[];
}

/** A time in which this end let the other one send nothing (RFC 9293 §3.8.6.1). */
export interface ZeroWindowPeriod {
  /** First segment with a window of zero. */
  readonly frame: number;
  /** The segment that ended it; absent when the capture shows none. */
  readonly endFrame?: number;
  /** Another window, a reset of either end, or the ACK of the other end's FIN; there with `endFrame`. */
  readonly endedBy?: 'window' | 'reset' | 'close';
  /** To `endFrame`, or to the last frame of the connection. */
  readonly seconds: number;
  /**
   * Probes of the other end: `tcp.analysis.zero_window_probe`, and `tcp.analysis.keep_alive`, which is
   * how Wireshark sees a probe without a byte of data, as Linux sends it.
   */
  readonly probes: number;
  /** Frames of the first six of them. */
  readonly firstProbes: readonly number[];
}

/** Keep-alives of one end (RFC 9293 §3.8.4). */
export interface KeepAliveCounts {
  /** `tcp.analysis.keep_alive`, which needs no idle time. */
  readonly frames: number;
  /** Those after a second of silence, or in a run at a steady gap, while the window was open. */
  readonly afterIdle: number;
  /** Followed by the next keep-alive, or by nothing, before the other end spoke. */
  readonly unanswered: number;
  /** The last ones, when the other end is not heard again; absent when it is. */
  readonly unansweredAtEnd?: UnansweredProbes;
  /** The first six of all. */
  readonly firstProbes: readonly KeepAliveProbe[];
}

export interface UnansweredProbes {
  readonly probes: number;
  readonly firstFrame: number;
  readonly lastFrame: number;
}

/** A segment that Wireshark calls a keep-alive, and its answer. */
export interface KeepAliveProbe {
  readonly frame: number;
  /** `window-probe`: the other end's window was closed. `keep-alive-like`: there was no idle time. */
  readonly kind: 'keep-alive' | 'keep-alive-like' | 'window-probe';
  /** Silence of both ends in front of it. */
  readonly idleSeconds: number;
  /** First segment of the other end after it; absent when the next probe or nothing came instead. */
  readonly answerFrame?: number;
}

/** Challenge ACKs that one end sent (RFC 5961). */
export interface ChallengeAcks {
  readonly frames: number;
  /** The first six of them. */
  readonly first: readonly ChallengeAck[];
}

export interface ChallengeAck {
  readonly frame: number;
  /** The segment of the other end that was refused. */
  readonly answers: number;
  /**
   * `syn`: a SYN in a connection (RFC 5961 §4). `reset`: a RST in the window, but not at the expected
   * number (§3). `ack-of-unsent`: an acknowledgment of what was never sent; `old-ack`: one more than a
   * whole window behind (§5). `outside-window`: data beyond the window (RFC 9293 §3.10.7.4).
   */
  readonly cause: 'syn' | 'reset' | 'ack-of-unsent' | 'old-ack' | 'outside-window';
}

/** Payload over the time that it took. */
export interface PayloadRate {
  readonly bytes: number;
  /** From the first to the last segment with payload. */
  readonly seconds: number;
  /** Absent when there is no time between them. */
  readonly bytesPerSecond?: number;
}

/**
 * Round trips from the capture point to the other end and back: from a segment of this end to the
 * acknowledgment that ends exactly where the segment does.
 */
export interface RttStatistics {
  readonly samples: number;
  readonly minSeconds?: number;
  readonly meanSeconds?: number;
  readonly maxSeconds?: number;
  /** Of a sample of the population (n − 1); absent below two samples. */
  readonly stddevSeconds?: number;
  /** Samples of repeated segments that timestamps could assign to one transmission. */
  readonly settledByTimestamps: number;
  /** No sample: the segment was sent more than once (Karn, RFC 6298 §3). */
  readonly ambiguous: number;
  /** No sample: the acknowledgment had to wait until an earlier segment was repeated. */
  readonly heldUpByLoss: number;
  /** After the last sample. */
  readonly estimate?: RttEstimate;
  readonly firstSamples: readonly RttSample[];
}

/** The variables of RFC 6298; the timeout without its lower bound of 1 s. */
export interface RttEstimate {
  readonly srttSeconds: number;
  readonly rttvarSeconds: number;
  readonly rtoSeconds: number;
}

/** One measured round trip, and the estimate after it. */
export interface RttSample extends RttEstimate {
  readonly frame: number;
  readonly ackFrame: number;
  readonly carries: 'syn' | 'fin' | 'data';
  readonly rttSeconds: number;
  /** `frame` is the one of several transmissions that timestamps point to. */
  readonly byTimestamps: boolean;
}
