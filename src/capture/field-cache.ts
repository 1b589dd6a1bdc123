import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TsharkIdentity, identityOf } from '../tshark/tshark-identity.js';
import type { Tshark } from '../tshark/find-tshark.js';

/** First line of a cache file; a later version of it is another file. */
interface Heading extends TsharkIdentity {
  readonly format: 'sharkscribe/fields/1';
  /** Of the packed fields, which are the rest of the file. */
  readonly sha256: string;
}

const NEWLINE = 0x0a;

/** The file in which the fields of this tshark are kept: one for each path, whatever the version. */
export function fieldCacheFile(folder: string, tshark: Pick<Tshark, 'path'>): string {
  return path.join(folder, `fields-${sha256(Buffer.from(tshark.path)).slice(0, 16)}.txt`);
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

/**
 * Keeps the packed fields of the tshark that was so when it listed them. The file appears whole or not at all, and a folder that
 * cannot be written to is no failure: the next run then asks tshark again.
 */
export async function writeFieldCache(
  file: string,
  { identity, pluginFolders }: TsharkIdentity,
  packed: Uint8Array,
): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const heading: Heading = {
      format: 'sharkscribe/fields/1',
      identity,
      pluginFolders,
      sha256: sha256(packed),
    };
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(temporary, [`${JSON.stringify(heading)}\n`, packed], { flag: 'wx' });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
