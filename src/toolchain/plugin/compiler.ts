import { KnownFailure } from '../../errors/known-failure.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { releaseOf } from '../../tshark/version.js';
import { compilerOfUser, findCompilerProgram, type ProgramCall } from './compiler-programs.js';
import { askPkgConfig } from './pkg-config.js';

/** All that it takes to compile plugins: they work with the release that the headers are of, and no other. */
export interface PluginCompiler {
  readonly platform: NodeJS.Platform;
  readonly call: ProgramCall;
  /** What finds the headers, and what $CFLAGS adds. */
  readonly flags: readonly string[];
  /** Version of the headers: `4.0.17`. */
  readonly headers: string;
}

/**
 * Finds a C compiler ($CC, or one in PATH) and, through pkg-config, Wireshark's headers.
 *
 * @param tsharkVersion - The headers have to be of the release of this version.
 * @throws {@link KnownFailure} COMPILER_NOT_FOUND, HEADERS_NOT_FOUND or HEADERS_OTHER_RELEASE, which name the
 *   packages to install.
 */
export async function findCompiler(
  here: Surroundings,
  tsharkVersion?: string,
): Promise<PluginCompiler> {
  const { platform } = here;
  const program = await findCompilerProgram(here);
  const own = compilerOfUser(here);
  if (program === undefined && own !== undefined)
    throw new KnownFailure('COMPILER_NOT_FOUND', (text) => text.ownCompiler(own));
  if (program === undefined || platform === 'win32') {
    throw new KnownFailure('COMPILER_NOT_FOUND', (text) => text.compilerNotFound(platform));
  }
  const answer = await askPkgConfig(here);
  if (answer.kind !== 'headers') {
    const words = answer.kind === 'no-pkg-config' ? undefined : answer.words;
    throw new KnownFailure('HEADERS_NOT_FOUND', (text) => text.headersNotFound(words, platform));
  }
  const { version: headers } = answer;
  if (tsharkVersion !== undefined && releaseOf(headers) !== releaseOf(tsharkVersion)) {
    throw new KnownFailure('HEADERS_OTHER_RELEASE', (text) =>
      text.headersOtherRelease(headers, tsharkVersion, platform),
    );
  }
  const more = (here.env['CFLAGS'] ?? '').split(/\s+/).filter((word) => word !== '');
  // The headers of others may have warnings.
  const flags = answer.flags.map((flag) => flag.replace(/^-I(?=.*glib)/, '-isystem'));
  return { platform, call: program.call, flags: [...flags, ...more], headers };
}
