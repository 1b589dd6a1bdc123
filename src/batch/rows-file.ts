import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { CONVERSATION_COLUMNS, type ConversationRow } from '../export/conversation-columns.js';

/** Name of the file with the rows of one capture, in its folder of results. */
export const ROWS_FILE = 'rows.ndjson';

/** A row as a line of JSON: its values in the order of the columns, times as text. */
export function rowLine(row: ConversationRow): string {
  const values = CONVERSATION_COLUMNS.map(({ name }) => {
    const value = row[name];
    return typeof value === 'bigint' ? String(value) : value;
  });
  return `${JSON.stringify(values)}\n`;
}

/**
 * The rows in a file that {@link rowLine} has made.
 *
 * @param capture - The capture that they are said to be of.
 */
export function* readRows(file: string, capture: string): Generator<ConversationRow> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // A capture without results.
    return;
  }
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const values = JSON.parse(text.slice(start, end)) as readonly unknown[];
    start = end + 1;
    const row: Record<string, unknown> = {};
    for (let index = 0; index < CONVERSATION_COLUMNS.length; index++) {
      const column = CONVERSATION_COLUMNS[index];
      const value = values[index] ?? undefined;
      if (column === undefined) continue;
      row[column.name] =
        column.kind === 'time' && typeof value === 'string' ? BigInt(value) : value;
    }
    row['capture'] = capture;
    yield row as unknown as ConversationRow;
  }
}

const PIECE = 1 << 20;

/** Writes text to a file in large pieces. */
export class PieceWriter {
  private readonly handle: number;
  private pieces = '';

  constructor(file: string) {
    this.handle = openSync(file, 'wx');
  }

  write(text: string): void {
    this.pieces += text;
    if (this.pieces.length >= PIECE) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.handle);
  }

  private flush(): void {
    const bytes = Buffer.from(this.pieces);
    this.pieces = '';
    for (let at = 0; at < bytes.length;) at += writeSync(this.handle, bytes, at);
  }
}
