import type { PhrasingContent, RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import { conversationFilter } from '../answers/evidence-answers.js';
import { dissectionLines } from '../dissection-text.js';
import { stepLabels } from '../explain-step.js';
import { codeBlock, details, heading, inlineCode, list, plain } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import { shownSteps } from '../shown-steps.js';
import { handshakeFilter, teardownFilter } from '../step-filters.js';

/** The packet tree of every step, folded. */
export function treesSection(
  conversation: Conversation,
  title: string,
  { text, trees }: ReportContext,
): RootContent[] {
  const folded = shownSteps(conversation)
    .filter((step, index, all) => all.findIndex(({ frame }) => frame === step.frame) === index)
    .flatMap((step) => {
      const lines = dissectionLines(trees.get(step.frame) ?? []);
      if (lines.length === 0) return [];
      const summary = text.conversation.treeSummary(step.frame, stepLabels(step, text));
      return details(summary, [codeBlock('text', lines)]);
    });
  if (folded.length === 0) return [];
  return [heading(3, [plain(text.conversation.packetDetails(title))]), ...folded];
}

/** Display filters to copy into Wireshark. */
export function filtersSection(
  conversation: Conversation,
  title: string,
  isOnlyOneOfStream: boolean,
  { text }: ReportContext,
): RootContent[] {
  const { filter, filters } = text.conversation;
  const whole = conversationFilter(conversation, isOnlyOneOfStream);
  const item = (label: string, expression: string): PhrasingContent[] => [
    plain(text.document.labelled(label)),
    inlineCode(expression),
  ];
  const phase = (label: string, expression: string | undefined): PhrasingContent[][] =>
    expression === undefined ? [] : [item(label, expression)];
  return [
    heading(3, [plain(filters(title))]),
    list([
      item(filter.stream, whole),
      ...phase(filter.handshake, handshakeFilter(conversation)),
      ...phase(filter.teardown, teardownFilter(conversation)),
    ]),
  ];
}
