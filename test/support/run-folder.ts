import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeConversationsParquet } from '../../src/export/conversations-parquet.js';
import { rowsOfSamples } from './rows-of-samples.js';

const SAMPLES = [
  ...['close-by-client', 'http-ipv6-teardown', 'no-answer', 'refused-port', 'reset-abort'],
  'ssh-teardown',
];

/** Writes to a folder what `batch` leaves of some samples, and of files that nobody could read. */
export async function writeRun(folder: string, captures?: readonly object[]): Promise<void> {
  const rows = await rowsOfSamples(...SAMPLES);
  await writeConversationsParquet(rows, join(folder, 'conversations.parquet'));
  if (captures === undefined) return;
  const summary = { schema: 'sharkscribe/batch/1', captures };
  writeFileSync(join(folder, 'summary.json'), JSON.stringify(summary));
}
