import { TcpAnalyzer } from '../tcp/analyzer.js';
import type { Conversation } from '../tcp/conversation.js';
import { rulesOf } from '../tcp/rules.js';
import type { Segment } from '../tcp/segment.js';
import type { SegmentFacts } from '../tcp/segment-facts.js';
import type { SegmentReplay } from '../tcp/segment-replay.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type AnalyzeCaptureOptions, type CaptureAnalysis, readFacts } from './analyze-capture.js';
import { inLane } from './in-lane.js';
import { SegmentSpool } from './segment-spool.js';
import type { CaptureSource } from './source.js';

/** A capture that was analyzed, and whose segments can be gone through once more. */
export interface ReplayableCapture {
  readonly analysis: Omit<CaptureAnalysis, 'zeek'>;
  /** By the numbers that segments have for their connections. */
  readonly conversations: ReadonlyMap<number, Conversation>;
  /**
   * The segments of all conversations that may be replayed, in capture order, many at a time; a batch is to be gone
   * through before the next is asked for. Each call begins anew.
   */
  readonly segments: () => AsyncGenerator<Iterable<SegmentFacts>>;
}

/**
 * Analyzes a capture, and hands it over with its segments, for whoever has something to say of each. Memory does
 * not grow with their number.
 *
 * @param mayReplay - Chooses conversations; the segments of others come without facts. Default: all.
 * @throws as `analyzeCapture()`.
 */
export async function replayCapture<T>(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: AnalyzeCaptureOptions & {
    readonly mayReplay?: ((conversation: Conversation) => boolean) | undefined;
  },
  use: (capture: ReplayableCapture) => Promise<T>,
): Promise<T> {
  const { signal, mayReplay } = options;
  const rules = rulesOf(tshark, options.rules);
  let spool = new SegmentSpool();
  try {
    const { analyzer, analysis } = await inLane(source, tshark, options, async (reading) => {
      await spool.dispose();
      spool = new SegmentSpool();
      const analyzer = new TcpAnalyzer({ rules, canReplay: true });
      const facts = await readFacts(source, reading, options, async (segments) => {
        for (const segment of segments) analyzer.add(segment);
        await spool.add(segments);
      });
      return { analyzer, analysis: { facts, conversations: analyzer.finish(mayReplay) } };
    });
    const conversations = new Map<number, Conversation>();
    for (const conversation of analysis.conversations) {
      const number = analyzer.connectionOf(conversation);
      if (number !== undefined) conversations.set(number, conversation);
    }
    return await use({
      analysis,
      conversations,
      segments: async function* () {
        const replay = analyzer.replay(new Set(conversations.keys()));
        for await (const batch of spool.batches()) {
          signal?.throwIfAborted();
          yield replayed(batch, replay);
        }
      },
    });
  } finally {
    await spool.dispose();
  }
}

function* replayed(batch: Iterable<Segment>, replay: SegmentReplay): Generator<SegmentFacts> {
  for (const segment of batch) yield replay.add(segment);
}
