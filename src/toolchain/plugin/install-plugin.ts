import { chmod, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { KnownFailure } from '../../errors/known-failure.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { makeFolder } from '../make-folder.js';
import { faultText, stopText } from './fault-text.js';
import { askPlugins, type PluginReport } from './loaded-plugins.js';

/** What to install, and where. */
export interface Installation {
  /** The file that was built. */
  readonly built: string;
  readonly target: string;
  /** Version of the plugin, as it says itself. */
  readonly version: string;
}

/**
 * Puts a plugin into the folder for it, in place of an earlier one, and asks tshark whether it is loaded. Where it is
 * not, or tshark does not start with it, all is as it was before.
 *
 * @throws {@link KnownFailure} PLUGIN_NOT_LOADED, or OUTPUT_NOT_WRITABLE.
 */
export async function installPlugin(
  installation: Installation,
  tshark: Tshark,
  here: Surroundings,
): Promise<void> {
  const { built, target } = installation;
  const earlier = await readFile(target).catch(() => undefined);
  await replaceFile(target, await readFile(built), here);
  try {
    const report = await askPlugins(tshark.path, here);
    const real = await realpath(target);
    const loaded = report.loaded.find(({ path: at }) => at === target || at === real);
    if (report.stop === undefined && loaded?.version === installation.version) return;
    throw notLoaded(report, target, tshark);
  } catch (error) {
    if (earlier === undefined) await rm(target, { force: true });
    else await replaceFile(target, earlier, here);
    throw error;
  }
}

/**
 * Removes the file of a plugin.
 *
 * @throws {@link KnownFailure} OUTPUT_NOT_WRITABLE
 */
export async function removePlugin(file: string, here: Surroundings): Promise<void> {
  await rm(file, { force: true }).catch((error: unknown) => {
    if (isFolderError(error)) throw isFolder(file, error);
    throw notWritable(path.dirname(file), error, here);
  });
}

/** So that a Wireshark which starts meanwhile finds the earlier file or the new one, whole. */
async function replaceFile(target: string, bytes: Uint8Array, here: Surroundings): Promise<void> {
  const folder = path.dirname(target);
  // Wireshark loads all that ends as plugins do.
  const draft = path.join(folder, `.sharkscribe-${randomUUID()}.tmp`);
  try {
    await makeFolder(folder);
    await writeFile(draft, bytes, { flag: 'wx' });
    await chmod(draft, 0o755);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (isFolderError(error)) throw isFolder(target, error);
    throw notWritable(folder, error, here);
  }
}

function isFolderError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EISDIR', 'ERR_FS_EISDIR'].includes(String(error.code))
  );
}

function isFolder(file: string, cause: unknown): KnownFailure {
  return new KnownFailure('OUTPUT_NOT_WRITABLE', (text) => text.pluginIsFolder(file), { cause });
}

function notWritable(folder: string, error: unknown, { env }: Surroundings): KnownFailure {
  const { HOME: home = '' } = env;
  const isPersonal = home !== '' && !path.relative(home, folder).startsWith('..');
  const words = error instanceof Error ? error.message : String(error);
  return new KnownFailure(
    'OUTPUT_NOT_WRITABLE',
    (text) => text.pluginFolder(folder, words, isPersonal),
    {
      cause: error,
    },
  );
}

function notLoaded(
  { loaded, faults, stop }: PluginReport,
  target: string,
  { version }: Tshark,
): KnownFailure {
  const file = path.basename(target);
  const other = loaded.find((plugin) => plugin.file === file && plugin.path !== target);
  const fault = faults.find((each) => each.file === file);
  return new KnownFailure('PLUGIN_NOT_LOADED', (text) => {
    if (stop !== undefined) return text.notInstalled(stopText(stop, [target], text).message);
    if (fault !== undefined) return text.notInstalled(faultText(fault, version, text).message);
    return other === undefined
      ? text.notInstalled(text.pluginNotListed(target).message)
      : text.pluginElsewhere(target, other.path);
  });
}
