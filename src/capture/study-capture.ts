import { TcpAnalyzer } from '../tcp/analyzer.js';
import type { Conversation } from '../tcp/conversation.js';
import { rulesOf } from '../tcp/rules.js';
import type { SegmentFacts } from '../tcp/segment-facts.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type AnalyzeCaptureOptions, type CaptureAnalysis, readFacts } from './analyze-capture.js';
import { inLane } from './in-lane.js';
import { SegmentSpool } from './segment-spool.js';
import type { CaptureSource } from './source.js';

/** Whoever looks at the segments of one conversation, in capture order. */
export interface ConversationStudy {
  add(facts: SegmentFacts): void;
}

/** Chooses, when all conversations are known, which of them are looked at segment by segment, and by whom. */
export type ChooseStudies = (
  analysis: Omit<CaptureAnalysis, 'zeek'>,
) => ReadonlyMap<Conversation, ConversationStudy>;

/** What to do, beside what {@link analyzeCapture} is told. */
export interface StudySourceOptions extends AnalyzeCaptureOptions {
  /**
   * Makes a test that is given all conversations in order, and tells which of them may be chosen. What is
   * known of the segments of the others is let go early. Default: all may be chosen.
   */
  readonly candidates?: () => (conversation: Conversation) => boolean;
}

/**
 * Analyzes a capture, and then goes through the segments of some conversations once more. Memory does not
 * grow with the number of segments, except by what the studies keep.
 *
 * @throws as {@link analyzeCapture}.
 */
export async function studySource(
  source: CaptureSource,
  tshark: Tshark | undefined,
  choose: ChooseStudies,
  options: StudySourceOptions = {},
): Promise<Omit<CaptureAnalysis, 'zeek'>> {
  const rules = rulesOf(tshark, options.rules);
  let spool = new SegmentSpool();
  try {
    const { analyzer, analysis } = await inLane(source, tshark, options, async (reading) => {
      await spool.dispose();
      spool = new SegmentSpool();
      const analyzer = new TcpAnalyzer({
        rules,
        canReplay: true,
        ...(options.zeek && { zeek: options.zeek }),
      });
      const facts = await readFacts(source, reading, options, async (segments) => {
        for (const segment of segments) analyzer.add(segment);
        await spool.add(segments);
      });
      return {
        analyzer,
        analysis: { facts, conversations: analyzer.finish(options.candidates?.()) },
      };
    });
    const studies = new Map<number, ConversationStudy>();
    for (const [conversation, study] of choose(analysis)) {
      const number = analyzer.connectionOf(conversation);
      if (number !== undefined) studies.set(number, study);
    }
    if (studies.size === 0) return analysis;
    const replay = analyzer.replay(new Set(studies.keys()));
    for await (const segment of spool.read()) {
      options.signal?.throwIfAborted();
      const facts = replay.add(segment);
      if (facts.connection !== undefined) studies.get(facts.connection.number)?.add(facts);
    }
    return analysis;
  } finally {
    await spool.dispose();
  }
}
