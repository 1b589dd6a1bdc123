import path from 'node:path';
import { KnownFailure } from '../../errors/known-failure.js';
import { withoutChatter } from '../../tshark/last-words.js';
import type { ProgramEnd, Surroundings } from '../../tshark/surroundings.js';
import { parseFolders } from '../../tshark/tshark-folders.js';

/** Where a Wireshark looks for plugins: the folders with its release at the end. Dissectors go to `epan` in them. */
export interface PluginFolders {
  /** The user's own. As root Wireshark does not look there. */
  readonly personal: string;
  /** The folder for all users; `undefined` where it is not known. */
  readonly global: string | undefined;
}

/** No folder of this name is ever made. */
const NOWHERE = '/nonexistent/sharkscribe';

/**
 * Asks tshark for its folders. With a plugin that keeps it from starting it is asked without its plugins.
 *
 * @throws {@link KnownFailure} TSHARK_FAILED where it does not say.
 */
export async function askPluginFolders(
  program: string,
  here: Surroundings,
): Promise<PluginFolders> {
  const asked = await here.run(program, ['-G', 'folders']);
  const found = foldersIn(asked);
  if (found !== undefined) return found;
  const bare = await here.run(program, ['-G', 'folders'], {
    env: { HOME: NOWHERE, WIRESHARK_PLUGIN_DIR: NOWHERE },
    withoutRights: true,
  });
  const without = foldersIn(bare);
  const home = here.env['HOME'];
  if (without === undefined || home === undefined || !without.personal.startsWith(NOWHERE)) {
    const words = withoutChatter(asked.stderr).join(' ');
    const end = { exitCode: asked.exitCode, signal: undefined };
    throw new KnownFailure('TSHARK_FAILED', (text) => text.tsharkFailed(end, words));
  }
  const personal = home + without.personal.slice(NOWHERE.length);
  return { personal, global: besideExtcap(bare, path.posix.basename(personal)) };
}

function foldersIn({ stdout }: ProgramEnd): PluginFolders | undefined {
  const folders = parseFolders(stdout);
  const named = (name: RegExp) => folders.find((folder) => name.test(folder.name))?.path;
  const personal = named(/^Personal Plugins$/i);
  return personal === undefined ? undefined : { personal, global: named(/^Global Plugins$/i) };
}

/** Both usually lie in the same folder. */
function besideExtcap({ stdout }: ProgramEnd, release: string): string | undefined {
  const extcap = parseFolders(stdout)
    .filter(({ name }) => /^(?:Global )?Extcap path$/i.test(name))
    .map((folder) => folder.path)
    .find((folder) => !folder.startsWith(NOWHERE));
  return extcap === undefined
    ? undefined
    : path.posix.join(path.posix.dirname(extcap), 'plugins', release);
}
