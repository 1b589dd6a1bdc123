import { stat } from 'node:fs/promises';
import path from 'node:path';
import { LabError } from '../../errors/lab-error.js';
import { ALL, loadNamed } from '../../toolchain/named-declarations.js';
import { removePlugin } from '../../toolchain/plugin/install-plugin.js';
import { protocolOfFile } from '../../toolchain/plugin/plugin-file-name.js';
import { findPluginFiles, type PluginFile } from '../../toolchain/plugin/plugin-files.js';
import { askPluginFolders } from '../../toolchain/plugin/plugin-folders.js';
import { findProgram } from '../../tshark/find-program.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { type Surroundings, surroundingsHere } from '../../tshark/surroundings.js';
import { CliError, saidOf } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { ownFolder } from './declared-here.js';

export interface UninstallArguments {
  readonly names: readonly string[];
  readonly tshark: string | undefined;
}

/** Removes plugins from the folders of this Wireshark, also those that keep it from starting. */
export async function runUninstall(
  { names, tshark }: UninstallArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, text, env } = context;
  if (names.length === 0) {
    throw new CliError('USAGE', ({ dissector }) => dissector.noNames('uninstall'));
  }
  const here = surroundingsHere(env);
  const folders = await askPluginFolders(await programOf(tshark, here), here);
  const files = await findPluginFiles(folders, here);
  const missing: string[] = [];
  let failure: LabError | undefined;
  for (const name of await protocolsOf(names, files, ownFolder(context))) {
    const own = files.filter((one) => protocolOfFile(one.file) === name);
    const others = own.filter(({ misplaced }) => misplaced === 'other-release');
    const removable = own.filter(({ misplaced }) => misplaced !== 'other-release');
    for (const { path: file } of removable) {
      try {
        await removePlugin(file, here);
        await terminal.note(text.dissector.removed(file));
      } catch (error) {
        if (!(error instanceof LabError)) throw error;
        // The others can be removed all the same; the last failure ends the command.
        if (failure !== undefined) await terminal.warn(saidOf(failure, text).message);
        failure = error;
      }
    }
    for (const { path: file } of others) await terminal.note(text.dissector.leftForOthers(file));
    if (removable.length === 0) missing.push(name);
  }
  if (missing.length === 0 && failure === undefined) return EXIT.done;
  const { message, hint } = text.dissector.notThere(missing.join(', '));
  if (failure === undefined) throw new CliError('PLUGIN_NOT_LOADED', () => ({ message, hint }));
  if (missing.length > 0) await terminal.warn(message, hint);
  throw failure;
}

/** The protocols that are meant: by their names, by the files that declare them, or all that are installed. */
async function protocolsOf(
  names: readonly string[],
  files: readonly PluginFile[],
  folder: string | undefined,
): Promise<ReadonlySet<string>> {
  const installed = files.flatMap(({ file }) => protocolOfFile(file) ?? []);
  const found: string[] = [];
  for (const name of names) {
    if (name === ALL) found.push(...installed);
    else if (installed.includes(name) || !(isPath(name) || (await isThere(name)))) found.push(name);
    else {
      // A plugin itself may be named, too.
      const plugin = protocolOfFile(path.basename(name));
      const declared = plugin === undefined ? await loadNamed([name], folder) : [];
      found.push(...declared.map(({ description }) => description.filterName));
      if (plugin !== undefined) found.push(plugin);
    }
  }
  return new Set(found);
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}

function isPath(name: string): boolean {
  return path.basename(name) !== name || /\.(?:m?[jt]s|so|dylib|dll)$/.test(name) || name === '.';
}

/** A tshark that does not start because of a plugin for all users tells no version. */
async function programOf(explicit: string | undefined, here: Surroundings): Promise<string> {
  try {
    return (await findTshark({ explicit, env: here.env })).path;
  } catch (error) {
    const isBroken = error instanceof LabError && error.code === 'TSHARK_FAILED';
    const found = isBroken ? await findProgram('tshark', here) : undefined;
    if (found === undefined) throw error;
    return explicit ?? found.path;
  }
}
