import type { RootContent } from 'mdast';
import type { Conversation } from '../tcp/conversation.js';
import { titlesOf } from './conversation-titles.js';
import { chosenConversations, selectDetails } from './detail-selection.js';
import { serialize } from './markdown/serialize.js';
import { reportContext } from './report-context.js';
import type { ReportInput } from './report-input.js';
import { captureSection } from './sections/capture-section.js';
import { conversationSection } from './sections/conversation-section.js';
import { conversationsSection } from './sections/conversations-section.js';
import { summarySection } from './sections/summary-section.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';

/** A capture's lab report as GitHub-flavoured Markdown. */
export function renderReport(input: ReportInput, text: ReportText = en): string {
  return serialize(reportBlocks(input, text));
}

/** A capture's lab report as a syntax tree, for every format that it is written in. */
export function reportBlocks(input: ReportInput, text: ReportText = en): RootContent[] {
  const { facts, conversations, streams } = input;
  const context = reportContext(input, text);
  const selection = selectDetails(conversations, streams);
  const titles = titlesOf(conversations, text);
  const perStream = connectionsPerStream(conversations);
  return [
    ...summarySection(input, context),
    ...captureSection(input, context),
    ...conversationsSection(
      chosenConversations(conversations, streams),
      selection,
      titles,
      context,
      facts.tcpSegments,
    ),
    ...selection.detailed.flatMap((conversation) =>
      conversationSection(
        conversation,
        titles.get(conversation) ?? { heading: '', name: '' },
        perStream.get(conversation.stream) === 1,
        context,
      ),
    ),
  ];
}

function connectionsPerStream(conversations: readonly Conversation[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { stream } of conversations) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return counts;
}
