import type { RootContent } from 'mdast';
import type { Conversation, ConversationStep } from '../../tcp/conversation.js';
import { RST } from '../../tcp/segment.js';
import { conversationFacts } from '../conversation-facts.js';
import type { Place } from '../explain-step.js';
import { heading, paragraph, plain } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import { isEndOfAttempt, teardownSteps } from '../shown-steps.js';
import { stepBlocks } from './step-blocks.js';

/** The teardown: rows, explanation, who closed first, who waits; or that it is missing. */
export function closingSection(
  conversation: Conversation,
  title: string,
  context: ReportContext,
): RootContent[] {
  const { closing, verdict } = context.text;
  const { teardown } = conversation;
  const facts = conversationFacts(conversation, context.digits);
  const title3 = heading(3, [plain(closing.heading(title))]);
  const meaning = closing.meaning[teardown.pattern](facts);
  if (isEndOfAttempt(teardown.pattern)) {
    return [title3, ...(meaning === undefined ? [] : [paragraph(meaning)])];
  }
  const shown = teardownSteps(conversation);
  const { finFrames, synFrames, frames } = facts.teardown;
  const places = new Map<number, Place>(
    frames.map((frame, index) => [frame, { number: index + 1, of: frames.length }]),
  );
  return [
    title3,
    ...sentences([
      closing.segments(facts),
      closing.closedFirst(facts),
      finFrames.length > 0 && synFrames.length === 0 ? closing.notAHandshake(facts) : undefined,
    ]),
    ...sentences([meaning, ...verdict.suffixes(facts)]),
    ...stepBlocks(conversation, shown, 'teardown', places, context),
    ...windowsBlock(shown.steps, context),
    ...sentences([
      facts.teardown.halfClosedSeconds === undefined
        ? undefined
        : closing.halfClosed(facts.teardown.halfClosedSeconds, facts),
      teardown.timeWait === undefined ? undefined : closing.timeWait(teardown.timeWait, facts),
    ]),
  ];
}

function sentences(parts: readonly (string | undefined)[]): RootContent[] {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? [] : [paragraph(present)];
}

/** How each window of the teardown comes about; the same product once only. */
function windowsBlock(steps: readonly ConversationStep[], { text }: ReportContext): RootContent[] {
  const windows = new Map(
    steps
      .filter(({ flags }) => (flags & RST) === 0)
      .flatMap(({ from, windowRaw, window, windowScaleFactor }) =>
        windowScaleFactor === undefined
          ? []
          : [
              [
                `${from} ${windowRaw} ${windowScaleFactor}`,
                { from, raw: windowRaw, factor: windowScaleFactor, window },
              ] as const,
            ],
      ),
  );
  return windows.size === 0 ? [] : [paragraph(text.closing.windows([...windows.values()]))];
}
