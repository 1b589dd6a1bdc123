import { stat } from 'node:fs/promises';
import path from 'node:path';
import { KnownFailure } from '../errors/known-failure.js';
import { DeclarationFailures } from './declaration-failures.js';
import type { DeclaredProtocol } from './declared-protocol.js';
import { findDeclarations, protocolsIn, withoutClashes } from './load-declarations.js';

/** Every declaration in `dissectors/` and in the user's folder. */
export const ALL = 'all';
/** Folder of declarations below the working folder; only what is named in it is ever loaded. */
export const PROJECT = 'dissectors';

/**
 * The files of declarations that are named: by a path, or by the name of a protocol, which is looked for in
 * `dissectors/` of the working folder and in the user's own folder. `all` stands for all that are in these two.
 *
 * @param folder - The user's own folder.
 * @throws {@link KnownFailure} DECLARATION_INVALID for a name without a declaration.
 */
export async function findNamed(
  names: readonly string[],
  folder?: string,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) files.push(...(await filesOf(name, folder)));
  return [...new Set(files)];
}

/**
 * Loads the protocols that are named. Of a file that was found by a protocol's name and declares several, that one.
 *
 * @throws {@link KnownFailure} DECLARATION_INVALID with what is wrong.
 */
export async function loadNamed(
  names: readonly string[],
  folder?: string,
): Promise<readonly DeclaredProtocol[]> {
  const failures = new DeclarationFailures();
  const found: DeclaredProtocol[] = [];
  for (const name of names) {
    const inFiles =
      (await failures.try(async () => protocolsIn(await filesOf(name, folder)))) ?? [];
    const exact = inFiles.filter(({ description }) => description.filterName === name);
    found.push(...(exact.length > 0 ? exact : inFiles));
  }
  failures.throwAll();
  return withoutClashes(found);
}

async function filesOf(name: string, folder: string | undefined): Promise<readonly string[]> {
  const homes = homesOf(folder);
  if (name === ALL) {
    const there = await Promise.all(homes.map(isFolder));
    const files = await Promise.all(homes.filter((_, at) => there[at]).map(findDeclarations));
    if (files.length > 0) return files.flat();
    throw missing(name, homes);
  }
  if (await isPlace(name)) return findDeclarations(name);
  const files = await filesOfProtocol(name, folder);
  if (files.length > 0) return files;
  throw missing(name, placesOf(name, folder));
}

/** Where a declaration is looked for by its name. */
export function placesOf(name: string, folder: string | undefined): readonly string[] {
  return homesOf(folder).map((home) => path.join(home, name));
}

/**
 * The files that declare a protocol, in `dissectors/` of the working folder or in the user's own; none without one.
 *
 * @param folder - The user's own folder.
 * @throws {@link KnownFailure} DECLARATION_INVALID for a folder of that name without declarations.
 */
export async function filesOfProtocol(
  name: string,
  folder: string | undefined,
): Promise<readonly string[]> {
  for (const home of homesOf(folder)) {
    const inside = path.join(home, name);
    if (await isFolder(inside)) return findDeclarations(inside);
    for (const file of [`${inside}.ts`, `${inside}.js`])
      if (await exists(file)) return [path.resolve(file)];
  }
  // All of the user's own folder is loaded anyway, and a file may have another name than its protocols.
  if (folder !== undefined && (await isFolder(folder))) {
    const own = await protocolsIn(await findDeclarations(folder));
    const files = own.filter(({ description }) => description.filterName === name);
    return files.map(({ file }) => file);
  }
  return [];
}

function homesOf(folder: string | undefined): readonly string[] {
  return [PROJECT, ...(folder === undefined ? [] : [folder])];
}

/** Protocols may have a dot in their name, too. */
async function isPlace(name: string): Promise<boolean> {
  if (path.basename(name) !== name || /\.m?[jt]s$/.test(name)) return true;
  return path.extname(name) === '' ? isFolder(name) : exists(name);
}

function missing(name: string, places: readonly string[]): KnownFailure {
  return new KnownFailure('DECLARATION_INVALID', (text) => text.noDeclarationOf(name, places));
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
