import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type CellValue,
  CONVERSATION_COLUMNS,
  type ConversationRow,
} from './conversation-columns.js';
import { csvText } from './csv-cell.js';
import { timeText } from './time-cell.js';

/** Ends a line of CSV (RFC 4180 §2). */
const END = '\r\n';

/** Text is handed on in pieces of about this many characters. */
const PIECE = 65_536;

/** The rows as CSV, with a heading; what is absent is an empty cell, flags are `true` and `false`. */
async function* conversationsCsv(
  rows: AsyncIterable<ConversationRow> | Iterable<ConversationRow>,
): AsyncGenerator<string> {
  let piece = CONVERSATION_COLUMNS.map(({ name }) => name).join(',') + END;
  for await (const row of rows) {
    piece += CONVERSATION_COLUMNS.map(({ name }) => cellOf(row[name])).join(',') + END;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes the rows as a file of CSV, in UTF-8, one row in memory at a time.
 *
 * @param path - Overwritten; after a failure it holds the rows before it.
 */
export async function writeConversationsCsv(
  rows: AsyncIterable<ConversationRow> | Iterable<ConversationRow>,
  path: string,
): Promise<void> {
  await pipeline(Readable.from(conversationsCsv(rows)), createWriteStream(path));
}

function cellOf(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return csvText(value);
  return typeof value === 'bigint' ? timeText(value) : String(value);
}
