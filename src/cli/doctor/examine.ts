import { LabError } from '../../errors/lab-error.js';
import type { Language } from '../../report/text/languages.js';
import { rulesForVersion } from '../../tcp/rules.js';
import { type FindTsharkOptions, type Tshark, findTshark } from '../../tshark/find-tshark.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { TsharkFolder } from '../../tshark/tshark-folders.js';
import type { CliText } from '../text/cli-text.js';
import { en } from '../text/en.js';
import type { Check } from './check.js';
import { checkCapture } from './check-capture.js';
import { checkCompanion } from './check-companions.js';
import { checkCompiler } from './check-compiler.js';
import { checkConfiguration } from './check-configuration.js';
import { checkFolders } from './check-folders.js';
import { checkInstalledPlugins, hostWithoutVersion } from './check-installed-plugins.js';
import { checkHeaders } from './check-headers.js';
import { checkLocale } from './check-locale.js';
import { checkNode } from './check-node.js';
import { checkRights } from './check-rights.js';
import { checkUser } from './check-user.js';

export interface ExamineOptions extends Pick<FindTsharkOptions, 'explicit' | 'cacheFolder'> {
  readonly nodeVersion: string;
  readonly here: Surroundings;
  /** What `--dumpcap` names. */
  readonly dumpcap?: string | undefined;
  /** What `--lang` asks for. */
  readonly language?: Language | undefined;
}

/** What was found of a machine. */
export interface Examination {
  readonly checks: readonly Check[];
  /** Under tshark's own names; empty without a tshark. */
  readonly folders: readonly TsharkFolder[];
}

/** Looks at everything that the other commands need. */
export async function examine(options: ExamineOptions, text: CliText = en): Promise<Examination> {
  const { here } = options;
  const { doctor } = text;
  const { tshark, check } = await lookForTshark(options, text);
  const { folders, checks: ofFolders } =
    tshark === undefined ? { folders: [], checks: [] } : await checkFolders(tshark, here, doctor);
  const checks = [
    checkNode(options.nodeVersion, doctor),
    check,
    ...(tshark === undefined ? [] : await checksOfTshark(tshark, options, text)),
    ...ofFolders,
    ...(await checksOfCapturing(tshark, options, text)),
    ...(await checksOfPlugins(tshark, options, text)),
    await checkCompiler(here, text),
    ...(tshark === undefined ? [] : [await checkHeaders(tshark, here, doctor)]),
    ...checkLocale(here, options.language, text),
    checkUser(here, doctor),
  ];
  return { checks, folders };
}

async function lookForTshark(
  { explicit, cacheFolder, here: { platform, env } }: ExamineOptions,
  { doctor }: CliText,
): Promise<{ readonly tshark: Tshark | undefined; readonly check: Check }> {
  const check = { id: 'tshark', concerns: 'reading' } as const;
  try {
    const tshark = await findTshark({ explicit, cacheFolder, platform, env, askAgain: true });
    const { version, path, foundBy } = tshark;
    const message = doctor.tshark(version, path, doctor.foundBy[foundBy]);
    return { tshark, check: { ...check, status: 'ok', message } };
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    const { message, hint: todo } = error;
    return { tshark: undefined, check: { ...check, status: 'failure', message, todo } };
  }
}

async function checksOfTshark(
  tshark: Tshark,
  { here }: ExamineOptions,
  { doctor }: CliText,
): Promise<readonly Check[]> {
  const message = doctor.rules(rulesForVersion(tshark.version));
  const companions = await Promise.all(
    (['capinfos', 'editcap'] as const).map((name) =>
      checkCompanion(name, tshark, undefined, here, doctor),
    ),
  );
  return [
    { id: 'rules', concerns: 'reading', status: 'ok', message },
    await checkConfiguration(tshark, doctor),
    ...companions.map(({ check }) => check),
  ];
}

async function checksOfPlugins(
  tshark: Tshark | undefined,
  { explicit, here }: ExamineOptions,
  text: CliText,
): Promise<readonly Check[]> {
  // One that does not start may be kept from it by a plugin.
  const host = tshark ?? (explicit === undefined ? await hostWithoutVersion(here) : undefined);
  return host === undefined ? [] : checkInstalledPlugins(host, here, text);
}

async function checksOfCapturing(
  tshark: Tshark | undefined,
  { here, dumpcap: explicit }: ExamineOptions,
  text: CliText,
): Promise<readonly Check[]> {
  const { doctor } = text;
  const dumpcap = await checkCompanion('dumpcap', tshark, explicit, here, doctor);
  if (dumpcap.path === undefined) return [dumpcap.check];
  const capture = await checkCapture(dumpcap.path, here, text);
  const rights = await checkRights(dumpcap.path, capture.status === 'ok', here, doctor);
  return [dumpcap.check, capture, ...rights];
}
