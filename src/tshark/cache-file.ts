import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { cacheFolder } from './cache-folder.js';

/** The folder that a caller gave for cached files, or this user's; `undefined` for none. */
export function chosenCacheFolder(given: string | false | undefined): string | undefined {
  if (given === false) return undefined;
  return given ?? cacheFolder({ platform: process.platform, env: process.env, home: os.homedir() });
}

/** Where something about a program is kept: one file for each path of a program, whatever its version. */
export function cacheFileFor(
  folder: string,
  kind: 'fields' | 'version',
  programPath: string,
): string {
  const ending = kind === 'fields' ? 'txt' : 'json';
  const hash = createHash('sha256').update(programPath).digest('hex');
  return path.join(folder, `${kind}-${hash.slice(0, 16)}.${ending}`);
}

/**
 * Writes a file that appears whole or not at all. A folder that cannot be written to is no failure: what
 * was to be kept is then found out anew the next time.
 */
export async function writeCacheFile(
  file: string,
  content: readonly (string | Uint8Array)[],
): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await makeFolder(path.dirname(file));
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * Makes a folder, and those above it. The system's own way of doing so never ends where a folder says that
 * it does not exist when something is to be made in it, as those of `/proc` do.
 */
async function makeFolder(folder: string): Promise<void> {
  let failure = await tryToMake(folder);
  const parent = path.dirname(folder);
  if (failure === 'ENOENT' && parent !== folder) {
    await makeFolder(parent);
    failure = await tryToMake(folder);
  }
  if (failure !== undefined) throw new Error(`${folder} cannot be made`);
}

/** Why a folder could not be made, if it is not there now. */
async function tryToMake(folder: string): Promise<unknown> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return code === 'EEXIST' ? undefined : code;
  }
}
