import type { CaptureFacts } from '../model/capture-facts.js';
import type { Endpoint } from '../tcp/segment.js';
import type { ConversationSummary } from '../tcp/summary/conversation-summary.js';
import { shownAddress } from './endpoint-text.js';
import { digitsOf, TextBuffer } from './text-buffer.js';
import { widthOf } from './text-width.js';
import { conversationEn } from './text/en/conversation.js';
import type { ConversationText } from './text/report-text.js';
import { visibleText } from './visible-text.js';

const GAP = 2;
const NANOS_PER_SECOND = 1e9;
/** Enough to tell conversations apart on a terminal; the report and the JSON have all decimals. */
const START_DECIMALS = 3;
const DURATION_DECIMALS = 6;
const RTT_DECIMALS = 6;
/** What is not known, or did not happen. */
const NONE = '-';

/** Columns in their order, and whether they are aligned to the right. */
const COLUMNS = [
  ['stream', true],
  ['client', false],
  ['server', false],
  ['frames', true],
  ['bytes', true],
  ['start', true],
  ['duration', true],
  ['handshake', false],
  ['initialRtt', true],
  ['teardown', false],
  ['closedFirst', false],
  ['outcome', false],
] as const;

/** How many columns of a screen each column of the table takes. */
type Widths = Record<(typeof COLUMNS)[number][0], number>;

/** Short names of declared protocols; without any there is no column for them. */
type ProtocolsOfStreams = ReadonlyMap<number, readonly string[]>;

/**
 * The conversations as an aligned table for a terminal, ending with a line that counts them. Every
 * line ends with a line feed.
 */
export function conversationsTable(
  facts: Pick<CaptureFacts, 'name'>,
  conversations: readonly ConversationSummary[],
  text: ConversationText = conversationEn,
  protocols?: ProtocolsOfStreams,
): string {
  const buffer = new TextBuffer();
  if (conversations.length > 0)
    new ConversationsTable(text, buffer, protocols).write(conversations);
  buffer.text(`${text.count(conversations.length, visibleText(facts.name))}\n`);
  return buffer.toString();
}

/**
 * Writes rows cell by cell. There may be a hundred thousand of them, so it goes through them with plain
 * loops: columns as functions take three times as long, and cells that are kept much memory.
 */
class ConversationsTable {
  /** Addresses as they are shown, with a colon behind them. */
  private readonly addresses = new Map<string, string>();
  /** Columns of a screen that the words of a cell take. */
  private readonly wordWidths = new Map<string, number>();

  constructor(
    private readonly text: ConversationText,
    private readonly into: TextBuffer,
    private readonly protocols: ProtocolsOfStreams = new Map(),
  ) {}

  write(conversations: readonly ConversationSummary[]): void {
    const widths = this.widthsOf(conversations);
    this.writeHead(widths);
    for (const conversation of conversations) this.writeRow(conversation, widths);
  }

  private widthsOf(conversations: readonly ConversationSummary[]): Widths {
    const { terminal } = this.text;
    const heads = COLUMNS.map(([column]) => [column, widthOf(terminal[column])]);
    const widths = Object.fromEntries(heads) as Widths;
    for (const row of conversations) {
      widths.stream = Math.max(widths.stream, digitsOf(row.stream));
      widths.client = Math.max(widths.client, this.endpointWidth(row.client));
      widths.server = Math.max(widths.server, this.endpointWidth(row.server));
      widths.frames = Math.max(widths.frames, digitsOf(row.frames));
      widths.bytes = Math.max(widths.bytes, digitsOf(row.bytes));
      widths.start = Math.max(widths.start, secondsWidth(row.startNanos, START_DECIMALS));
      widths.duration = Math.max(
        widths.duration,
        secondsWidth(row.durationNanos, DURATION_DECIMALS),
      );
      widths.handshake = Math.max(widths.handshake, this.wordWidth(row.handshake));
      widths.initialRtt = Math.max(
        widths.initialRtt,
        secondsWidth(row.initialRttNanos, RTT_DECIMALS),
      );
      widths.teardown = Math.max(widths.teardown, this.wordWidth(row.teardown));
      widths.closedFirst = Math.max(widths.closedFirst, this.wordWidth(this.closer(row)));
      widths.outcome = Math.max(widths.outcome, this.wordWidth(row.outcome));
    }
    return widths;
  }

