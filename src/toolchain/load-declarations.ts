import { readdir, stat } from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { clashesAmong } from '../dissector/describe/clashes.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { Advised, FailureText } from '../errors/failure-text.js';
import { KnownFailure } from '../errors/known-failure.js';

const DECLARATION = /(?<!\.d|\.test)\.m?[jt]s$/;
let isPrepared = false;

/**
 * Loads the protocols that files declare. A declaration is code, and runs with the rights of this process: only
 * what the user has named may be loaded, never what happens to lie beside a capture.
 *
 * @param places - Files, or folders. Of a folder `NAME` with a `NAME.ts` (or `.js`, `.mts`, `.mjs`), that file; of
 *   others, each such file in it, and each folder `NAME` in it with a `NAME.ts`.
 * @param folder - The user's own folder, which may be empty.
 * @throws {@link KnownFailure} DECLARATION_INVALID for a place that has none, or wrong ones.
 */
export async function loadDeclarations(
  places: readonly string[],
  folder?: string,
): Promise<readonly ProtocolDescription[]> {
  const own = folder === undefined ? [] : await declarationsAt(path.resolve(folder), folder);
  const named: string[] = [];
  for (const place of places) named.push(...(await findDeclarations(place)));
  const found: ProtocolDescription[] = [];
  for (const file of [...own, ...named]) found.push(...(await loadDeclaration(file)));
  // The same file may be named twice.
  const all = [...new Set(found)];
  const clashes = clashesAmong(all);
  if (clashes.length > 0) throw invalid((say) => say.badDeclaration(clashes.join('\n')));
  return all;
}

/**
 * The files with declarations of a place that the user has named, as {@link loadDeclarations} finds them.
 *
 * @throws {@link KnownFailure} DECLARATION_INVALID for a place that has none.
 */
export async function findDeclarations(place: string): Promise<readonly string[]> {
  const files = await declarationsAt(path.resolve(place), place);
  if (files.length === 0) throw invalid((say) => say.noDeclaration(place));
  return files;
}

async function declarationsAt(place: string, given: string): Promise<readonly string[]> {
  const status = await stat(place).catch((error: unknown) => {
    throw invalid((say) => say.declarationUnread(given, wordsOf(error)), error);
  });
  if (!status.isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && DECLARATION.test(entry.name))
    .map(({ name }) => path.join(place, name));
  // What stands beside a declaration belongs to it.
  const own = namedAfter(place, files);
  if (own !== undefined) return [own];
  const nested = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const inside = path.join(place, name);
        const names = (await readdir(inside)).filter((one) => DECLARATION.test(one));
        return namedAfter(
          inside,
          names.map((one) => path.join(inside, one)),
        );
      }),
  );
  return [...files, ...nested.filter((file) => file !== undefined)].sort();
}

/** The file that is called as its folder is. */
function namedAfter(folder: string, files: readonly string[]): string | undefined {
  return [...files].sort().find((file) => path.parse(file).name === path.basename(folder));
}

/**
 * Loads one file, which runs.
 *
 * @throws {@link KnownFailure} DECLARATION_INVALID with all that is wrong with it.
 */
export async function loadDeclaration(file: string): Promise<readonly ProtocolDescription[]> {
  if (!isPrepared) register('./declaration-hooks.js', import.meta.url);
  isPrepared = true;
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    // The language that a declaration imports may be another copy of it, with an error class of its own.
    if (isRecord(error) && error['code'] === 'DECLARATION_INVALID')
      throw invalid((say) => say.badDeclaration(wordsOf(error)));
    throw invalid((say) => say.declarationUnloaded(file, wordsOf(error)), error);
  }
  const protocols = Object.values(exported).flatMap((value) =>
    isRecord(value) && isDescription(value['description']) ? [value['description']] : [],
  );
  if (protocols.length > 0) return protocols;
  throw invalid((say) => say.noProtocol(file));
}

/** What only `protocol()` makes, short of malice: whoever may run code needs no disguise. */
function isDescription(value: unknown): value is ProtocolDescription {
  return (
    isRecord(value) &&
    typeof value['filterName'] === 'string' &&
    Array.isArray(value['layouts']) &&
    Array.isArray(value['fields'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function invalid(say: (text: FailureText) => Advised, cause?: unknown): KnownFailure {
  return new KnownFailure('DECLARATION_INVALID', say, { cause });
}
