import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Platform, foldersOfPath, programFile, usualFolders } from './usual-places.js';

export type FoundBy = 'path' | 'usual-place';

export interface FoundProgram {
  readonly path: string;
  readonly foundBy: FoundBy;
}

/** What a path is to someone who wants to run it. */
export type Runnable = 'yes' | 'missing' | 'not-a-file' | 'not-permitted';

/** Looks for a program in PATH, then where installers put it. */
export async function findProgram(
  name: string,
  platform: Platform,
): Promise<FoundProgram | undefined> {
  const file = programFile(name, platform.platform);
  const places: readonly (readonly [FoundBy, readonly string[]])[] = [
    ['path', foldersOfPath(platform)],
    ['usual-place', usualFolders(platform)],
  ];
  for (const [foundBy, folders] of places) {
    for (const folder of folders) {
      const candidate = path.join(folder, file);
      if ((await runnable(candidate)) === 'yes') return { path: candidate, foundBy };
    }
  }
  return undefined;
}

/** Can this file be run? */
export async function runnable(file: string): Promise<Runnable> {
  try {
    if (!(await stat(file)).isFile()) return 'not-a-file';
  } catch (error) {
    return isPermission(error) ? 'not-permitted' : 'missing';
  }
  try {
    await access(file, constants.X_OK);
    return 'yes';
  } catch {
    return 'not-permitted';
  }
}

function isPermission(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EACCES' || code === 'EPERM';
}
