import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cacheFileFor, writeCacheFile } from '../tshark/cache-file.js';
import { type TsharkIdentity, identityOf } from '../tshark/tshark-identity.js';
import type { Tshark } from '../tshark/find-tshark.js';

/** First line of a cache file; a later version of it is another file. */
interface Heading extends TsharkIdentity {
  readonly format: 'sharkscribe/fields/1';
  /** Of the packed fields, which are the rest of the file. */
  readonly sha256: string;
}

const NEWLINE = 0x0a;

/** The file in which the fields of this tshark are kept. */
export function fieldCacheFile(folder: string, tshark: Pick<Tshark, 'path'>): string {
  return cacheFileFor(folder, 'fields', tshark.path);
}

/**
 * The packed fields of this tshark from the cache; `undefined` when there are none, when tshark or a
 * plugin of it has changed since, and when the file is damaged or something else.
 */
export async function readFieldCache(
  file: string,
  tshark: Pick<Tshark, 'path' | 'version'>,
): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    const end = bytes.indexOf(NEWLINE);
    const heading = headingOf(bytes.toString('utf8', 0, end));
    if (end === -1 || heading === undefined) return undefined;
    const packed = bytes.subarray(end + 1);
    if (sha256(packed) !== heading.sha256) return undefined;
    const identity = await identityOf(tshark, heading.pluginFolders);
    return identity === heading.identity ? packed : undefined;
  } catch {
    // Not there, not readable, not JSON: it is made anew.
    return undefined;
  }
}

function headingOf(line: string): Heading | undefined {
  const heading = JSON.parse(line) as Partial<Heading> | null;
  const isOurs =
    heading?.format === 'sharkscribe/fields/1' &&
    typeof heading.identity === 'string' &&
    typeof heading.sha256 === 'string' &&
    Array.isArray(heading.pluginFolders) &&
    heading.pluginFolders.every((folder) => typeof folder === 'string');
  return isOurs ? (heading as Heading) : undefined;
}

/** Keeps the packed fields of the tshark that was so when it listed them. */
export async function writeFieldCache(
  file: string,
  { identity, pluginFolders }: TsharkIdentity,
  packed: Uint8Array,
): Promise<void> {
  const heading: Heading = {
    format: 'sharkscribe/fields/1',
    identity,
    pluginFolders,
    sha256: sha256(packed),
  };
  await writeCacheFile(file, [`${JSON.stringify(heading)}\n`, packed]);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
