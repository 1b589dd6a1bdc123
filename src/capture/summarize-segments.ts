import type { CaptureDamage } from '../model/capture-facts.js';
import { TcpAnalyzer } from '../tcp/analyzer.js';
import type { RuleSet } from '../tcp/rules.js';
import { type Endpoint, isTooShort, type Segment } from '../tcp/segment.js';
import { EndpointPairs } from '../tcp/stream/endpoint-pairs.js';
import { mergeStreams } from '../tcp/summary/merge-streams.js';
import { OrdinaryConnections } from '../tcp/summary/ordinary-connections.js';
import { CaptureDamagedError } from './capture-failure.js';
import { FactsCollector } from './facts-collector.js';
import type { LaneReading } from './in-lane.js';
import { SegmentSpool } from './segment-spool.js';
import type { FoundSummary } from './summarize-directly.js';

/**
 * Lists the conversations of a capture that tshark reads. The segments are set aside meanwhile, for those
 * that are not ordinary go through the whole analysis, and reading them again would cost a tshark.
 */
export async function summarizeSegments(
  read: LaneReading['read'],
  rules: RuleSet,
): Promise<FoundSummary> {
  const collector = new FactsCollector();
  const summary = new SegmentSummary();
  try {
    const damage = await summary.read(read(collector));
    const analyzer = new TcpAnalyzer({ rules });
    await summary.readOdd(analyzer);
    const { packets, tcpSegments, firstFrameNanos } = collector;
    return {
      packets,
      tcpSegments,
      firstFrameNanos,
      damage,
      conversations: mergeStreams({
        ordinary: summary.connections.connections(),
        endpointOf: (pair, end) => summary.endpointOf(pair, end),
        zero: Number((firstFrameNanos ?? 0n) - summary.zeroNanos),
        zeroNanos: firstFrameNanos ?? 0n,
        analyzed: analyzer.finish(),
        setupFrames: analyzer.setupFrames,
      }),
    };
  } finally {
    await summary.dispose();
  }
}

class SegmentSummary {
  readonly connections = new OrdinaryConnections();
  zeroNanos = 0n;
  private readonly pairs = new EndpointPairs();
  /** Both ends of each pair: first the one that sent its first segment. */
  private readonly ends: (readonly [Endpoint, Endpoint])[] = [];
  private readonly spool = new SegmentSpool();
  private lastPair = 0;

  /** Summarizes what is ordinary; why the capture could not be read to its end, if it could not. */
  async read(batches: AsyncIterable<readonly Segment[]>): Promise<CaptureDamage | undefined> {
    try {
      for await (const segments of batches) {
        const whole = segments.filter((segment) => !isTooShort(segment));
        for (const segment of whole) this.take(segment);
        await this.spool.add(whole);
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof CaptureDamagedError)) throw error;
      return error.damage;
    }
  }

  /** Gives the segments of all other pairs to the whole analysis. */
  async readOdd(analyzer: TcpAnalyzer): Promise<void> {
    if (this.connections.oddCount === 0) return;
    for await (const segment of this.spool.read()) {
      if (this.connections.isOdd(this.pairs.numberOf(segment))) analyzer.add(segment);
    }
  }

  endpointOf(pair: number, end: 0 | 1): Endpoint {
    const ends = this.ends[pair];
    if (ends === undefined) throw new Error(`there is no pair ${String(pair)}`);
    return ends[end];
  }

  dispose(): Promise<void> {
    return this.spool.dispose();
  }

  private take(segment: Segment): void {
    const { connections } = this;
    const pair = this.pairs.numberOf(segment);
    const ends = (this.ends[pair] ??= [segment.source, segment.destination]);
    if (this.zeroNanos === 0n) this.zeroNanos = segment.timeNanos;
    const time = Number(segment.timeNanos - this.zeroNanos);
    const { length } = segment;
    if (segment.headerIndex > 0) {
      // Which of two streams of one frame comes first, only the whole analysis tells.
      connections.setOdd(this.lastPair);
      connections.setOdd(pair);
    } else if (length === undefined || !isPlain(segment) || !Number.isSafeInteger(time)) {
      connections.setOdd(pair);
    } else {
      const { seq, ack, flags, frameNumber: frame, frameLength } = segment;
      const from = isSame(segment.source, ends[0]) ? 0 : 1;
      connections.add(pair, from, { seq, ack, flags, length, frame, frameLength, time });
    }
    this.lastPair = pair;
  }
}

/** A whole header of a packet, between two ends, at a time that Wireshark does not take for "none". */
function isPlain(segment: Segment): boolean {
  const { isQuoted, capturedHeaderBytes, timeNanos, source, destination } = segment;
  if (isQuoted || capturedHeaderBytes !== undefined || segment.headerLength < 20) return false;
  return timeNanos !== 0n && !isSame(source, destination);
}

function isSame(one: Endpoint, two: Endpoint): boolean {
  return one.port === two.port && one.address === two.address;
}
