import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ResultFile } from './unit.js';

/** What is hashed again sooner than its hash is told to another process. */
export const SMALL_BYTES = 1 << 18;

/** Where all files are read to, one after the other. */
const chunk = new Uint8Array(SMALL_BYTES);

/** The files of a folder and those below it, by their names, with size and hash. */
export function measureFiles(folder: string): readonly ResultFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => {
      const name = path.relative(folder, file).split(path.sep).join('/');
      return { name, ...hashOf(file) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Size and hash of a file. */
function hashOf(file: string): Omit<ResultFile, 'name'> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const count = readSync(handle, chunk);
      if (count === 0) return { sizeBytes, sha256: hash.digest('hex') };
      hash.update(chunk.subarray(0, count));
      sizeBytes += count;
    }
  } finally {
    closeSync(handle);
  }
}

/** The hash of a file; `undefined` when it cannot be read any more. */
export function readableHash(file: string): string | undefined {
  try {
    return hashOf(file).sha256;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
