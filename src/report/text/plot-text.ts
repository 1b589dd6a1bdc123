import type { Side } from '../../tcp/side.js';
import type { PlotKind } from '../plots/plot-kind.js';
import type {
  AckPoint,
  FlightPoint,
  RateBin,
  RoundTripPoint,
  SequenceKind,
  SequencePoint,
  WindowPoint,
} from '../plots/plot-series.js';

/** Units on the axis of a picture. */
export type ByteUnit = 'bytes' | 'kB' | 'MB' | 'GB';
export type TimeUnit = 's' | 'ms' | 'µs';

/** Lines of a picture that the legend names. */
export type PlotLine =
  'data' | 'ack' | 'windowEdge' | 'srtt' | 'rto' | 'throughput' | 'goodput' | 'window';

/** Dots of a picture that the legend names. */
export type PlotDot =
  SequenceKind | 'duplicate-ack' | 'sample' | 'bytes-in-flight' | 'window-full' | 'zero-window';

/** Where the data go. */
export interface PlotDirection {
  readonly from: Side;
  readonly to: Side;
}

/** How many of how many points are drawn, in slots of so many seconds. */
export interface ThinningFacts {
  readonly drawn: number;
  readonly total: number;
  readonly slotSeconds: number;
}

/** What a picture shows, for who cannot see it. Times are seconds as on the axis. */
export interface PlotSummary {
  readonly kind: PlotKind;
  readonly direction: PlotDirection;
  readonly firstSeconds: number;
  readonly lastSeconds: number;
  /** Points of the main series, before it was thinned out. */
  readonly points: number;
  /** Segments that were sent again, late, or to probe. */
  readonly repeats: number;
  /** Least and greatest value, in bytes, seconds, or bytes a second. */
  readonly least: number;
  readonly most: number;
}

/** Everything that is written on a picture, in one language. Plain text. */
export interface PlotText {
  readonly title: Readonly<Record<PlotKind, (direction: PlotDirection) => string>>;
  readonly summary: (summary: PlotSummary) => string;
  /** Under the title: who talks to whom, and where that was captured. */
  readonly endpoints: (from: string, to: string) => string;
  readonly source: (stream: number, capture: string) => string;
  readonly thinned: (facts: ThinningFacts) => string;
  readonly binWidth: (seconds: number) => string;
  /** The edge of the window lies above the picture. */
  readonly edgeBeyond: (largestEdge: number) => string;
  readonly scaleUnknown: string;
  /** Which samples the estimate of a plot of round trips counts, and which a report's table does. */
  readonly estimateFrom: string;
  readonly axis: {
    readonly time: string;
    readonly sequence: (unit: ByteUnit) => string;
    readonly rtt: (unit: TimeUnit) => string;
    readonly rate: (unit: ByteUnit) => string;
    readonly window: (unit: ByteUnit) => string;
    readonly flight: (unit: ByteUnit) => string;
  };
  readonly line: Readonly<Record<PlotLine, string>>;
  readonly dot: Readonly<Record<PlotDot, string>>;
  /** What a mark is, when the pointer rests on it. */
  readonly about: {
    readonly segment: (point: SequencePoint) => string;
    readonly ack: (point: AckPoint) => string;
    readonly roundTrip: (point: RoundTripPoint) => string;
    readonly bin: (bin: RateBin, startSeconds: number, binSeconds: number) => string;
    readonly window: (point: WindowPoint) => string;
    readonly flight: (point: FlightPoint) => string;
  };
}
