import path from 'node:path';
import process from 'node:process';
import { LabError } from '../errors/lab-error.js';
import { chosenCacheFolder } from './cache-file.js';
import { findProgram, runnable } from './find-program.js';
import { privateEnvironment } from './tshark-environment.js';
import { type Platform, installHint, usualFolders } from './usual-places.js';
import { programState, readVersion, writeVersion } from './version-cache.js';
import { OLDEST_VERSION, isTooOld, parseTsharkVersion } from './version.js';

/** Environment variable that names the tshark to use. */
const TSHARK_VARIABLE = 'SHARKSCRIBE_TSHARK';

/** A tshark that was run once and said its version. */
export interface Tshark {
  readonly path: string;
  /** `4.0.17`. */
  readonly version: string;
  readonly foundBy: 'option' | 'environment' | 'path' | 'usual-place';
  /** Arguments for every run that reads packets, in front of the others. */
  readonly moreArguments?: readonly string[] | undefined;
}

/** Where to look for tshark; the surroundings are those of the process unless given. */
export interface FindTsharkOptions extends Partial<Platform> {
  /** What the user gave with `--tshark`: a path, or a program name to look up in PATH. */
  readonly explicit?: string | undefined;
  /**
   * Folder for what tshark said its version is, so that it is asked only once; `false` for none. The user's
   * cache folder for the system when it is left out. A tshark that has changed is asked again, and one that
   * is a script each time.
   */
  readonly cacheFolder?: string | false | undefined;
  /** Ask tshark although its answer is in the cache, and keep the new one. */
  readonly askAgain?: boolean | undefined;
}

/** Even a slow machine starts tshark in a few seconds; a program that waits longer is not tshark. */
const VERSION_TIMEOUT_MS = 30_000;

/**
 * Finds tshark: as the user says, in PATH, or where installers put it.
 *
 * @throws {@link LabError} TSHARK_NOT_FOUND, TSHARK_NOT_PERMITTED, TSHARK_FAILED (another program, or
 *   one that does not start) or TSHARK_TOO_OLD.
 *
 * @example
 * ```ts
 * import { LabError, findTshark } from 'sharkscribe';
 *
 * try {
 *   const { path, version } = await findTshark();
 *   console.log(`tshark ${version} is ${path}`);
 * } catch (error) {
 *   if (!(error instanceof LabError)) throw error;
 *   console.log(error.code, error.message, error.hint);
 * }
 * ```
 */
export async function findTshark(options: FindTsharkOptions = {}): Promise<Tshark> {
  const platform = {
    platform: options.platform ?? process.platform,
    env: options.env ?? process.env,
  };
  const named = namedTshark(options.explicit, platform);
  const found =
    named === undefined
      ? await findProgram('tshark', platform)
      : await resolveNamed(named, platform);
  if (found === undefined) throw notFound(platform);
  return { ...found, version: await versionOf(found.path, named?.by, options) };
}

interface NamedTshark {
  readonly file: string;
  readonly foundBy: 'option' | 'environment';
  /** How to call the setting in a message. */
  readonly by: string;
}

function namedTshark(explicit: string | undefined, { env }: Platform): NamedTshark | undefined {
  if (explicit !== undefined) return { file: explicit, foundBy: 'option', by: '--tshark' };
  const variable = env[TSHARK_VARIABLE];
  if (variable === undefined || variable === '') return undefined;
  return { file: variable, foundBy: 'environment', by: TSHARK_VARIABLE };
}

async function resolveNamed(
  { file, foundBy, by }: NamedTshark,
  platform: Platform,
): Promise<{ path: string; foundBy: Tshark['foundBy'] }> {
  const isBareName = path.basename(file) === file;
  const inPath = isBareName ? await findProgram(file, platform) : undefined;
  if (inPath !== undefined) return { path: inPath.path, foundBy };
  const full = path.resolve(file);
  const state = await runnable(full);
  if (state === 'yes') return { path: full, foundBy };
  if (state === 'not-permitted') {
    throw new LabError(
      'TSHARK_NOT_PERMITTED',
      `${by} names ${file}, which may not be run`,
      `Make it executable for you (chmod +x), or let ${by} name another tshark.`,
    );
  }
  const what = state === 'missing' ? 'which does not exist' : 'which is not a file';
  throw new LabError(
    'TSHARK_NOT_FOUND',
    `${by} names ${file}, ${what}`,
    `Give the full path of the program, or leave ${by} out to have tshark looked for.`,
  );
}

function notFound(platform: Platform): LabError {
  const places = usualFolders(platform).join(', ');
  return new LabError(
    'TSHARK_NOT_FOUND',
    `tshark was not found; looked in PATH and in ${places}`,
    `${installHint(platform.platform)} If it stands elsewhere, name it with --tshark or ${TSHARK_VARIABLE}.`,
  );
}

async function versionOf(
  file: string,
  by: string | undefined,
  options: FindTsharkOptions,
): Promise<string> {
  const who = by === undefined ? file : `${file}, named by ${by},`;
  const version = await keptOrAsked(file, who, options);
  if (isTooOld(version)) {
    throw new LabError(
      'TSHARK_TOO_OLD',
      `${who} is tshark ${version}, and ${OLDEST_VERSION} is the oldest that works`,
      `Update Wireshark, or name a newer tshark with --tshark or ${TSHARK_VARIABLE}.`,
    );
  }
  return version;
}

async function keptOrAsked(
  file: string,
  who: string,
  { cacheFolder, askAgain = false }: FindTsharkOptions,
): Promise<string> {
  const folder = chosenCacheFolder(cacheFolder);
  const state = folder === undefined ? undefined : await programState(file);
  if (folder === undefined || state === undefined) return askVersion(file, who);
  const kept = askAgain ? undefined : await readVersion(folder, file, state);
  if (kept !== undefined) return kept;
  const version = await askVersion(file, who);
  await writeVersion(folder, file, state, version);
  return version;
}

/** @param who - The program as messages name it. */
async function askVersion(file: string, who: string): Promise<string> {
  const { execa } = await import('execa');
  const environment = privateEnvironment();
  const result = await execa(file, ['--version'], {
    env: environment.env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: VERSION_TIMEOUT_MS,
    maxBuffer: 1_000_000,
  }).finally(() => {
    environment.dispose();
  });
  const version = parseTsharkVersion(result.stdout);
  if (version !== undefined) return version;
  const reason = result.failed ? `did not start: ${result.shortMessage}` : 'is not tshark';
  throw new LabError(
    result.code === 'EACCES' ? 'TSHARK_NOT_PERMITTED' : 'TSHARK_FAILED',
    `${who} ${reason}`,
    `Try "${file} --version" yourself; name a working tshark with --tshark or ${TSHARK_VARIABLE}.`,
  );
}
