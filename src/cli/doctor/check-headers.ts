import path from 'node:path';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { foldersOfPath, programFile } from '../../tshark/usual-places.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';
import { hintFor } from './check-compiler.js';

/** Where headers lie that no pkg-config knows of. */
const FOLDERS: Readonly<Record<'linux' | 'darwin' | 'win32' | 'other', readonly string[]>> = {
  linux: ['/usr/include/wireshark', '/usr/local/include/wireshark'],
  darwin: [
    '/opt/homebrew/include/wireshark',
    '/usr/local/include/wireshark',
    '/opt/local/include/wireshark',
  ],
  win32: ['C:\\Program Files\\Wireshark\\include\\wireshark'],
  other: ['/usr/local/include/wireshark', '/usr/include/wireshark'],
};

/** Headers that tell the version, from the newest releases to older ones. */
const VERSION_HEADERS = ['ws_version.h', 'config.h'] as const;

interface Headers {
  /** `4.0.17`. */
  readonly version: string;
  readonly foundBy: string;
}

/** Are Wireshark's headers there, and those of this tshark? A plugin works with its own release only. */
export async function checkHeaders(
  tshark: Tshark,
  here: Surroundings,
  text: DoctorText,
): Promise<Check> {
  const check = { id: 'headers', concerns: 'plugins' } as const;
  const found = (await askPkgConfig(here)) ?? (await lookForHeaders(here));
  const install = text.installHeaders[hintFor(here.platform)];
  if (found === undefined) {
    return { ...check, status: 'warning', message: text.noHeaders, todo: install };
  }
  if (releaseOf(found.version) === releaseOf(tshark.version)) {
    return { ...check, status: 'ok', message: text.headers(found.version, found.foundBy) };
  }
  const message = text.otherHeaders(found.version, found.foundBy, tshark.version);
  return { ...check, status: 'warning', message, todo: install };
}

/** A plugin fits all versions of one release: `4.0`. */
function releaseOf(version: string): string {
  return version.split('.', 2).join('.');
}

async function askPkgConfig(here: Surroundings): Promise<Headers | undefined> {
  const paths = here.platform === 'win32' ? path.win32 : path.posix;
  for (const folder of foldersOfPath(here)) {
    const program = paths.join(folder, programFile('pkg-config', here.platform));
    const { exitCode, stdout, startError } = await here.run(program, ['--modversion', 'wireshark']);
    if (startError !== undefined) continue;
    const version = /^\d+\.\d+(?:\.\d+)?/.exec(stdout.trim())?.[0];
    return exitCode === 0 && version !== undefined ? { version, foundBy: 'pkg-config' } : undefined;
  }
  return undefined;
}

async function lookForHeaders(here: Surroundings): Promise<Headers | undefined> {
  const paths = here.platform === 'win32' ? path.win32 : path.posix;
  for (const folder of FOLDERS[hintFor(here.platform)]) {
    for (const name of VERSION_HEADERS) {
      const version = versionIn((await here.readText(paths.join(folder, name))) ?? '');
      if (version !== undefined) return { version, foundBy: folder };
    }
  }
  return undefined;
}

/** `#define WIRESHARK_VERSION_MAJOR 4`, and `VERSION_MAJOR` in older ones. */
function versionIn(header: string): string | undefined {
  const part = (name: string) =>
    new RegExp(`^#define (?:WIRESHARK_)?VERSION_${name} +(\\d+)`, 'm').exec(header)?.[1];
  const numbers = ['MAJOR', 'MINOR', 'MICRO'].map(part).filter((each) => each !== undefined);
  return numbers.length < 2 ? undefined : numbers.join('.');
}
