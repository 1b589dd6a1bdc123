import path from 'node:path';
import { askPkgConfig } from '../../toolchain/plugin/pkg-config.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { releaseOf } from '../../tshark/version.js';
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
  const answer = await askPkgConfig(here);
  const found = answer.kind === 'headers' ? fromPkgConfig(answer) : await lookForHeaders(here);
  const install = text.installHeaders[hintFor(here.platform)];
  if (answer.kind === 'no-pkg-config' && found !== undefined && here.platform !== 'win32') {
    return { ...check, status: 'warning', message: text.noPkgConfig(found.version), todo: install };
  }
  if (answer.kind === 'no-other-headers') {
    const message = text.headersLack(answer.version, answer.words);
    return { ...check, status: 'warning', message, todo: install };
  }
  if (found === undefined) {
    return { ...check, status: 'warning', message: text.noHeaders, todo: install };
  }
  if (releaseOf(found.version) === releaseOf(tshark.version)) {
    return { ...check, status: 'ok', message: text.headers(found.version, found.foundBy) };
  }
  const message = text.otherHeaders(found.version, found.foundBy, tshark.version);
  return { ...check, status: 'warning', message, todo: install };
}

function fromPkgConfig({ version }: { readonly version: string }): Headers {
  return { version, foundBy: 'pkg-config' };
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
