import path from 'node:path';
import { conversationRow } from '../export/conversation-row.js';
import type { CaptureFacts } from '../model/capture-facts.js';
import { conversationRecord, conversationsDocument } from '../report/conversations-document.js';
import { jsonText } from '../report/json-text.js';
import { timeDigits } from '../report/time-text.js';
import type { Conversation } from '../tcp/conversation.js';
import { PieceWriter, ROWS_FILE, rowLine } from './rows-file.js';

/** Name of the file with what `conversations --json` prints. */
const CONVERSATIONS_FILE = 'conversations.json';

/**
 * Writes the document that `conversations --json` prints, and the rows of the tables, conversation by conversation:
 * of a large capture the whole is more than a text can hold.
 *
 * @param capturePath - As the batch names the capture.
 */
export function writeConversations(
  folder: string,
  facts: CaptureFacts,
  conversations: readonly Conversation[],
  capturePath: string,
): void {
  const document = new PieceWriter(path.join(folder, CONVERSATIONS_FILE));
  const rows = new PieceWriter(path.join(folder, ROWS_FILE));
  const capture = { path: capturePath, sha256: facts.sha256 };
  const digits = timeDigits(facts, conversations);
  const frame = jsonText(conversationsDocument(facts, []));
  const [head = ''] = frame.split('"conversations": []');
  document.write(`${head}"conversations": [`);
  conversations.forEach((conversation, index) => {
    const record = conversationRecord(conversation, digits);
    // Line breaks stand only between the tokens of JSON.
    const text = jsonText(record).trimEnd().replaceAll('\n', '\n    ');
    document.write(`${index === 0 ? '' : ','}\n    ${text}`);
    rows.write(rowLine(conversationRow(record, capture)));
  });
  document.write(conversations.length === 0 ? ']\n}\n' : '\n  ]\n}\n');
  document.close();
  rows.close();
}
