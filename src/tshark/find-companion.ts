import { realpath } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { findProgram, type Runnable, runnable } from './find-program.js';
import { foldersOfPath, type Platform, programFile, usualFolders } from './usual-places.js';

/** Programs that come with tshark. */
export type CompanionName = 'capinfos' | 'dumpcap' | 'editcap';

/** A program that comes with tshark, and where it is. */
export interface Companion {
  readonly path: string;
  readonly foundBy: 'option' | 'environment' | 'beside-tshark' | 'path' | 'usual-place';
  /**
   * May it be run? A dumpcap that only a group may run is there and may not; one that the user named may
   * also be missing.
   */
  readonly runnable: Runnable;
}

/** Environment variables that name the programs to use. */
export const COMPANION_VARIABLE: Readonly<Record<CompanionName, string>> = {
  capinfos: 'SHARKSCRIBE_CAPINFOS',
  dumpcap: 'SHARKSCRIBE_DUMPCAP',
  editcap: 'SHARKSCRIBE_EDITCAP',
};

/**
 * Finds a program that comes with tshark: as the user says, beside the tshark in use, in PATH, or where
 * installers put it. One that may not be run counts only where none is found that may.
 *
 * @param tshark - Path of the tshark in use; `undefined` when there is none.
 * @param explicit - What an option names: a path, or a program to look up in PATH.
 * @returns `undefined` when it is nowhere and nobody named it.
 */
export async function findCompanion(
  name: CompanionName,
  tshark: string | undefined,
  platform: Platform = { platform: process.platform, env: process.env },
  explicit?: string,
): Promise<Companion | undefined> {
  if (explicit !== undefined) return resolveNamed(explicit, 'option', platform);
  const variable = platform.env[COMPANION_VARIABLE[name]];
  if (variable !== undefined && variable !== '') {
    return resolveNamed(variable, 'environment', platform);
  }
  const file = programFile(name, platform.platform);
  const beside = await foldersOf(tshark);
  const places: readonly (readonly [Companion['foundBy'], readonly string[]])[] = [
    ['beside-tshark', beside],
    ['path', foldersOfPath(platform)],
    ['usual-place', usualFolders(platform)],
  ];
  let forbidden: Companion | undefined;
  for (const [foundBy, folders] of places) {
    for (const folder of folders) {
      const candidate = path.join(folder, file);
      const state = await runnable(candidate);
      if (state === 'yes') return { path: candidate, foundBy, runnable: state };
      if (state === 'not-permitted') {
        forbidden ??= { path: candidate, foundBy, runnable: state };
      }
    }
  }
  return forbidden;
}

/** Folder of a program, and the one where it really is when that is a link. */
async function foldersOf(program: string | undefined): Promise<readonly string[]> {
  if (program === undefined) return [];
  const real = await realpath(program).catch(() => program);
  return [...new Set([path.dirname(program), path.dirname(real)])];
}

async function resolveNamed(
  file: string,
  foundBy: 'option' | 'environment',
  platform: Platform,
): Promise<Companion> {
  const isBareName = path.basename(file) === file;
  const inPath = isBareName ? await findProgram(file, platform) : undefined;
  const full = inPath?.path ?? path.resolve(file);
  return { path: full, foundBy, runnable: await runnable(full) };
}
