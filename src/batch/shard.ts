import { createHash } from 'node:crypto';
import type { FoundFile } from './find-captures.js';
import { sketchOf } from './peek.js';

/** One of several parts of a batch, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * The files of one part. Captures are spread by what they hold, so that those with the same bytes are in the same
 * part; other files by their paths.
 */
export function filesOfShard(
  files: readonly FoundFile[],
  { index, count }: Shard,
): readonly FoundFile[] {
  return files.filter((file) => partOf(file, count) === index);
}

/** Which part a file belongs to, from 1. */
function partOf(file: FoundFile, count: number): number {
  const digest = createHash('sha256').update(keyOf(file)).digest();
  return (digest.readUInt32BE(0) % count) + 1;
}

function keyOf({ path, file, sizeBytes, refusal }: FoundFile): string {
  if (refusal !== undefined) return `path:${path}`;
  try {
    return `content:${sketchOf(file, sizeBytes)}`;
  } catch {
    // It cannot be read any more.
    return `path:${path}`;
  }
}
