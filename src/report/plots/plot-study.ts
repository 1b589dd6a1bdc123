import type { Conversation } from '../../tcp/conversation.js';
import { ACK, hasFlags, RST } from '../../tcp/segment.js';
import type { SegmentFacts } from '../../tcp/segment-facts.js';
import { secondsOf } from '../../tcp/seconds-of.js';
import { DirectionCollector } from './direction-collector.js';
import type { PlotSeries } from './plot-series.js';

/** Points of one series, unless the caller says otherwise: more than a picture has columns of dots. */
const MOST_POINTS = 2000;

export interface PlotStudyOptions {
  readonly conversation: Conversation;
  /** The moment from which times are counted, in nanoseconds since 1970. */
  readonly zeroNanos: bigint;
  /** Points that a series may have before it is thinned out; default: 2,000. */
  readonly mostPoints?: number;
}

/**
 * Gathers what can be drawn of one conversation from its segments, given in capture order. What it keeps does
 * not grow with their number. A packet that the capture holds twice counts once.
 */
export class PlotStudy {
  private readonly collectors: Readonly<Record<'client' | 'server', DirectionCollector>>;

  constructor(private readonly options: PlotStudyOptions) {
    const { mostPoints = MOST_POINTS } = options;
    this.collectors = {
      client: new DirectionCollector(mostPoints),
      server: new DirectionCollector(mostPoints),
    };
  }

  add({ segment, wireshark, connection }: SegmentFacts): void {
    if (wireshark === undefined || connection === undefined) return;
    if (connection.isCaptureDuplicate || hasFlags(segment, RST)) return;
    const { from } = connection;
    const { zeroNanos, conversation } = this.options;
    const at = {
      seconds: secondsOf(segment.timeNanos - zeroNanos),
      // A number holds nanoseconds exactly for 104 days, which few connections last.
      nanos: Number(segment.timeNanos - conversation.startNanos),
    };
    this.collectors[from].send(segment, wireshark, at);
    const other = this.collectors[from === 'client' ? 'server' : 'client'];
    other.hear(segment, wireshark, hasFlags(segment, ACK), at);
  }

  finish(): PlotSeries {
    const { stream, client, server } = this.options.conversation;
    const directions = {
      client: this.collectors.client.series,
      server: this.collectors.server.series,
    };
    return { stream, client, server, directions };
  }
}
