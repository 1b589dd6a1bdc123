import path from 'node:path';
import type { PluginCompiler } from '../toolchain/plugin/compiler.js';
import type { Surroundings } from '../tshark/surroundings.js';

/** The library that has to be loaded before all others where a plugin was built with a sanitizer. */
export const SANITIZER_LIBRARY = 'libasan.so';

/**
 * The variables with which tshark loads a plugin that was built with AddressSanitizer; `undefined` where the
 * compiler does not have it. Leaks are not looked for: they would be tshark's own.
 */
export async function sanitizerVariables(
  { call: [program, ...args] }: PluginCompiler,
  here: Surroundings,
): Promise<Readonly<Record<string, string>> | undefined> {
  const asked = await here.run(program, [...args, `-print-file-name=${SANITIZER_LIBRARY}`]);
  const library = asked.stdout.trim();
  // A compiler that has none gives the bare name back.
  if (asked.exitCode !== 0 || !path.isAbsolute(library)) return undefined;
  return { LD_PRELOAD: library, ASAN_OPTIONS: 'detect_leaks=0' };
}
