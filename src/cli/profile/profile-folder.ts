import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../../capture/file-access.js';
import { jsonText } from '../../report/json-text.js';
import type { ProfileFile } from '../../report/profile/profile-files.js';
import { CliError } from '../cli-error.js';
import { writeOutput } from '../output-file.js';
import { makeOutputFolder } from '../output-folder.js';

/** File by which a profile of ours is known: what was written, and the hash of each file. */
const MARKER = 'sharkscribe-profile.json';
const SCHEMA = 'sharkscribe/profile/1';

/**
 * Checks that a profile may be written into a folder: it is not there, or empty, or holds a profile of ours as it
 * was written.
 *
 * @param mayReplace - Changes that somebody has made to a profile of ours may be lost.
 * @throws LabError USAGE otherwise.
 */
export async function checkProfileFolder(folder: string, mayReplace: boolean): Promise<void> {
  if (!(await isInUse(folder))) return;
  const written = await readMarker(folder);
  if (written === undefined) throw new CliError('USAGE', ({ profile }) => profile.notOurs(folder));
  if (mayReplace) return;
  const changed: string[] = [];
  for (const [name, hash] of written) {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes !== undefined && hashOf(bytes) !== hash) changed.push(name);
  }
  if (changed.length === 0) return;
  throw new CliError('USAGE', ({ profile }) => profile.changed(folder, changed));
}

/** Writes the files of a profile; other files in the folder, such as those that Wireshark adds, stay. */
export async function writeProfile(folder: string, files: readonly ProfileFile[]): Promise<void> {
  await makeOutputFolder(folder);
  const hashes = Object.fromEntries(files.map(({ name, text }) => [name, hashOf(text)]));
  // First, so that a profile that was written in part is known as ours.
  await writeOutput(path.join(folder, MARKER), jsonText({ schema: SCHEMA, files: hashes }));
  for (const { name, text } of files) await writeOutput(path.join(folder, name), text);
}

async function isInUse(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    if (isSystemError(error, 'ENOTDIR'))
      return (await stat(folder).catch(() => undefined)) !== undefined;
    // Whoever writes will say what is wrong.
    return false;
  }
}

/** Names and hashes of what was written; `undefined` when that was not us. */
async function readMarker(
  folder: string,
): Promise<readonly (readonly [string, string])[] | undefined> {
  const text = await readFile(path.join(folder, MARKER), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const marker: unknown = JSON.parse(text);
    if (typeof marker !== 'object' || marker === null) return undefined;
    if (!('schema' in marker) || marker.schema !== SCHEMA || !('files' in marker)) return undefined;
    const entries: [string, unknown][] = Object.entries(marker.files ?? {});
    return entries.map(([name, hash]) => [path.basename(name), String(hash)]);
  } catch {
    return undefined;
  }
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
