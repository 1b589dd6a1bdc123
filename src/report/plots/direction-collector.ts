import { FIN, hasFlags, SYN, type Segment } from '../../tcp/segment.js';
import type { WiresharkFacts } from '../../tcp/segment-facts.js';
import { Unwrapper } from '../../tcp/sequence.js';
import { SeenNumbers } from '../../tcp/statistics/seen-numbers.js';
import { verdictBit } from '../../tcp/verdict.js';
import type { Moment } from './moment.js';
import type {
  AckPoint,
  DirectionSeries,
  FlightPoint,
  SequencePoint,
  WindowPoint,
} from './plot-series.js';
import { PointCollector } from './point-collector.js';
import { RateBins } from './rate-bins.js';
import { RoundTripCollector } from './round-trip-collector.js';
import { sequenceKind } from './sequence-kind.js';

/** `tcp.window_size_scalefactor` of a conversation without its SYNs. */
const SCALE_UNKNOWN = -1;

/** Gathers what one end sends, and what the other end answers; resets are no part of it. */
export class DirectionCollector {
  private readonly numbers = new Unwrapper();
  private isHeard = false;
  private readonly seen = new SeenNumbers();
  private readonly fresh: PointCollector<SequencePoint>;
  private readonly repeats: PointCollector<SequencePoint>;
  private readonly acks: PointCollector<AckPoint>;
  private readonly flight: PointCollector<FlightPoint>;
  private readonly windows: PointCollector<WindowPoint>;
  private readonly roundTrips: RoundTripCollector;
  private readonly rates = new RateBins();
  private isWindowScaleUnknown = false;

  constructor(mostPoints: number) {
    this.fresh = new PointCollector(mostPoints, ({ seq }) => seq);
    this.repeats = new PointCollector(mostPoints, ({ seq }) => seq);
    this.acks = new PointCollector(mostPoints, ({ ack, windowEdge }) => windowEdge ?? ack);
    this.flight = new PointCollector(mostPoints, ({ bytes }) => bytes);
    this.windows = new PointCollector(mostPoints, ({ bytes }) => bytes);
    this.roundTrips = new RoundTripCollector(mostPoints);
    // A segment from before the first number has a place, too: below zero.
    this.numbers.follow(0);
  }

  /** Takes a segment of the end. */
  send(segment: Segment, { shown, analysis }: WiresharkFacts, at: Moment): void {
    const { frameNumber: frame, length = 0 } = segment;
    const { verdicts } = shown;
    this.isHeard = true;
    const seq = this.numbers.positionOf(shown.seq);
    this.numbers.follow(shown.seq);
    const start = hasFlags(segment, SYN) ? seq + 1 : seq;
    const end = start + length + (hasFlags(segment, FIN) ? 1 : 0);
    const isProbe = (verdicts & verdictBit('zero_window_probe')) !== 0;
    if (end > seq && !isProbe) this.roundTrips.send(segment, seq, end, at);
    if (length === 0) return;
    const { seconds } = at;
    const newBytes = this.seen.add(start, start + length);
    const kind = sequenceKind(verdicts, newBytes === 0);
    const point = { seconds, frame, kind, seq: start, seqEnd: start + length };
    (kind === 'fresh' ? this.fresh : this.repeats).add(point);
    this.rates.add(at, frame, length, newBytes);
    const { bytesInFlight: bytes = 0 } = analysis;
    const isWindowFull = (verdicts & verdictBit('window_full')) !== 0;
    if (bytes > 0) this.flight.add({ seconds, frame, bytes, isWindowFull });
  }

  /** Takes a segment of the other end, which may acknowledge and says a window. */
  hear(segment: Segment, { shown }: WiresharkFacts, hasAck: boolean, at: Moment): void {
    const { frameNumber: frame } = segment;
    const { seconds } = at;
    const isUnscaled = shown.windowScaleFactor === SCALE_UNKNOWN;
    this.isWindowScaleUnknown ||= isUnscaled;
    this.windows.add({ seconds, frame, bytes: shown.window });
    if (!hasAck) return;
    const ack = this.numbers.positionOf(shown.ack);
    // Where only one direction was captured, its acknowledgments are all that is known of the other.
    if (!this.isHeard) this.numbers.follow(shown.ack);
    const isDuplicate = (shown.verdicts & verdictBit('duplicate_ack')) !== 0;
    const windowEdge = isUnscaled ? undefined : ack + shown.window;
    this.acks.add({
      seconds,
      frame,
      ack,
      ...(windowEdge !== undefined && { windowEdge }),
      isDuplicate,
    });
    this.roundTrips.acknowledge(segment, ack, at);
  }

  get series(): DirectionSeries {
    return {
      fresh: this.fresh.list,
      repeats: this.repeats.list,
      acks: this.acks.list,
      roundTrips: this.roundTrips.list,
      flight: this.flight.list,
      windows: this.windows.list,
      isWindowScaleUnknown: this.isWindowScaleUnknown,
      rates: this.rates.series,
    };
  }
}
