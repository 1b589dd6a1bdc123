import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonText } from '../../report/json-text.js';
import { visibleText } from '../../report/visible-text.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import { findDeclarations, protocolsIn } from '../../toolchain/load-declarations.js';
import { findNamed, loadNamed, PROJECT } from '../../toolchain/named-declarations.js';
import { stopText } from '../../toolchain/plugin/fault-text.js';
import { askPlugins, type PluginReport } from '../../toolchain/plugin/loaded-plugins.js';
import { protocolOfFile } from '../../toolchain/plugin/plugin-file-name.js';
import { findPluginFiles, type PluginFile } from '../../toolchain/plugin/plugin-files.js';
import { askPluginFolders } from '../../toolchain/plugin/plugin-folders.js';
import { wantedRelease } from '../../toolchain/plugin/wanted-release.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { releaseOf } from '../../tshark/version.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { InstalledFacts } from '../text/dissector-text.js';
import { ownFolder } from './declared-here.js';

export interface ListArguments {
  readonly places: readonly string[];
  readonly json: boolean;
  readonly tshark: string | undefined;
}

/** A declaration. What merely lies in `dissectors/` is code that nobody has named: its version is not known. */
interface ListedDeclaration {
  readonly filterName: string;
  readonly file: string;
  readonly version: string | undefined;
}

/** A protocol that is declared, installed, or both. */
interface Listed {
  readonly filterName: string;
  readonly declared: ListedDeclaration | undefined;
  readonly installed: readonly InstalledFacts[];
}

/** Lists the protocols that are declared, and the plugins of ours that are installed. */
export async function runList(
  { places, json, tshark: explicit }: ListArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text, env } = context;
  const here = surroundingsHere(env);
  const tshark = await findTshark({ explicit, env });
  const [folders, report] = await Promise.all([
    askPluginFolders(tshark.path, here),
    askPlugins(tshark.path, here),
  ]);
  const files = await findPluginFiles(folders, here);
  const allInstalled = files.filter(({ file }) => protocolOfFile(file) !== undefined);
  const known = new Set(allInstalled.map(({ file }) => protocolOfFile(file) ?? ''));
  const folder = ownFolder(context);
  const declared =
    places.length === 0 ? await declaredHere(folder) : await declaredAt(places, known, folder);
  const declaredNames = declared.map(({ filterName }) => filterName);
  const wanted = new Set([...declaredNames, ...places]);
  const installed = allInstalled.filter(
    ({ file }) => places.length === 0 || wanted.has(protocolOfFile(file) ?? ''),
  );
  const names = [...declaredNames, ...installed.map(({ file }) => protocolOfFile(file) ?? '')];
  const listed: Listed[] = [];
  for (const filterName of [...new Set(names)].sort()) {
    const own = installed.filter(({ file }) => protocolOfFile(file) === filterName);
    listed.push({
      filterName,
      declared: declared.find((one) => one.filterName === filterName),
      installed: await Promise.all(own.map((file) => factsOf(file, report))),
    });
  }
  if (json) {
    const protocols = listed.map(documentOf);
    await terminal.print(
      jsonText({ schema: 'sharkscribe/dissectors/1', tshark: tshark.version, protocols }),
    );
  } else {
    const release = releaseOf(tshark.version);
    await terminal.print(listed.map((one) => linesOf(one, release, context)).join(''));
    if (listed.length === 0) await terminal.note(text.dissector.nothingListed);
  }
  if (report.stop !== undefined) {
    const { message } = stopText(report.stop, [], text.failures);
    await terminal.warn(message, text.failures.askDoctor);
  }
  if (here.uid === 0 && installed.some(({ where }) => where === 'personal')) {
    await terminal.note(text.dissector.rootIgnores);
  }
  return EXIT.done;
}

/** Of a place that is only the name of an installed plugin, there may be no declaration. */
async function declaredAt(
  places: readonly string[],
  installed: ReadonlySet<string>,
  folder: string | undefined,
): Promise<readonly ListedDeclaration[]> {
  const named: string[] = [];
  for (const place of places) {
    const isThere = await findNamed([place], folder).then(
      () => true,
      () => false,
    );
    if (isThere || !installed.has(place)) named.push(place);
  }
  return (await loadNamed(named, folder)).map(listedDeclaration);
}

/** The user's own declarations, and the files in `dissectors/`, none of which is run. */
async function declaredHere(folder: string | undefined): Promise<readonly ListedDeclaration[]> {
  const own = folder === undefined ? [] : await protocolsIn(await findDeclarations(folder));
  const files = await findDeclarations(PROJECT).catch(() => []);
  const lying = files.map((file) => ({
    filterName: path.parse(file).name,
    file,
    version: undefined,
  }));
  return [...own.map(listedDeclaration), ...lying];
}

function listedDeclaration({ file, description }: DeclaredProtocol): ListedDeclaration {
  return { filterName: description.filterName, file, version: description.version };
}

async function factsOf(
  { path: file, misplaced }: PluginFile,
  { loaded }: PluginReport,
): Promise<InstalledFacts> {
  const bytes = await readFile(file).catch(() => undefined);
  return {
    path: file,
    builtFor: bytes === undefined ? undefined : wantedRelease(bytes),
    loaded: loaded.find((plugin) => plugin.path === file)?.version,
    misplaced,
  };
}

function documentOf({ filterName, declared, installed }: Listed) {
  return {
    filterName,
    declaration: declared === undefined ? undefined : path.relative('', declared.file),
    version: declared?.version,
    installed: installed.map(({ path: file, builtFor, loaded, misplaced }) => ({
      path: file,
      builtFor,
      isLoaded: loaded !== undefined,
      loadedVersion: loaded,
      misplaced,
    })),
  };
}

function linesOf(
  { filterName, declared, installed }: Listed,
  release: string,
  { text: { dissector: text } }: CliContext,
): string {
  const heading =
    declared === undefined
      ? text.notDeclared(filterName)
      : text.declared(filterName, declared.version, path.relative('', declared.file));
  const places = installed.map((facts) => text.installedAt(facts, release));
  const below = places.length === 0 ? [text.nowhere] : places;
  return [heading, ...below.map((line) => `  ${line}`)]
    .map((line) => `${visibleText(line)}\n`)
    .join('');
}
