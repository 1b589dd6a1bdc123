import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { KnownFailure } from '../../errors/known-failure.js';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { cFileName, generateC } from '../../dissector/generate-c/generate-c.js';
import type { PluginCompiler } from './compiler.js';
import { pluginFileName } from './plugin-file-name.js';

export interface BuildOptions {
  /**
   * Compile the plugin with AddressSanitizer and UndefinedBehaviorSanitizer. A tshark that loads it needs their
   * library before all others.
   */
  readonly sanitize?: boolean;
  /** Warnings of the compiler are errors. */
  readonly isStrict?: boolean;
  /** Ends the compiler. */
  readonly signal?: AbortSignal | undefined;
}

/** A plugin, and the C that it is made of. */
export interface BuiltPlugin {
  readonly file: string;
  readonly source: string;
}

const OPTIONS = '-std=gnu11 -O2 -fPIC -fvisibility=hidden -DHAVE_SSIZE_T'.split(' ');
const STRICT = '-Wall -Wextra -Werror'.split(' ');
const SANITIZE =
  '-g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined'.split(
    ' ',
  );

/**
 * Writes the C of a protocol into a folder, and compiles it there. Plugins are not linked with Wireshark's
 * libraries: what loads them has these already.
 *
 * @throws {@link KnownFailure} BUILD_FAILED with the compiler's words.
 */
export async function buildPlugin(
  description: ProtocolDescription,
  { call, flags, platform }: PluginCompiler,
  folder: string,
  { sanitize = false, isStrict = false, signal }: BuildOptions = {},
): Promise<BuiltPlugin> {
  const { filterName } = description;
  const source = path.join(folder, cFileName(description));
  const file = path.join(folder, pluginFileName(filterName));
  await writeFile(source, generateC(description));
  const shared = platform === 'darwin' ? ['-bundle', '-undefined', 'dynamic_lookup'] : ['-shared'];
  const more = [...(isStrict ? STRICT : []), ...(sanitize ? SANITIZE : [])];
  const [program, ...before] = call;
  const args = [...before, ...OPTIONS, ...more, ...shared, ...flags, '-o', file, source];
  const end = await execa(program, args, {
    env: { LC_ALL: 'C' },
    reject: false,
    stdin: 'ignore',
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  if (end.failed) {
    const said = end.stderr.trim();
    const words = said === '' ? (end.shortMessage ?? '') : said;
    throw new KnownFailure('BUILD_FAILED', (text) => text.buildFailed(filterName, words));
  }
  // Others than who builds it have to be able to read it, whatever the umask is.
  await chmod(file, 0o755);
  return { file, source };
}
