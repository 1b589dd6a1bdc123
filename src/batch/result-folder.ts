import { createHash } from 'node:crypto';

/** Longest readable part of a name, in bytes: together with what is added it is a name on every file system. */
const MOST_BYTES = 120;
/** Hexadecimal digits that tell paths apart whose readable parts are the same. */
const DIGITS = 10;

/**
 * Name of the folder for the results of a capture: readable, safe in every shell and on every file system, and
 * another one for every path.
 *
 * @param path - Of the capture, relative to the folder that was searched.
 */
export function resultFolder(path: string): string {
  const readable = path
    .normalize('NFC')
    .replaceAll('/', '_')
    .replace(/[^\p{L}\p{M}\p{N}._+=@-]+/gu, '_')
    .replace(/^[-.~]+/u, '_')
    .replace(/\.{2,}/gu, '.');
  const digest = createHash('sha256').update(path).digest('hex').slice(0, DIGITS);
  return `${shortened(readable)}-${digest}`;
}

function shortened(text: string): string {
  let bytes = 0;
  let short = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) return short;
    short += character;
  }
  return short;
}
