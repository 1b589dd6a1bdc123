import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ConversationRow } from '../export/conversation-columns.js';
import type { BatchFolder } from './batch-folder.js';
import { PieceWriter, readRows, ROWS_FILE } from './rows-file.js';
import type { TableOrder } from './worker-messages.js';

/** A capture whose conversations belong into the tables. */
export interface ListedCapture {
  /** As the tables call it. */
  readonly path: string;
  /** Folder with its results, relative to that of the batch. */
  readonly folder: string;
}

/** Writes down of which captures the tables are, a line each. */
export function listCaptures(file: string, captures: Iterable<ListedCapture>): void {
  const list = new PieceWriter(file);
  for (const { path: capture, folder } of captures) {
    list.write(`${JSON.stringify([capture, folder])}\n`);
  }
  list.close();
}

/** Writes a table of all conversations of the captures in a list. */
export async function writeTable(
  output: BatchFolder,
  { list, table, draft }: Omit<TableOrder, 'kind'>,
): Promise<void> {
  const rows = conversationRows(output, list);
  if (table === 'conversations.csv') {
    const { writeConversationsCsv } = await import('../export/conversations-csv.js');
    await writeConversationsCsv(rows, draft);
  } else {
    const { writeConversationsParquet } = await import('../export/conversations-parquet.js');
    await writeConversationsParquet(rows, draft);
  }
}

async function* conversationRows(
  output: BatchFolder,
  list: string,
): AsyncGenerator<ConversationRow> {
  for await (const line of createInterface({ input: createReadStream(list) })) {
    const [capture, folder] = JSON.parse(line) as [string, string];
    yield* readRows(path.join(output.path, folder, ROWS_FILE), capture);
  }
}
