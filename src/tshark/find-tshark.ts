import path from 'node:path';
import process from 'node:process';
import type { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import { chosenCacheFolder } from './cache-file.js';
import { findProgram, runnable } from './find-program.js';
import { withoutChatter } from './last-words.js';
import { privateEnvironment } from './tshark-environment.js';
import { type Platform, usualFolders } from './usual-places.js';
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
    throw new KnownFailure('TSHARK_NOT_PERMITTED', (text) => text.namedNotPermitted(by, file));
  }
  throw new KnownFailure('TSHARK_NOT_FOUND', (text) =>
    text.namedNotFound(by, file, 'tshark', state === 'missing'),
  );
}

function notFound(platform: Platform): LabError {
  const places = usualFolders(platform).join(', ');
  return new KnownFailure('TSHARK_NOT_FOUND', (text) =>
    text.tsharkNotFound(places, platform.platform, TSHARK_VARIABLE),
  );
}

async function versionOf(
  file: string,
  by: string | undefined,
  options: FindTsharkOptions,
): Promise<string> {
  const version = await keptOrAsked(file, by, options);
  if (isTooOld(version)) {
    throw new KnownFailure('TSHARK_TOO_OLD', (text) =>
      text.tsharkTooOld(file, by, version, OLDEST_VERSION, TSHARK_VARIABLE),
    );
  }
  return version;
}

async function keptOrAsked(
  file: string,
  by: string | undefined,
  { cacheFolder, askAgain = false }: FindTsharkOptions,
): Promise<string> {
  const folder = chosenCacheFolder(cacheFolder);
  const state = folder === undefined ? undefined : await programState(file);
  if (folder === undefined || state === undefined) return askVersion(file, by);
  const kept = askAgain ? undefined : await readVersion(folder, file, state);
  if (kept !== undefined) return kept;
  const version = await askVersion(file, by);
  await writeVersion(folder, file, state, version);
  return version;
}

/** @param by - The setting that names the program. */
async function askVersion(file: string, by: string | undefined): Promise<string> {
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
  const words = result.failed ? saidBy(result) : undefined;
  throw new KnownFailure(
    result.code === 'EACCES' ? 'TSHARK_NOT_PERMITTED' : 'TSHARK_FAILED',
    (text) => text.notTshark(file, by, words, TSHARK_VARIABLE),
  );
}

/** Why it failed, in its own words if it has any: a plugin for all users may keep it from starting. */
function saidBy({ stderr, shortMessage }: { stderr: string; shortMessage?: string | undefined }) {
  const bug = withoutChatter(stderr).find((line) => line.startsWith('Dissector bug'));
  return bug ?? shortMessage;
}
