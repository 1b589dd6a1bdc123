import type { CaptureFacts } from '../model/capture-facts.js';
import type { ConversationSummary } from '../tcp/summary/conversation-summary.js';
import { alignedColumns } from './aligned-columns.js';
import { endpointText } from './endpoint-text.js';
import { en } from './text/en.js';
import type { ReportText } from './text/report-text.js';
import { secondsText } from './time-text.js';
import { visibleText } from './visible-text.js';

interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
  readonly cell: (conversation: ConversationSummary) => string;
}

/** Enough to tell conversations apart on a terminal; the report and the JSON have all decimals. */
const START_DECIMALS = 3;
const DURATION_DECIMALS = 6;
const INITIAL_RTT_DECIMALS = 6;

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
  const rows = [
    columns.map(({ head }) => head),
    ...conversations.map((conversation) => columns.map(({ cell }) => cell(conversation))),
  ];
  const numbers = new Set(columns.flatMap(({ isNumber }, column) => (isNumber ? [column] : [])));
  return [...alignedColumns(rows, numbers), count, ''].join('\n');
}

function tableColumns(zeroNanos: bigint, { conversation: text }: ReportText): readonly Column[] {
  const { terminal } = text;
  return [
    { head: terminal.stream, isNumber: true, cell: ({ stream }) => String(stream) },
    { head: terminal.client, cell: ({ client }) => endpointText(client) },
    { head: terminal.server, cell: ({ server }) => endpointText(server) },
    { head: terminal.frames, isNumber: true, cell: ({ frames }) => String(frames) },
    { head: terminal.bytes, isNumber: true, cell: ({ bytes }) => String(bytes) },
    {
      head: terminal.start,
      isNumber: true,
      cell: ({ startNanos }) => secondsText(startNanos - zeroNanos, START_DECIMALS),
    },
    {
      head: terminal.duration,
      isNumber: true,
      cell: ({ startNanos, endNanos }) => secondsText(endNanos - startNanos, DURATION_DECIMALS),
    },
    { head: terminal.handshake, cell: ({ handshake }) => handshake },
    {
      head: terminal.initialRtt,
      isNumber: true,
      cell: ({ initialRttNanos }) =>
        initialRttNanos === undefined
          ? '-'
          : secondsText(BigInt(initialRttNanos), INITIAL_RTT_DECIMALS),
    },
    { head: terminal.teardown, cell: ({ teardown }) => teardown },
    {
      head: terminal.closedFirst,
      cell: ({ initiator }) => (initiator === undefined ? '-' : text.side[initiator]),
    },
    { head: terminal.outcome, cell: ({ outcome }) => outcome },
  ];
}
