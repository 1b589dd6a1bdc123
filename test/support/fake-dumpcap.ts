import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Writes a program that stands in for dumpcap where the real one cannot be made to misbehave.
 *
 * @param body - JavaScript (CommonJS) for every run.
 * @returns Its path.
 */
export function writeFakeDumpcap(folder: string, body: string): string {
  const file = path.join(folder, 'dumpcap');
  writeFileSync(file, `#!${process.execPath}\n${body}\n`, { mode: 0o755 });
  return file;
}
