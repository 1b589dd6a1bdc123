import { LabError } from '../../errors/lab-error.js';
import { removePlugin } from '../../toolchain/plugin/install-plugin.js';
import { protocolOfFile } from '../../toolchain/plugin/plugin-file-name.js';
import { findPluginFiles } from '../../toolchain/plugin/plugin-files.js';
import { askPluginFolders } from '../../toolchain/plugin/plugin-folders.js';
import { findProgram } from '../../tshark/find-program.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { type Surroundings, surroundingsHere } from '../../tshark/surroundings.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';

export interface UninstallArguments {
  readonly names: readonly string[];
  readonly tshark: string | undefined;
}

/** Removes plugins from the folders of this Wireshark, also those that keep it from starting. */
export async function runUninstall(
  { names, tshark }: UninstallArguments,
  { terminal, text, env }: CliContext,
): Promise<ExitCode> {
  if (names.length === 0) {
    throw new CliError('USAGE', ({ dissector }) => dissector.noNames('uninstall'));
  }
  const here = surroundingsHere(env);
  const folders = await askPluginFolders(await programOf(tshark, here), here);
  const files = await findPluginFiles(folders, here);
  const missing: string[] = [];
  for (const name of names) {
    const own = files.filter(({ file }) => protocolOfFile(file) === name);
    const others = own.filter(({ misplaced }) => misplaced === 'other-release');
    const here = own.filter(({ misplaced }) => misplaced !== 'other-release');
    for (const { path } of here) {
      await removePlugin(path);
      await terminal.note(text.dissector.removed(path));
    }
    for (const { path } of others) await terminal.note(text.dissector.leftForOthers(path));
    if (here.length === 0) missing.push(name);
  }
  const [first] = missing;
  if (first === undefined) return EXIT.done;
  throw new CliError('PLUGIN_NOT_LOADED', ({ dissector }) =>
    dissector.notThere(missing.join(', ')),
  );
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
