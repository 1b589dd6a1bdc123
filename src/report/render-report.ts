import type { RootContent } from 'mdast';
import { titlesOf } from './conversation-titles.js';
import { chosenConversations, selectDetails } from './detail-selection.js';
import { connectionsPerStream, reportDocument } from './document/report-document.js';
import type { ReportDocument } from './document/report-document.js';
import { serialize } from './markdown/serialize.js';
import { reportContext } from './report-context.js';
import type { ReportInput } from './report-input.js';
import { captureAnswersSection } from './sections/answers-section.js';
import { attemptsSection } from './sections/attempts-section.js';
import { captureSection } from './sections/capture-section.js';
import { conversationSection } from './sections/conversation-section.js';
import { conversationsSection } from './sections/conversations-section.js';
import { declaredSection } from './sections/declared-section.js';
import { glossarySection, reproduceSection } from './sections/glossary-section.js';
import { qualitySection } from './sections/quality-section.js';
import { summarySection } from './sections/summary-section.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';

/** A capture's lab report as GitHub-flavoured Markdown. */
export function renderReport(input: ReportInput, text: ReportText = en): string {
  return serialize(reportBlocks(input, text));
}

/**
 * A capture's lab report as blocks of Markdown.
 *
 * @param document - What it says, where that is known already.
 */
export function reportBlocks(
  input: ReportInput,
  text: ReportText = en,
  document: ReportDocument = reportDocument(input, text),
): RootContent[] {
  const { facts, conversations, streams } = input;
  const context = reportContext(input, text);
  const selection = selectDetails(conversations, streams);
  const titles = titlesOf(conversations, text);
  const perStream = connectionsPerStream(conversations);
  const blocks = [
    ...summarySection(document, context),
    ...captureSection(input, context),
    ...qualitySection(document, context),
    ...conversationsSection(
      chosenConversations(conversations, streams),
      selection,
      titles,
      context,
      facts.tcpSegments,
    ),
    ...attemptsSection(document, context),
    ...declaredSection(document, context),
    ...selection.detailed.flatMap((conversation, index) =>
      conversationSection(
        conversation,
        document.conversations[index],
        titles.get(conversation) ?? { heading: '', name: '' },
        {
          isOnlyOneOfStream: perStream.get(conversation.stream) === 1,
          isOneOfMany: selection.detailed.length > MOST_UNFOLDED,
        },
        context,
      ),
    ),
    ...captureAnswersSection(document, context),
    ...reproduceSection(context),
  ];
  return [...blocks, ...glossarySection(blocks, context)];
}

/** With more conversations than these their long tables are folded. */
const MOST_UNFOLDED = 3;
