import { createHash } from 'node:crypto';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import process from 'node:process';
import { cacheFileFor, writeCacheFile } from './cache-file.js';

/** Content of a cache file. */
interface KeptVersion {
  readonly format: 'sharkscribe/tshark-version/1';
  readonly version: string;
  /** Of the version and the state of the program that said it. */
  readonly seal: string;
}

/** Variables that may put other libraries under a program. */
const LIBRARY_VARIABLES = ['LD_LIBRARY_PATH', 'LD_PRELOAD', 'DYLD_LIBRARY_PATH'] as const;

/**
 * A text that changes when a program does: its path without links, and which file that is, how long,
 * and when changed. `undefined` when it is not there.
 */
export async function programState(file: string): Promise<string | undefined> {
  try {
    const real = await realpath(file);
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(real, { bigint: true });
    const libraries = LIBRARY_VARIABLES.map((name) => process.env[name] ?? '');
    return JSON.stringify([real, ...[dev, ino, size, mtimeNs, ctimeNs].map(String), ...libraries]);
  } catch {
    return undefined;
  }
}

/**
 * The version that this program said when it was in this state; `undefined` when it was not asked then, and
 * when the cache file is damaged or something else.
 */
export async function readVersion(
  folder: string,
  file: string,
  state: string,
): Promise<string | undefined> {
  try {
    const text = await readFile(cacheFileFor(folder, 'version', file), 'utf8');
    const kept = JSON.parse(text) as Partial<KeptVersion> | null;
    if (kept?.format !== 'sharkscribe/tshark-version/1') return undefined;
    if (typeof kept.version !== 'string') return undefined;
    return kept.seal === sealOf(state, kept.version) ? kept.version : undefined;
  } catch {
    // Not there, not readable, not JSON: the program is asked.
    return undefined;
  }
}

/**
 * Keeps what a program said when it was in this state, if it is the program itself that said so: of a
 * script or a launcher that starts another program, the file stays the same when that one is upgraded.
 */
export async function writeVersion(
  folder: string,
  file: string,
  state: string,
  version: string,
): Promise<void> {
  if (!(await isTsharkItself(file))) return;
  const kept: KeptVersion = {
    format: 'sharkscribe/tshark-version/1',
    version,
    seal: sealOf(state, version),
  };
  await writeCacheFile(cacheFileFor(folder, 'version', file), [`${JSON.stringify(kept)}\n`]);
}

function sealOf(state: string, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([state, version]))
    .digest('hex');
}

/** First bytes of ELF, PE, and Mach-O of either width and for several processors. */
const MAGIC = ['7f454c46', '4d5a', 'cffaedfe', 'cefaedfe', 'cafebabe', 'cafebabf'] as const;
/** The library with the dissectors: a program names those that it loads. */
const LIBRARY = 'libwireshark';
/** A program larger than this is no tshark that loads its dissectors from a library. */
const MAX_PROGRAM_BYTES = 1 << 24;

/** Is this machine code that loads Wireshark's library? */
async function isTsharkItself(file: string): Promise<boolean> {
  const program = await open(file).catch(() => undefined);
  if (program === undefined) return false;
  try {
    if ((await program.stat()).size > MAX_PROGRAM_BYTES) return false;
    const bytes = await program.readFile();
    const start = bytes.toString('hex', 0, 4);
    return MAGIC.some((magic) => start.startsWith(magic)) && bytes.includes(LIBRARY);
  } catch {
    return false;
  } finally {
    await program.close();
  }
}
