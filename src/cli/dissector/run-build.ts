import path from 'node:path';
import { cFileName, generateC } from '../../dissector/generate-c/generate-c.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import { LabError } from '../../errors/lab-error.js';
import { makeFolder } from '../../toolchain/make-folder.js';
import { loadNamed } from '../../toolchain/named-declarations.js';
import { buildPlugin } from '../../toolchain/plugin/build-plugin.js';
import { CMAKE_FILE, cmakeFile } from '../../toolchain/plugin/cmake-file.js';
import { findCompiler } from '../../toolchain/plugin/compiler.js';
import { pluginFileName } from '../../toolchain/plugin/plugin-file-name.js';
import { askNames } from '../../toolchain/plugin/wireshark-facts.js';
import { nameClashes } from '../../toolchain/plugin/wireshark-names.js';
import { findTshark, type Tshark } from '../../tshark/find-tshark.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { releaseOf } from '../../tshark/version.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { writeOutput } from '../output-file.js';
import { ownFolder } from './declared-here.js';

export interface BuildArguments {
  readonly names: readonly string[];
  /** The folder for what is built; beside each declaration without. */
  readonly output: string | undefined;
  /** Write C, and what builds it with CMake, and compile nothing. */
  readonly isOnlyC: boolean;
  readonly tshark: string | undefined;
}

/** Makes plugins of declarations, or C of which they can be made elsewhere. */
export async function runBuild(args: BuildArguments, context: CliContext): Promise<ExitCode> {
  const { names, output, isOnlyC } = args;
  if (names.length === 0)
    throw new CliError('USAGE', ({ dissector }) => dissector.noNames('build'));
  const declared = await loadNamed(names, ownFolder(context));
  const folders = byFolder(declared, output);
  if (isOnlyC) {
    for (const [folder, protocols] of folders) await writeC(folder, protocols, context);
    return EXIT.done;
  }
  const { terminal, text, env, signal } = context;
  const here = surroundingsHere(env);
  const tshark = await findTshark({ explicit: args.tshark, env });
  const compiler = await findCompiler(here, tshark.version);
  await warnOfClashes(declared, tshark, context);
  for (const [folder, protocols] of folders) {
    await outputFolder(folder);
    for (const { description } of protocols) {
      const building = buildPlugin(description, compiler, folder, { signal });
      const { file, source } = await building.catch((error: unknown) => {
        const isOfSystem =
          error instanceof Error && 'code' in error && !(error instanceof LabError);
        throw isOfSystem ? notWritten(folder, error) : error;
      });
      await terminal.note(text.dissector.wrote(source));
      await terminal.note(text.dissector.built(file, releaseOf(compiler.headers)));
    }
  }
  await terminal.note(text.dissector.afterBuild(names.join(' ')));
  return EXIT.done;
}

/** A plugin may be built for another machine than this one, so its names are no reason to stop. */
async function warnOfClashes(
  declared: readonly DeclaredProtocol[],
  tshark: Tshark,
  { terminal, text, env }: CliContext,
): Promise<void> {
  const names = await askNames(tshark, surroundingsHere(env)).catch((error: unknown) => {
    if (error instanceof LabError) return undefined;
    throw error;
  });
  if (names === undefined) return;
  for (const { description } of declared) {
    const { filterName } = description;
    const isLoaded = names.plugins.loaded.some(({ file }) => file === pluginFileName(filterName));
    for (const { what, name, owner } of nameClashes(description, names.protocols, isLoaded)) {
      const { message, hint } = text.failures.nameTaken(filterName, what, name, owner.name);
      await terminal.warn(message, hint);
    }
  }
}

/** What is built goes to one folder, or beside each declaration. */
function byFolder(
  declared: readonly DeclaredProtocol[],
  output: string | undefined,
): ReadonlyMap<string, readonly DeclaredProtocol[]> {
  const folders = new Map<string, DeclaredProtocol[]>();
  for (const one of declared) {
    const folder = output ?? path.relative('', path.dirname(one.file));
    folders.set(folder, [...(folders.get(folder) ?? []), one]);
  }
  return folders;
}

async function writeC(
  folder: string,
  declared: readonly DeclaredProtocol[],
  { terminal, text }: CliContext,
): Promise<void> {
  await outputFolder(folder);
  const protocols = declared.map(({ description }) => description);
  const files = [
    ...protocols.map((protocol) => [cFileName(protocol), generateC(protocol)] as const),
    [CMAKE_FILE, cmakeFile(protocols)] as const,
  ];
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await writeOutput(file, content);
    await terminal.note(text.dissector.wrote(file));
  }
  await terminal.note(text.dissector.afterC(folder === '' ? '.' : folder));
}

async function outputFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw notWritten(folder, error);
  }
}

function notWritten(folder: string, error: unknown): CliError {
  const words = error instanceof Error ? error.message : String(error);
  const place = folder === '' ? '.' : folder;
  return new CliError('OUTPUT_NOT_WRITABLE', ({ messages }) => messages.notWritten(place, words), {
    cause: error,
  });
}
