import type { Surroundings } from '../../tshark/surroundings.js';
import { type ProgramCall, programsInPath } from './compiler-programs.js';

/** What pkg-config says of Wireshark's headers. */
export type PkgConfigAnswer =
  | { readonly kind: 'no-pkg-config' }
  /** In its own words. */
  | { readonly kind: 'no-headers'; readonly words: string }
  /** Of other libraries, which these headers need. */
  | { readonly kind: 'no-other-headers'; readonly version: string; readonly words: string }
  | { readonly kind: 'headers'; readonly version: string; readonly flags: readonly string[] };

/** Asks pkg-config for the version of Wireshark's headers (`4.0.17`) and for what a compiler needs to find them. */
export async function askPkgConfig(here: Surroundings): Promise<PkgConfigAnswer> {
  for (const [program] of candidates(here)) {
    const asked = await here.run(program, ['--modversion', 'wireshark']);
    if (asked.startError !== undefined) continue;
    const version = /^\d+\.\d+(?:\.\d+)?/.exec(asked.stdout.trim())?.[0];
    if (asked.exitCode !== 0 || version === undefined) {
      return { kind: 'no-headers', words: lastLine(asked.stderr) };
    }
    const { exitCode, stdout, stderr } = await here.run(program, ['--cflags', 'wireshark']);
    // What the headers need is looked for only now: GLib has headers of its own.
    if (exitCode !== 0) return { kind: 'no-other-headers', version, words: lastLine(stderr) };
    return { kind: 'headers', version, flags: wordsIn(stdout) };
  }
  return { kind: 'no-pkg-config' };
}

function candidates(here: Surroundings): readonly ProgramCall[] {
  const own = here.env['PKG_CONFIG'] ?? '';
  return own === '' ? programsInPath('pkg-config', here) : [[own]];
}

function lastLine(text: string): string {
  return text.trim().split(/\r?\n/).at(-1) ?? '';
}

/** Arguments as pkg-config prints them: a space within one has a backslash before it. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/(?:\\.|[^\s\\])+/g) ?? [];
  return words.map((word) => word.replaceAll(/\\(.)/g, '$1'));
}
