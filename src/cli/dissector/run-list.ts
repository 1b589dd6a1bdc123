import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonText } from '../../report/json-text.js';
import { visibleText } from '../../report/visible-text.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import { findDeclarations, protocolsIn } from '../../toolchain/load-declarations.js';
import { loadNamed } from '../../toolchain/named-declarations.js';
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

/** A protocol that is declared, installed, or both. */
interface Listed {
  readonly filterName: string;
  readonly declared: DeclaredProtocol | undefined;
  readonly installed: readonly InstalledFacts[];
}

/** Lists the protocols that are declared, and the plugins of ours that are installed. */
export async function runList(
  { places, json, tshark: explicit }: ListArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text, env } = context;
  const declared = await declaredAt(places, ownFolder(context));
  const here = surroundingsHere(env);
  const tshark = await findTshark({ explicit, env });
  const [folders, report] = await Promise.all([
    askPluginFolders(tshark.path, here),
    askPlugins(tshark.path, here),
  ]);
  const files = await findPluginFiles(folders, here);
  const installed = files.filter(({ file }) => protocolOfFile(file) !== undefined);
  const names = [
    ...declared.map(({ description }) => description.filterName),
    ...installed.map(({ file }) => protocolOfFile(file) ?? ''),
  ];
  const listed: Listed[] = [];
  for (const filterName of [...new Set(names)].sort()) {
    const own = installed.filter(({ file }) => protocolOfFile(file) === filterName);
    listed.push({
      filterName,
      declared: declared.find(({ description }) => description.filterName === filterName),
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

async function declaredAt(
  places: readonly string[],
  folder: string | undefined,
): Promise<readonly DeclaredProtocol[]> {
  if (places.length > 0) return loadNamed(places, folder);
  return folder === undefined ? [] : protocolsIn(await findDeclarations(folder));
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
    version: declared?.description.version,
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
      : text.declared(filterName, declared.description.version, path.relative('', declared.file));
  const places = installed.map((facts) => text.installedAt(facts, release));
  const below = places.length === 0 ? [text.nowhere] : places;
  return [heading, ...below.map((line) => `  ${line}`)]
    .map((line) => `${visibleText(line)}\n`)
    .join('');
}
