import type { Side } from '../../tcp/side.js';
import type { Endpoint } from '../../tcp/segment.js';

/** What can be drawn of a conversation. Times are seconds since a moment of the caller's choice. */
export interface PlotSeries {
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  /** By the end that sends the data. */
  readonly directions: Readonly<Record<Side, DirectionSeries>>;
}

/** What one end sent, and how the other end took it. */
export interface DirectionSeries {
  /** Segments with payload that Wireshark does not call a repeat. */
  readonly fresh: PointList<SequencePoint>;
  /** The others: sent again, late, or to probe. */
  readonly repeats: PointList<SequencePoint>;
  /** Acknowledgments of the other end. */
  readonly acks: PointList<AckPoint>;
  /** Round trips from the capture point to the other end and back. */
  readonly roundTrips: PointList<RoundTripPoint>;
  readonly flight: PointList<FlightPoint>;
  /** Windows that the other end advertised, resets apart. */
  readonly windows: PointList<WindowPoint>;
  /** A SYN was not captured: windows are as they stand in the header, and may have to be multiplied. */
  readonly isWindowScaleUnknown: boolean;
  /** Payload in bins of equal width; `undefined` without any. */
  readonly rates: RateSeries | undefined;
}

/** Points in capture order. */
export interface PointList<Point> {
  readonly points: readonly Point[];
  /** How many there were before the list was thinned out. */
  readonly total: number;
  /** Absent when all points are there. */
  readonly thinned?: Thinning;
}

/** Of each slot of time the first and the last point are kept, and those with the extreme values. */
export interface Thinning {
  readonly slotSeconds: number;
}

/**
 * Wireshark's verdict on a segment with payload; `fresh` is none, `probe` stands for a keep-alive and a probe
 * of a closed window, `sent-again` for what it calls out of order though the same bytes were captured before.
 */
export type SequenceKind =
  | 'fresh'
  | 'retransmission'
  | 'fast-retransmission'
  | 'spurious-retransmission'
  | 'out-of-order'
  | 'sent-again'
  | 'probe';

/** A segment with payload. Numbers are relative, and go on beyond 2³². */
export interface SequencePoint {
  readonly seconds: number;
  readonly frame: number;
  readonly kind: SequenceKind;
  /** First number, and the number after the last byte of payload. */
  readonly seq: number;
  readonly seqEnd: number;
}

/** What the other end acknowledges, in the numbers of the sender. */
export interface AckPoint {
  readonly seconds: number;
  readonly frame: number;
  readonly ack: number;
  /** The number after the last that may be sent: acknowledgment and window. Absent where the scale is unknown. */
  readonly windowEdge?: number;
  readonly isDuplicate: boolean;
}

/** A round trip when its acknowledgment arrives, and the variables of RFC 6298 after it. */
export interface RoundTripPoint {
  readonly seconds: number;
  readonly frame: number;
  readonly ackFrame: number;
  readonly rttSeconds: number;
  readonly srttSeconds: number;
  readonly rtoSeconds: number;
}

/** `tcp.analysis.bytes_in_flight`. */
export interface FlightPoint {
  readonly seconds: number;
  readonly frame: number;
  readonly bytes: number;
  /** `tcp.analysis.window_full` */
  readonly isWindowFull: boolean;
}

/** `tcp.window_size`. */
export interface WindowPoint {
  readonly seconds: number;
  readonly frame: number;
  readonly bytes: number;
}

/** Payload over time. */
export interface RateSeries {
  /** Start of the first bin. */
  readonly startSeconds: number;
  readonly binSeconds: number;
  /** Without gaps. */
  readonly bins: readonly RateBin[];
}

export interface RateBin {
  readonly payloadBytes: number;
  /** Payload that no earlier segment had carried. */
  readonly newBytes: number;
  /** Absent for a bin without payload. */
  readonly frames?: { readonly first: number; readonly last: number };
}