  private writeHead(widths: Widths): void {
    const { into, text } = this;
    for (const [column, isRight] of COLUMNS) {
      const head = text.terminal[column];
      const room = widths[column] - widthOf(head);
      if (column !== 'stream') into.spaces(GAP);
      if (isRight) into.spaces(room);
      into.text(head);
      if (!isRight) into.spaces(room);
    }
    if (this.protocols.size > 0) {
      into.spaces(GAP);
      into.text(text.terminal.protocols);
    }
    into.endLine();
  }

  private writeRow(row: ConversationSummary, widths: Widths): void {
    const { into } = this;
    into.rightDigits(row.stream, widths.stream);
    into.spaces(GAP);
    this.writeEndpoint(row.client, widths.client + GAP);
    this.writeEndpoint(row.server, widths.server);
    into.rightDigits(row.frames, GAP + widths.frames);
    into.rightDigits(row.bytes, GAP + widths.bytes);
    this.writeSeconds(row.startNanos, START_DECIMALS, GAP + widths.start);
    this.writeSeconds(row.durationNanos, DURATION_DECIMALS, GAP + widths.duration);
    into.spaces(GAP);
    this.writeWord(row.handshake, widths.handshake);
    this.writeSeconds(row.initialRttNanos, RTT_DECIMALS, GAP + widths.initialRtt);
    into.spaces(GAP);
    this.writeWord(row.teardown, widths.teardown + GAP);
    this.writeWord(this.closer(row), widths.closedFirst + GAP);
    into.text(row.outcome);
    if (this.protocols.size > 0) {
      const names = this.protocols.get(row.stream) ?? [NONE];
      into.spaces(widths.outcome - this.wordWidth(row.outcome) + GAP);
      into.text(visibleText(names.join(', ')));
    }
    into.endLine();
  }

  private closer({ initiator }: ConversationSummary): string {
    return initiator === undefined ? NONE : this.text.side[initiator];
  }

  private writeWord(word: string, width: number): void {
    this.into.text(word);
    this.into.spaces(width - this.wordWidth(word));
  }

  private wordWidth(word: string): number {
    let width = this.wordWidths.get(word);
    if (width === undefined) this.wordWidths.set(word, (width = widthOf(word)));
    return width;
  }

  private writeSeconds(nanos: number | undefined, decimals: number, width: number): void {
    if (nanos !== undefined) {
      this.into.rightSeconds(nanos, decimals, width);
      return;
    }
    this.into.spaces(width - NONE.length);
    this.into.text(NONE);
  }

  private writeEndpoint(endpoint: Endpoint, width: number): void {
    this.into.text(this.addressOf(endpoint));
    this.into.digits(endpoint.port);
    this.into.spaces(width - this.endpointWidth(endpoint));
  }

  private endpointWidth(endpoint: Endpoint): number {
    return this.addressOf(endpoint).length + digitsOf(endpoint.port);
  }

  private addressOf({ address }: Endpoint): string {
    let text = this.addresses.get(address);
    if (text === undefined) this.addresses.set(address, (text = `${shownAddress(address)}:`));
    return text;
  }
}

function secondsWidth(nanos: number | undefined, decimals: number): number {
  if (nanos === undefined) return NONE.length;
  const seconds = Math.floor(Math.abs(nanos) / NANOS_PER_SECOND);
  return (nanos < 0 ? 1 : 0) + digitsOf(seconds) + 1 + decimals;
}
