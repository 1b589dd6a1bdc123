import type { CaptureFacts } from '../model/capture-facts.js';
import { rulesOf } from '../tcp/rules.js';
import { type ConversationSummary, summaryOf } from '../tcp/summary/conversation-summary.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type AnalyzeCaptureOptions, analyzeSource } from './analyze-capture.js';
import { HandedOverError } from './lane.js';
import type { CaptureSource } from './source.js';
import { summarizeDirectly } from './summarize-directly.js';

/** A capture as a whole, and what a list says about its conversations. */
export interface CaptureSummary {
  readonly facts: SummaryFacts;
  /** In order of their first frames. */
  readonly conversations: readonly ConversationSummary[];
}

/** What a list says about the capture itself. */
export type SummaryFacts = Pick<
  CaptureFacts,
  'name' | 'path' | 'packets' | 'tcpSegments' | 'firstFrameNanos' | 'damage'
>;

/**
 * Lists the conversations of a capture: a few of the facts that {@link analyzeSource} finds, and much
 * sooner where the capture can be read directly.
 *
 * @throws As {@link analyzeSource}.
 */
export async function summarizeSource(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: Omit<AnalyzeCaptureOptions, 'zeek'> = {},
): Promise<CaptureSummary> {
  if (options.lane === 'direct' && options.usePreferences !== true) {
    try {
      const { name, path } = source;
      const rules = rulesOf(tshark, options.rules);
      const { conversations, ...facts } = await summarizeDirectly(source, rules, options.signal);
      return { facts: { name, path, ...facts }, conversations };
    } catch (error) {
      if (!(error instanceof HandedOverError)) throw error;
    }
  }
  const { facts, conversations } = await analyzeSource(source, tshark, options);
  return { facts, conversations: conversations.map(summaryOf) };
}
