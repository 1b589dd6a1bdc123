import { LabError } from '../errors/lab-error.js';
import { type Companion, COMPANION_VARIABLE, findCompanion } from './find-companion.js';
import { installHint, type Platform, usualFolders } from './usual-places.js';

/**
 * The dumpcap to use. One that this user may not run is there all the same; what keeps it from running is
 * what keeps the user from capturing.
 *
 * @param explicit - What `--dumpcap` names.
 * @throws {@link LabError} DUMPCAP_NOT_FOUND.
 */
export async function requireDumpcap(
  tshark: string | undefined,
  platform: Platform,
  explicit?: string,
): Promise<Companion> {
  const found = await findCompanion('dumpcap', tshark, platform, explicit);
  const variable = COMPANION_VARIABLE.dumpcap;
  if (found === undefined) {
    const places = usualFolders(platform).join(', ');
    throw new LabError(
      'DUMPCAP_NOT_FOUND',
      `dumpcap was not found; looked beside tshark, in PATH and in ${places}`,
      `${installHint(platform.platform)} If dumpcap stands elsewhere, name it with --dumpcap or ${variable}.`,
    );
  }
  const { path, foundBy, runnable } = found;
  if (runnable === 'yes' || runnable === 'not-permitted') return found;
  const by = foundBy === 'option' ? '--dumpcap' : variable;
  const what = runnable === 'missing' ? 'which does not exist' : 'which is not a file';
  throw new LabError(
    'DUMPCAP_NOT_FOUND',
    `${by} names ${path}, ${what}`,
    `Give the full path of the program, or leave ${by} out to have dumpcap looked for.`,
  );
}
