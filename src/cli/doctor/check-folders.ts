import path from 'node:path';
import type { Tshark } from '../../tshark/find-tshark.js';
import { parseFolders, type TsharkFolder } from '../../tshark/tshark-folders.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** The folders that tshark uses, and a line for each that users put something into. */
export interface FolderChecks {
  /** All that tshark names, under its own names. */
  readonly folders: readonly TsharkFolder[];
  readonly checks: readonly Check[];
}

/** Lines of `tshark -G folders`, the name of this version or an earlier one. */
const SHOWN = [
  ['personal-folder', /^Personal configuration$/i, 'reading'],
  ['plugins', /^Personal Plugins$/i, 'plugins'],
  ['lua-plugins', /^Personal Lua Plugins$/i, 'plugins'],
  ['extcap', /^(?:Personal )?Extcap path$/i, 'capturing'],
] as const;

/** Folder of profiles, below that of the personal configuration. */
const PROFILES = 'profiles';

/** Asks tshark, in the user's own surroundings, where plugins, profiles and the like go. */
export async function checkFolders(
  tshark: Tshark,
  here: Surroundings,
  { folder }: DoctorText,
): Promise<FolderChecks> {
  const { stdout } = await here.run(tshark.path, ['-G', 'folders']);
  const folders = parseFolders(stdout);
  const paths = here.platform === 'win32' ? path.win32 : path.posix;
  const checks = SHOWN.flatMap(([id, name, concerns]): readonly Check[] => {
    const found = folders.find((each) => name.test(each.name));
    if (found === undefined) return [];
    const check: Check = { id, concerns, status: 'ok', message: folder[id](found.path) };
    if (id !== 'personal-folder') return [check];
    const profiles = paths.join(found.path, PROFILES);
    return [check, { ...check, id: 'profiles', message: folder.profiles(profiles) }];
  });
  return { folders, checks };
}
