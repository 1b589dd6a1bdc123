import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { KIND_BYTES, type ContentKind, contentKind } from './content-kind.js';

/** Bytes by which files are compared before they are read as a whole. */
const SKETCH_BYTES = 65_536;
/** Packed bytes that are unpacked to see what is in them: those of any header, and of no bomb. */
const PACKED_BYTES = 2048;

/** What a file is. Of a gzipped one, what is inside counts. */
export function peekKind(file: string): ContentKind {
  const start = startOf(file, KIND_BYTES);
  const kind = contentKind(start);
  if (kind.format !== 'gzip') return kind;
  try {
    const inside = gunzipSync(startOf(file, PACKED_BYTES), {
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    const { is, format } = contentKind(inside.subarray(0, KIND_BYTES));
    if (is === 'capture' || is === 'cut') return { is, format: `${format ?? ''}.gz` };
    return is === 'archive' ? { is, format: `${format ?? ''}.gz` } : { is: 'other' };
  } catch {
    // Broken from the beginning: tshark has the last word.
    return kind;
  }
}

/** A text that is the same for files with the same bytes; others may have it, too. */
export function sketchOf(file: string, sizeBytes: number): string {
  return createHash('sha256')
    .update(`${sizeBytes}\n`)
    .update(startOf(file, Math.min(SKETCH_BYTES, sizeBytes)))
    .digest('hex');
}

/** Where the starts of all files are read to, one after the other. */
const scratch = new Uint8Array(SKETCH_BYTES);

/**
 * The first bytes of a file, which are good until the next call.
 *
 * @param length - At most {@link SKETCH_BYTES}.
 */
function startOf(file: string, length: number): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    let used = 0;
    for (;;) {
      const count = readSync(handle, scratch, used, length - used, used);
      used += count;
      if (count === 0 || used === length) return scratch.subarray(0, used);
    }
  } finally {
    closeSync(handle);
  }
}
