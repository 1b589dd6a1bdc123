import { KnownFailure } from '../errors/known-failure.js';
import { type Companion, COMPANION_VARIABLE, findCompanion } from './find-companion.js';
import { type Platform, usualFolders } from './usual-places.js';

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
    throw new KnownFailure('DUMPCAP_NOT_FOUND', (text) =>
      text.dumpcapNotFound(places, platform.platform, variable),
    );
  }
  const { path, foundBy, runnable } = found;
  if (runnable === 'yes' || runnable === 'not-permitted') return found;
  const by = foundBy === 'option' ? '--dumpcap' : variable;
  throw new KnownFailure('DUMPCAP_NOT_FOUND', (text) =>
    text.namedNotFound(by, path, 'dumpcap', runnable === 'missing'),
  );
}
