import type { CaptureFacts } from '../model/capture-facts.js';
import type { ConversationSummary } from '../tcp/summary/conversation-summary.js';
import { numberColumn, textColumn, textTable, type TextColumn } from './text-table.js';
import { endpointText, endpointWidth } from './endpoint-text.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';
import { secondsText } from './time-text.js';
import { visibleText } from './visible-text.js';

/** Enough to tell conversations apart on a terminal; the report and the JSON have all decimals. */
const START_DECIMALS = 3;
const DURATION_DECIMALS = 6;
const RTT_DECIMALS = 6;
/** What is not known, or did not happen. */
const NONE = '-';

/**
 * The conversations as an aligned table for a terminal, ending with a line that counts them. Every
 * line ends with a line feed.
 */
export function conversationsTable(
  facts: Pick<CaptureFacts, 'name'>,
  conversations: readonly ConversationSummary[],
  text: ReportText = en,
): string {
  const count = text.conversation.count(conversations.length, visibleText(facts.name));
  if (conversations.length === 0) return `${count}\n`;
  return `${textTable(tableColumns(text), conversations)}${count}\n`;
}

function tableColumns({
  conversation: text,
}: ReportText): readonly TextColumn<ConversationSummary>[] {
  const { terminal } = text;
  return [
    numberColumn(terminal.stream, ({ stream }) => stream),
    textColumn(
      terminal.client,
      ({ client }) => endpointText(client),
      ({ client }) => endpointWidth(client),
    ),
    textColumn(
      terminal.server,
      ({ server }) => endpointText(server),
      ({ server }) => endpointWidth(server),
    ),
    numberColumn(terminal.frames, ({ frames }) => frames),
    numberColumn(terminal.bytes, ({ bytes }) => bytes),
    secondsColumn(terminal.start, ({ startNanos }) => startNanos, START_DECIMALS),
    secondsColumn(terminal.duration, ({ durationNanos }) => durationNanos, DURATION_DECIMALS),
    textColumn(terminal.handshake, ({ handshake }) => handshake),
    secondsColumn(terminal.initialRtt, ({ initialRttNanos }) => initialRttNanos, RTT_DECIMALS),
    textColumn(terminal.teardown, ({ teardown }) => teardown),
    textColumn(terminal.closedFirst, ({ initiator }) =>
      initiator === undefined ? NONE : text.side[initiator],
    ),
    textColumn(terminal.outcome, ({ outcome }) => outcome),
  ];
}

function secondsColumn(
  head: string,
  nanosOf: (summary: ConversationSummary) => number | undefined,
  decimals: number,
): TextColumn<ConversationSummary> {
  return numberColumn(head, nanosOf, (summary) => {
    const nanos = nanosOf(summary);
    return nanos === undefined ? NONE : secondsText(nanos, decimals);
  });
}
