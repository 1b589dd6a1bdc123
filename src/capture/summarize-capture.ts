import type { CaptureFacts } from '../model/capture-facts.js';
import { rulesOf } from '../tcp/rules.js';
import type { ConversationSummary } from '../tcp/summary/conversation-summary.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { AnalyzeCaptureOptions } from './analyze-capture.js';
import { inLane } from './in-lane.js';
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
 * Lists the conversations of a capture: a few of the facts that the whole analysis finds, and
 * much sooner.
 *
 * @throws {@link LabError} when there is no tshark where one is needed, or nothing can be read.
 */
export async function summarizeSource(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: Omit<AnalyzeCaptureOptions, 'zeek'> = {},
): Promise<CaptureSummary> {
  const rules = rulesOf(tshark, options.rules);
  return inLane(source, tshark, options, async (reading) => {
    const { conversations, ...facts } =
      reading.tshark === undefined
        ? await summarizeDirectly(source, rules, options.signal)
        : await (await import('./summarize-segments.js')).summarizeSegments(reading.read, rules);
    const { name, path } = source;
    return { facts: { name, path, ...facts }, conversations };
  });
}
