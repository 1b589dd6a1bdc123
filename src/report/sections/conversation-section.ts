import type { RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import type { ConversationReport } from '../document/report-document.js';
import { endpointText } from '../endpoint-text.js';
import { explainConversation } from '../explain-conversation.js';
import { heading, inlineCode, paragraph, plain, tableOfFacts } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';
import { answersSection } from './answers-section.js';
import { closingSection } from './closing-section.js';
import { filtersSection, treesSection } from './evidence-section.js';
import { flowSection, plotsSection } from './figures-section.js';
import { eventsSection } from './events-section.js';
import type { ConversationTitle } from '../conversation-titles.js';
import { openingSection } from './opening-section.js';
import { statesSection } from './states-section.js';
import { transferSection } from './transfer-section.js';

/** All that the report says about one conversation. */
export function conversationSection(
  conversation: Conversation,
  report: ConversationReport | undefined,
  { heading: title, name }: ConversationTitle,
  place: { readonly isOnlyOneOfStream: boolean; readonly isOneOfMany: boolean },
  context: ReportContext,
): RootContent[] {
  return [
    heading(2, [plain(title)]),
    {
      type: 'paragraph',
      children: [plain(explainConversation(conversation, context.text, context.digits))],
    },
    ...endsBlock(conversation, context),
    ...openingSection(conversation, name, context),
    ...(report === undefined ? [] : transferSection(report, name, context)),
    ...eventsSection(conversation, name, context),
    ...closingSection(conversation, name, context),
    ...statesSection(conversation, name, context),
    ...flowSection(conversation, name, context),
    ...plotsSection(conversation, name, context),
    ...treesSection(conversation, name, context),
    ...filtersSection(conversation, name, place.isOnlyOneOfStream, context),
    ...(report === undefined
      ? []
      : answersSection(report.answers, name, place.isOneOfMany, context)),
  ];
}

/** Who is who and how that is known, with what each end sent. */
function endsBlock(conversation: Conversation, { text }: ReportContext): RootContent[] {
  const { client, server, clientKnownBy, handshake, directions, finalState } = conversation;
  const { overview, side } = text.conversation;
  const { count } = text.document;
  const proof = clientKnownBy === 'syn' ? handshake.frames.syn : handshake.frames.synAck;
  return [
    paragraph(
      text.conversation.clientKnownBy[clientKnownBy](
        endpointText(client),
        endpointText(server),
        proof,
      ),
    ),
    tableOfFacts(
      [overview.end, side.client, side.server],
      [
        [overview.address, [inlineCode(endpointText(client))], [inlineCode(endpointText(server))]],
        [overview.packets, count(directions.client.packets), count(directions.server.packets)],
        [overview.bytes, count(directions.client.bytes), count(directions.server.bytes)],
        [
          overview.payload,
          count(directions.client.payloadBytes),
          count(directions.server.payloadBytes),
        ],
        [
          overview.finalState,
          text.states.reading(finalState.client.state, finalState.client.confidence),
          text.states.reading(finalState.server.state, finalState.server.confidence),
        ],
      ],
    ),
    paragraph(
      text.conversation.completeness(conversation.completeness, conversation.completenessText),
    ),
  ];
}
