import { analyzeCapture } from '../../src/capture/analyze-capture.js';
import type { ConversationRow } from '../../src/export/conversation-columns.js';
import { conversationRow } from '../../src/export/conversation-row.js';
import { conversationsDocument } from '../../src/report/conversations-document.js';

/** The rows of the conversations in some of our samples, in their order. */
export async function rowsOfSamples(...names: readonly string[]): Promise<ConversationRow[]> {
  const rows: ConversationRow[] = [];
  for (const name of names) {
    const { facts, conversations } = await analyzeCapture(`samples/${name}.pcapng`);
    const document = conversationsDocument(facts, conversations);
    const capture = { path: `${name}.pcapng`, sha256: facts.sha256 };
    rows.push(...document.conversations.map((record) => conversationRow(record, capture)));
  }
  return rows;
}
