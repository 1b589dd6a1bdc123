import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ProtocolDescription } from '../../src/dissector/describe/description.js';
import { cFileName, generateC } from '../../src/dissector/generate-c/generate-c.js';

/** Builds a plugin, and runs the tshark of this machine with it. */

/** How to compile a plugin here; `undefined` without gcc or Wireshark's headers. */
export function compilerFlags(): readonly string[] | undefined {
  if (spawnSync('gcc', ['--version']).status !== 0) return undefined;
  const flags = spawnSync('pkg-config', ['--cflags', 'wireshark'], { encoding: 'utf8' });
  if (flags.status !== 0) return undefined;
  // The headers of others may have warnings.
  return flags.stdout
    .trim()
    .replaceAll(/-I(?=\S*glib)/g, '-isystem')
    .split(/\s+/);
}

/** Compiles a protocol's C, and gives what the compiler says. */
export function buildPlugin(
  description: ProtocolDescription,
  flags: readonly string[],
  into: string,
): { readonly file: string; readonly words: string } {
  const source = path.join(into, cFileName(description));
  const file = path.join(into, `sharkscribe-${description.filterName}.so`);
  writeFileSync(source, generateC(description));
  const options = '-std=gnu11 -O2 -Wall -Wextra -Werror -fPIC -shared -fvisibility=hidden';
  const args = [...options.split(' '), '-DHAVE_SSIZE_T', ...flags, '-o', file, source];
  const { stderr } = spawnSync('gcc', args, { encoding: 'utf8' });
  return { file, words: stderr };
}

/** The release of the headers, and of tshark, as `4.0`; a plugin is loaded where both are the same. */
export function releases(): { readonly headers: string; readonly tshark: string } {
  const short = (text: string) => /\d+\.\d+/.exec(text)?.[0] ?? '';
  const headers = spawnSync('pkg-config', ['--modversion', 'wireshark'], { encoding: 'utf8' });
  const tshark = spawnSync('tshark', ['-v'], { encoding: 'utf8' });
  const line = tshark.stdout.split('\n').find((each) => each.startsWith('TShark')) ?? '';
  return { headers: short(headers.stdout), tshark: short(line) };
}

/** The folder below a home folder where tshark looks for plugins. */
export function pluginFolder(home: string, release: string): string {
  const folder = path.join(home, `.local/lib/wireshark/plugins/${release}/epan`);
  mkdirSync(folder, { recursive: true });
  // tshark runs as another user where this is root: as root it loads no plugins of a user's.
  chmodSync(home, 0o755);
  return folder;
}

const NOBODY = 65_534;

/** What tshark prints with a home folder that has plugins. */
export function tsharkWith(home: string, args: readonly string[]): string {
  const isRoot = process.getuid?.() === 0;
  const { stdout } = spawnSync('tshark', args, {
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    env: { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  return stdout;
}
