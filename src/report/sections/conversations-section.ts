import type { AlignType, RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import { tableRows, type DetailSelection } from '../detail-selection.js';
import { endpointText } from '../endpoint-text.js';
import { heading, inlineCode, paragraph, plain, table, type Cell } from '../markdown/nodes.js';
import { anchorOf } from '../markdown/serialize.js';
import type { ReportContext } from '../report-context.js';
import { isEndOfAttempt } from '../shown-steps.js';
import type { ConversationTitle } from '../conversation-titles.js';
import type { ConversationColumn, ReportText } from '../text/report-text.js';
import { secondsText } from '../time-text.js';

const COLUMNS: readonly (readonly [ConversationColumn, AlignType])[] = [
  ['stream', 'right'],
  ['client', null],
  ['server', null],
  ['frames', 'right'],
  ['start', 'right'],
  ['duration', 'right'],
  ['outcome', null],
  ['handshake', null],
  ['teardown', null],
  ['closedFirst', null],
];

/** The table of conversations; rows with a section of their own link to it. */
export function conversationsSection(
  shown: readonly Conversation[],
  selection: DetailSelection,
  titles: ReadonlyMap<Conversation, ConversationTitle>,
  context: ReportContext,
  tcpSegments: number,
): RootContent[] {
  const { document, overview } = context.text;
  const title = heading(2, [plain(document.conversations)]);
  if (shown.length === 0) return [title, paragraph(document.noConversations(tcpSegments))];
  const detailed = new Set(selection.detailed);
  const { rows: listed, attemptsApart } = tableRows(shown, detailed);
  const rows = listed.map((conversation) =>
    row(
      conversation,
      detailed.has(conversation) ? titles.get(conversation)?.heading : undefined,
      context,
    ),
  );
  // There is a column for them where there are any.
  const isDeclared = context.declared.size > 0;
  return [
    title,
    table(
      [
        ...COLUMNS.map(([column]) => document.columns[column]),
        ...(isDeclared ? [context.text.declared.columns.protocol] : []),
      ],
      rows,
      COLUMNS.map(([, align]) => align),
    ),
    ...(attemptsApart > 0
      ? [paragraph(document.attemptsApart(attemptsApart, overview.attemptsHeading))]
      : []),
    ...(listed.length + attemptsApart < shown.length
      ? [paragraph(document.rowsOmitted(listed.length, shown.length - attemptsApart))]
      : []),
    ...(selection.omitted > 0
      ? [paragraph(document.sectionsOmitted(selection.detailed.length, selection.omitted))]
      : []),
  ];
}

function protocolsCell(names: readonly string[], { declared }: ReportText): Cell {
  const said = names.map((name) => declared.over(name, 'TCP'));
  return said.length === 0 ? '–' : [plain(said.join(', '))];
}

function row(
  conversation: Conversation,
  title: string | undefined,
  { text, digits, zeroNanos, declared }: ReportContext,
): readonly Cell[] {
  const { stream, client, server, frames, startNanos, endNanos, handshake, teardown } =
    conversation;
  const { initiator } = teardown;
  const number = plain(String(stream));
  return [
    title === undefined
      ? [number]
      : [{ type: 'link', url: `#${anchorOf(title)}`, children: [number] }],
    [inlineCode(endpointText(client))],
    [inlineCode(endpointText(server))],
    text.document.count(frames.count),
    secondsText(startNanos - zeroNanos, digits),
    secondsText(endNanos - startNanos, digits),
    text.conversation.outcome[conversation.outcome],
    text.conversation.handshakePattern(handshake.pattern, handshake.missing ?? []),
    text.conversation.teardownPattern(teardown.pattern),
    // What was never open was closed by nobody.
    initiator === undefined || isEndOfAttempt(teardown.pattern)
      ? '–'
      : text.conversation.side[initiator],
    ...(declared.size > 0 ? [protocolsCell(declared.get(stream) ?? [], text)] : []),
  ];
}
