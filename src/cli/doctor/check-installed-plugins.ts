import { readFile } from 'node:fs/promises';
import { faultText, stopText } from '../../toolchain/plugin/fault-text.js';
import { askPlugins, type PluginReport } from '../../toolchain/plugin/loaded-plugins.js';
import type { PluginFault, StartFault } from '../../toolchain/plugin/plugin-faults.js';
import { protocolOfFile } from '../../toolchain/plugin/plugin-file-name.js';
import { findPluginFiles, type PluginFile } from '../../toolchain/plugin/plugin-files.js';
import { askPluginFolders } from '../../toolchain/plugin/plugin-folders.js';
import { wantedRelease } from '../../toolchain/plugin/wanted-release.js';
import { LabError } from '../../errors/lab-error.js';
import { findProgram } from '../../tshark/find-program.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import { releaseOf } from '../../tshark/version.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { CliText } from '../text/cli-text.js';
import type { Check } from './check.js';

/** What is asked for plugins: the version is not known of a tshark that does not start because of one. */
export type PluginHost = Pick<Tshark, 'path'> & { readonly version: string | undefined };

/** A tshark that may not start because of a plugin. */
export async function hostWithoutVersion(here: Surroundings): Promise<PluginHost | undefined> {
  const found = await findProgram('tshark', here);
  return found === undefined ? undefined : { path: found.path, version: undefined };
}

/** Does Wireshark start with its plugins, and does it load those that are there? */
export async function checkInstalledPlugins(
  tshark: PluginHost,
  here: Surroundings,
  text: CliText,
): Promise<readonly Check[]> {
  const report = await askPlugins(tshark.path, here);
  const files = await filesOf(tshark, here);
  const checks = [
    ...(await checkStart(report, files, here, text)),
    ...(await faults(report, files, tshark.version ?? '', text)),
    ...misplaced(files, text),
    ...ignored(files, here, text),
  ];
  if (checks.length > 0) return checks;
  const ours = report.loaded.filter(({ file }) => protocolOfFile(file) !== undefined);
  const message = text.doctor.pluginsLoaded(
    report.loaded.length,
    ours.map(({ file, version }) => `${protocolOfFile(file) ?? ''} ${version}`),
  );
  return [{ ...CHECK, status: 'ok', message }];
}

const CHECK = { id: 'loaded-plugins', concerns: 'plugins' } as const;

async function filesOf({ path }: PluginHost, here: Surroundings): Promise<readonly PluginFile[]> {
  try {
    return await findPluginFiles(await askPluginFolders(path, here), here);
  } catch (error) {
    if (error instanceof LabError) return [];
    throw error;
  }
}

async function checkStart(
  { stop }: PluginReport,
  files: readonly PluginFile[],
  here: Surroundings,
  { failures }: CliText,
): Promise<readonly Check[]> {
  if (stop === undefined) return [];
  const { message, hint } = stopText(stop, await suspects(stop, files, here), failures);
  // sharkscribe reads captures all the same: it runs tshark without the user's plugins.
  return [{ ...CHECK, status: 'failure', message, todo: hint }];
}

/** The plugins that Wireshark looks at and that hold the name which it has twice; all of them if none does. */
async function suspects(
  stop: StartFault,
  files: readonly PluginFile[],
  here: Surroundings,
): Promise<readonly string[]> {
  const looked = files.filter(({ misplaced: why }) => why === undefined).map(({ path }) => path);
  if (stop.kind !== 'duplicate') return personal(files);
  const holding: string[] = [];
  for (const path of looked) {
    // As it is in the C: between NULs.
    if ((await here.readText(path))?.includes(`\u0000${stop.name}\u0000`) === true)
      holding.push(path);
  }
  return holding.length > 0 ? holding : personal(files);
}

function personal(files: readonly PluginFile[]): readonly string[] {
  return files
    .filter(
      ({ misplaced: why, where, file }) =>
        why === undefined && (where === 'personal' || protocolOfFile(file) !== undefined),
    )
    .map(({ path }) => path);
}

async function faults(
  report: PluginReport,
  files: readonly PluginFile[],
  version: string,
  { failures }: CliText,
): Promise<readonly Check[]> {
  return Promise.all(
    report.faults.map(async (told): Promise<Check> => {
      const { message, hint } = faultText(await explained(told, files, version), version, failures);
      return { ...CHECK, status: 'warning', message, todo: hint };
    }),
  );
}

/** The loader names what is missing; the file itself may tell the release that it was built for. */
async function explained(
  fault: PluginFault,
  files: readonly PluginFile[],
  version: string,
): Promise<PluginFault> {
  const own = files.find(({ file, misplaced: why }) => file === fault.file && why === undefined);
  if (fault.kind === 'other-release' || own === undefined) return fault;
  const bytes = await readFile(own.path).catch(() => undefined);
  const release = bytes === undefined ? undefined : wantedRelease(bytes);
  return release === undefined || version === '' || release === releaseOf(version)
    ? fault
    : { kind: 'other-release', file: fault.file, release };
}

/** Of other people's plugins for other releases there is nothing to say. */
function misplaced(files: readonly PluginFile[], { doctor }: CliText): readonly Check[] {
  return files.flatMap(({ path, file, misplaced: why, where }): readonly Check[] => {
    const name = protocolOfFile(file);
    if (
      why === undefined ||
      (name === undefined && (where === 'global' || why === 'other-release'))
    )
      return [];
    const { message, hint } = doctor.pluginMisplaced(path, why, name);
    return [{ ...CHECK, status: 'warning', message, todo: hint }];
  });
}

function ignored(
  files: readonly PluginFile[],
  { uid }: Surroundings,
  { doctor }: CliText,
): readonly Check[] {
  const count = files.filter(
    ({ where, misplaced: why }) => where === 'personal' && why === undefined,
  ).length;
  if (uid !== 0 || count === 0) return [];
  const { message, hint } = doctor.rootIgnoresPlugins(count);
  return [{ ...CHECK, status: 'warning', message, todo: hint }];
}
