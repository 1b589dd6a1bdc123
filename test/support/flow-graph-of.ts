import type { FlowGraph } from '../../src/report/flow/flow-graph.js';
import { FlowStudy, type FlowOptions } from '../../src/report/flow/flow-study.js';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { Segment } from '../../src/tcp/segment.js';
import type { SegmentFacts } from '../../src/tcp/segment-facts.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import { type Row, segmentsOf } from './trace.js';

/** A conversation, and everything about each of its segments. */
export interface StudiedConversation {
  readonly conversation: Conversation;
  readonly facts: readonly SegmentFacts[];
}

/** The conversations of some segments, each with its own. */
export function studied(segments: readonly Segment[]): readonly StudiedConversation[] {
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  const conversations = analyzer.finish();
  const replay = analyzer.replay();
  const facts = segments.map((segment) => replay.add(segment));
  return conversations.map((conversation) => ({
    conversation,
    facts: facts.filter(
      ({ connection }) => connection?.number === analyzer.connectionOf(conversation),
    ),
  }));
}

/** The flow graphs of some segments, one for each conversation. */
export function flowGraphsOf(
  segments: readonly Segment[],
  options: Partial<FlowOptions> = {},
): readonly FlowGraph[] {
  const zeroNanos = segments[0]?.timeNanos ?? 0n;
  return studied(segments).map(({ conversation, facts }) => {
    const study = new FlowStudy({ conversation, zeroNanos, ...options });
    for (const each of facts) study.add(each);
    return study.finish();
  });
}

/** The flow graph of the first conversation of a crafted trace. */
export function flowGraphOf(rows: readonly Row[], options: Partial<FlowOptions> = {}): FlowGraph {
  const [graph] = flowGraphsOf(segmentsOf(rows), options);
  if (graph === undefined) throw new Error('the trace holds no conversation');
  return graph;
}
