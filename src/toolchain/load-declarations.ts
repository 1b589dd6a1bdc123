import { readdir, stat } from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { clashesAmong } from '../dissector/describe/clashes.js';
import type { ProtocolDescription } from '../dissector/describe/description.js';
import { isDescription } from '../dissector/given-protocols.js';
import type { FailureText, Told } from '../errors/failure-text.js';
import { KnownFailure } from '../errors/known-failure.js';
import { DeclarationFailures } from './declaration-failures.js';
import type { DeclaredProtocol } from './declared-protocol.js';

const DECLARATION = /(?<!\.d|\.test)\.m?[jt]s$/;
let isPrepared = false;

/** A declaration of the user's own folder whose place another one takes, which was named. */
export interface ReplacedDeclaration {
  readonly own: DeclaredProtocol;
  readonly named: DeclaredProtocol;
}

/**
 * Loads the protocols that files declare. A declaration is code, and runs with the rights of this process: only
 * what the user has named may be loaded, never what happens to lie beside a capture.
 *
 * @param places - Files, or folders. Of a folder `NAME` with a `NAME.ts` (or `.js`, `.mts`, `.mjs`), that file; of
 *   others, each such file in it, and each folder `NAME` in it with a `NAME.ts`.
 * @param folder - The user's own folder, which may be empty. Of a protocol that is in both, the named one counts.
 * @throws {@link KnownFailure} DECLARATION_INVALID for a place that has none, or wrong ones.
 */
export async function loadDeclarations(
  places: readonly string[],
  folder?: string,
): Promise<{
  readonly protocols: readonly ProtocolDescription[];
  readonly replaced: readonly ReplacedDeclaration[];
}> {
  const failures = new DeclarationFailures();
  const own = folder === undefined ? [] : await failures.try(() => loadOwn(folder));
  const named: DeclaredProtocol[] = [];
  for (const place of places) {
    const files = await failures.try(() => findDeclarations(place));
    named.push(...((await failures.try(() => protocolsIn(files ?? []))) ?? []));
  }
  failures.throwAll();
  const replaced: ReplacedDeclaration[] = [];
  const kept = (own ?? []).filter((one) => {
    const { filterName } = one.description;
    const other = named.find(({ description }) => description.filterName === filterName);
    if (other === undefined) return true;
    if (other.description !== one.description) replaced.push({ own: one, named: other });
    return false;
  });
  const protocols = withoutClashes([...kept, ...named]).map(({ description }) => description);
  return { protocols, replaced };
}

async function loadOwn(folder: string): Promise<readonly DeclaredProtocol[]> {
  try {
    return await protocolsIn(await declarationsAt(path.resolve(folder), folder));
  } catch (error) {
    if (!(error instanceof KnownFailure)) throw error;
    const { say } = error;
    throw invalid((text) => ({ ...say(text), hint: text.ownDeclarations(folder) }), error);
  }
}

/**
 * The protocols of files, each with its file.
 *
 * @throws {@link KnownFailure} DECLARATION_INVALID with all that is wrong in them.
 */
export async function protocolsIn(files: readonly string[]): Promise<readonly DeclaredProtocol[]> {
  const failures = new DeclarationFailures();
  const found: DeclaredProtocol[] = [];
  for (const file of files) {
    const protocols = (await failures.try(() => loadDeclaration(file))) ?? [];
    found.push(...protocols.map((description) => ({ file, description })));
  }
  failures.throwAll();
  return found;
}

/**
 * Each protocol once; the same file may be named twice.
 *
 * @throws {@link KnownFailure} DECLARATION_INVALID if several have one name.
 */
export function withoutClashes(all: readonly DeclaredProtocol[]): readonly DeclaredProtocol[] {
  const different = all.filter(
    ({ description }, index) =>
      all.findIndex((other) => other.description === description) === index,
  );
  const clashes = clashesBetween(different);
  if (clashes.length > 0) throw wrong(clashes);
  return different;
}

/** What declarations cannot have together, with files as seen from the working folder. */
export function clashesBetween(all: readonly DeclaredProtocol[]): readonly string[] {
  return clashesAmong(all.map((one) => ({ ...one, file: path.relative('', one.file) })));
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
    const isMissing =
      isRecord(error) && (error['code'] === 'ENOENT' || error['code'] === 'ENOTDIR');
    throw invalid(
      (say) =>
        isMissing ? say.declarationMissing(given) : say.declarationUnread(given, wordsOf(error)),
      error,
    );
  });
  if (!status.isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) => {
    throw invalid((say) => say.declarationUnread(given, wordsOf(error)), error);
  });
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
        // A folder that is closed to this user may lie there; nobody has named it.
        const names = (await readdir(inside).catch(() => [])).filter((one) =>
          DECLARATION.test(one),
        );
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
    exported = await importModule(file);
  } catch (error) {
    if (error instanceof KnownFailure) throw error;
    // The language that a declaration imports may be another copy of it, with an error class of its own.
    if (isRecord(error) && error['code'] === 'DECLARATION_INVALID')
      throw wrong(problemsOf(error), error);
    throw invalid((say) => say.declarationUnloaded(file, wordsOf(error)), error);
  }
  const protocols = Object.values(exported).flatMap((value) =>
    isRecord(value) && isDescription(value['description']) ? [value['description']] : [],
  );
  // `export default` may be the same as what has a name.
  if (protocols.length > 0) return [...new Set(protocols)];
  throw invalid((say) => say.noProtocol(file));
}

/** What a file exports. If it still waits when nothing is left to do, Node would end without a word. */
async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  let giveUp: () => void = () => undefined;
  const idle = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(invalid((say) => say.declarationWaits(file)));
    };
  });
  process.once('beforeExit', giveUp);
  try {
    const loading = import(pathToFileURL(file).href) as Promise<Readonly<Record<string, unknown>>>;
    return await Promise.race([loading, idle]);
  } finally {
    process.off('beforeExit', giveUp);
  }
}

/** What is wrong, a line each. */
function problemsOf(error: Readonly<Record<string, unknown>>): readonly string[] {
  const { problems } = error;
  return Array.isArray(problems) ? problems.map(String) : [wordsOf(error)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function wrong(lines: readonly string[], cause?: unknown): KnownFailure {
  const message = lines.join('\n');
  return invalid((text) => ({ message, lines, hint: text.correctDeclaration }), cause);
}

function invalid(say: (text: FailureText) => Told, cause?: unknown): KnownFailure {
  return new KnownFailure('DECLARATION_INVALID', say, { cause });
}
