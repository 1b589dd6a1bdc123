import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Tshark } from './find-tshark.js';
import { runTshark } from './run-tshark.js';

/**
 * A text that changes when tshark or one of its plugins does: version, path, and the size and time of
 * the program and of each file in its plugin folders.
 *
 * @param pluginFolders - As {@link identify} gave them.
 * @throws when the program is not there.
 */
export async function identityOf(
  tshark: Pick<Tshark, 'path' | 'version'>,
  pluginFolders: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  const add = (...facts: readonly (string | number)[]) => {
    hash.update(`${JSON.stringify(facts)}\n`);
  };
  const program = await stat(tshark.path);
  add(tshark.version, tshark.path, program.size, program.mtimeMs);
  for (const folder of pluginFolders) {
    for (const name of await filesBelow(folder)) {
      const file = await stat(path.join(folder, name)).catch(() => undefined);
      add(folder, name, file?.size ?? -1, file?.mtimeMs ?? -1);
    }
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** A tshark as it was at one time, for finding out whether it has changed since. */
export interface TsharkIdentity {
  readonly identity: string;
  /** Folders from which it loads plugins for everyone, C and Lua; none when it does not say. */
  readonly pluginFolders: readonly string[];
}

/**
 * Asks tshark for its plugin folders, and looks at what is there. Personal plugins do not count: a run
 * with an empty configuration loads none.
 *
 * @throws when the program is not there.
 */
export async function identify(
  tshark: Pick<Tshark, 'path' | 'version'>,
  signal?: AbortSignal,
): Promise<TsharkIdentity> {
  const run = runTshark(tshark, ['-G', 'folders'], { signal });
  const chunks: Uint8Array[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  const pluginFolders = pluginFoldersIn(Buffer.concat(chunks).toString('utf8'));
  return { identity: await identityOf(tshark, pluginFolders), pluginFolders };
}

/** The lines of `tshark -G folders` that name folders of plugins for everyone. */
function pluginFoldersIn(text: string): readonly string[] {
  const lines = text.matchAll(/^Global (?:Lua )?Plugins:\s*(\S.*?)\s*$/gm);
  const folders = new Set(Array.from(lines, ([, folder = '']) => folder));
  return [...folders].filter((folder) => path.isAbsolute(folder));
}
