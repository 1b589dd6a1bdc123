import type { QueryText } from '../query-text.js';

export const queryEn: QueryText = {
  columnsOf: (table) => `Columns of ${table}:`,
  examples: 'Questions to begin with:',
  questions: {
    slowestHandshakes: 'the slowest handshakes',
    whoResets: 'who resets, and why',
    retransmissionByServer: 'retransmission by server',
    noTeardown: 'captures in which no conversation is closed',
    notRead: 'files that were not read, or not to their end',
  },
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
};
