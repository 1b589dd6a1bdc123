import type { CaptureFacts } from '../model/capture-facts.js';
import type { ConversationSummary } from '../tcp/summary/conversation-summary.js';
import { numberColumn, textColumn, textTable, type TextColumn } from './text-table.js';
import { endpointText } from './endpoint-text.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';
import { secondsText } from './time-text.js';
import { visibleText } from './visible-text.js';

/** Enough to tell conversations apart on a terminal; the report and the JSON have all decimals. */
const START_DECIMALS = 3;
const DURATION_DECIMALS = 6;
const INITIAL_RTT_DECIMALS = 6;
/** What is not known, or did not happen. */
const NONE = '-';

/**
 * The conversations as an aligned table for a terminal, ending with a line that counts them. Every
 * line ends with a line feed.
 */
export function conversationsTable(
  facts: Pick<CaptureFacts, 'name' | 'firstFrameNanos'>,
  conversations: readonly ConversationSummary[],
  text: ReportText = en,
): string {
  const count = text.conversation.count(conversations.length, visibleText(facts.name));
  if (conversations.length === 0) return `${count}\n`;
  const columns = tableColumns(facts.firstFrameNanos ?? conversations[0]?.startNanos ?? 0n, text);
  return `${textTable(columns, conversations)}${count}\n`;
}

function tableColumns(
  zeroNanos: bigint,
  { conversation: text }: ReportText,
): readonly TextColumn<ConversationSummary>[] {
  const { terminal } = text;
  return [
    numberColumn(terminal.stream, ({ stream }) => stream),
    textColumn(terminal.client, ({ client }) => endpointText(client)),
    textColumn(terminal.server, ({ server }) => endpointText(server)),
    numberColumn(terminal.frames, ({ frames }) => frames),
    numberColumn(terminal.bytes, ({ bytes }) => bytes),
    numberColumn(
      terminal.start,
      ({ startNanos }) => Number(startNanos - zeroNanos),
      ({ startNanos }) => secondsText(startNanos - zeroNanos, START_DECIMALS),
    ),
    numberColumn(
      terminal.duration,
      ({ startNanos, endNanos }) => Number(endNanos - startNanos),
      ({ startNanos, endNanos }) => secondsText(endNanos - startNanos, DURATION_DECIMALS),
    ),
    textColumn(terminal.handshake, ({ handshake }) => handshake),
    numberColumn(
      terminal.initialRtt,
      ({ initialRttNanos }) => initialRttNanos,
      ({ initialRttNanos }) =>
        initialRttNanos === undefined
          ? NONE
          : secondsText(BigInt(initialRttNanos), INITIAL_RTT_DECIMALS),
    ),
    textColumn(terminal.teardown, ({ teardown }) => teardown),
    textColumn(terminal.closedFirst, ({ initiator }) =>
      initiator === undefined ? NONE : text.side[initiator],
    ),
    textColumn(terminal.outcome, ({ outcome }) => outcome),
  ];
}
