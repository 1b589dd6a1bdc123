import type { Segment } from '../../tcp/segment.js';
import type { RttSample } from '../../tcp/statistics/direction-statistics.js';
import { OutstandingSegments } from '../../tcp/statistics/outstanding-segments.js';
import { RttSamples } from '../../tcp/statistics/rtt-samples.js';
import type { Moment } from './moment.js';
import { PointCollector } from './point-collector.js';
import type { PointList, RoundTripPoint } from './plot-series.js';

/** The round trips of one end's segments: those of the statistics, one by one. */
export class RoundTripCollector {
  private readonly outstanding = new OutstandingSegments();
  private readonly samples: RttSamples;
  private readonly points: PointCollector<RoundTripPoint>;
  private ackSeconds = 0;

  constructor(mostPoints: number) {
    this.points = new PointCollector(mostPoints, ({ rttSeconds }) => rttSeconds);
    this.samples = new RttSamples((sample) => {
      this.take(sample);
    });
  }

  /** The end sends the numbers from `seq` up to, not including, `end`. */
  send({ frameNumber, options }: Segment, seq: number, end: number, at: Moment): void {
    const timestamp = options.timestamps?.value;
    this.outstanding.send(seq, end, 'data', {
      frame: frameNumber,
      atNanos: at.nanos,
      timestamp,
    });
  }

  /** The other end acknowledges everything before `ack`. */
  acknowledge({ frameNumber, options }: Segment, ack: number, at: Moment): void {
    const segment = this.outstanding.acknowledge(ack);
    if (segment === undefined) return;
    this.ackSeconds = at.seconds;
    const echo = options.timestamps?.echo;
    this.samples.add(segment, { frame: frameNumber, atNanos: at.nanos, echo });
  }

  get list(): PointList<RoundTripPoint> {
    return this.points.list;
  }

  private take({ frame, ackFrame, rttSeconds, srttSeconds, rtoSeconds }: RttSample): void {
    const seconds = this.ackSeconds;
    this.points.add({ seconds, frame, ackFrame, rttSeconds, srttSeconds, rtoSeconds });
  }
}
