import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import process from 'node:process';

/** What a capture source needs of the file system, so that tests can take permissions away. */
export interface FileAccess {
  stat(path: string): Promise<{
    isDirectory(): boolean;
    isFile(): boolean;
  }>;
  /** The bytes of a file, in chunks. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** The bytes of standard input, in chunks. */
  readStdin(): AsyncIterable<Uint8Array>;
}

/** The file system of this machine. */
export const realFiles: FileAccess = {
  stat,
  read: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  readStdin: () => process.stdin,
};

/** Is the error one of these system errors (`ENOENT`)? */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && codes.includes(code);
}

/** Writes chunks to a new file that only this user may read. */
export async function spool(chunks: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}
