import { PlotStudy } from '../../src/report/plots/plot-study.js';
import type { PlotSeries } from '../../src/report/plots/plot-series.js';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import type { Segment } from '../../src/tcp/segment.js';
import type { SegmentFacts } from '../../src/tcp/segment-facts.js';

/** The only conversation of some segments, and all that is known about each of them. */
export function factsOf(segments: readonly Segment[]): {
  readonly conversation: Conversation;
  readonly facts: readonly SegmentFacts[];
} {
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  const [conversation, ...more] = analyzer.finish();
  if (conversation === undefined || more.length > 0) throw new Error('not one conversation');
  const replay = analyzer.replay();
  return { conversation, facts: segments.map((segment) => replay.add(segment)) };
}

/** What can be drawn of the only conversation of some segments; times count from the first of them. */
export function plotSeriesOf(segments: readonly Segment[], mostPoints?: number): PlotSeries {
  const { conversation, facts } = factsOf(segments);
  const zeroNanos = segments[0]?.timeNanos ?? 0n;
  const study = new PlotStudy({
    conversation,
    zeroNanos,
    ...(mostPoints !== undefined && { mostPoints }),
  });
  for (const each of facts) study.add(each);
  return study.finish();
}
