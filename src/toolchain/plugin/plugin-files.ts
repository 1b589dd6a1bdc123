import path from 'node:path';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { PluginFolders } from './plugin-folders.js';

/** Why Wireshark does not look at a file, by where it lies. */
export type Misplacement =
  /** Not in a folder `epan`. */
  | 'no-epan'
  /** In the folder of another release. */
  | 'other-release'
  /** The folder has a dash where this Wireshark has a dot, or the other way round. */
  | 'other-dash'
  /** Its name has another ending than Wireshark loads on this system. */
  | 'ending';

/** A file that is, or was meant as, a plugin with dissectors. */
export interface PluginFile {
  readonly path: string;
  /** Its name. */
  readonly file: string;
  readonly where: 'personal' | 'global';
  /** `undefined` where it is right. */
  readonly misplaced: Misplacement | undefined;
}

const PLUGIN = /\.(?:so|dylib|dll)$/i;
/** Plugins of other kinds have folders of their own. */
const EPAN = 'epan';

/** Looks for plugins where Wireshark does and where people put them by mistake. */
export async function findPluginFiles(
  { personal, global }: PluginFolders,
  here: Surroundings,
): Promise<readonly PluginFile[]> {
  const found = await Promise.all([
    filesAround(personal, 'personal', here),
    ...(global === undefined || global === personal ? [] : [filesAround(global, 'global', here)]),
  ]);
  return found.flat();
}

async function filesAround(
  folder: string,
  where: PluginFile['where'],
  here: Surroundings,
): Promise<readonly PluginFile[]> {
  const paths = here.platform === 'win32' ? path.win32 : path.posix;
  const right = here.platform === 'win32' ? /\.dll$/i : /\.so$/;
  const [root, own] = [paths.dirname(folder), paths.basename(folder)];
  const inFolder = async (place: string, misplaced: Misplacement | undefined) => {
    const names = (await here.namesIn(place)).filter((name) => PLUGIN.test(name)).sort();
    return names.map((file) => ({
      path: paths.join(place, file),
      file,
      where,
      misplaced: misplaced ?? (right.test(file) ? undefined : ('ending' as const)),
    }));
  };
  const releases = (await here.namesIn(root)).filter((name) => /^\d+[.-]\d+$/.test(name)).sort();
  const found = await Promise.all([
    inFolder(root, 'no-epan'),
    ...releases.flatMap((release) => {
      const other =
        release.replace('-', '.') === own.replace('-', '.') ? 'other-dash' : 'other-release';
      const place = paths.join(root, release);
      return [
        inFolder(place, 'no-epan'),
        inFolder(paths.join(place, EPAN), release === own ? undefined : other),
      ];
    }),
  ]);
  return found.flat();
}

/** The folder for plugins of dissectors. */
export function dissectorFolder(folder: string, { platform }: Surroundings): string {
  return (platform === 'win32' ? path.win32 : path.posix).join(folder, EPAN);
}
