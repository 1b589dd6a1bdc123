import path from 'node:path';
import { profileFiles } from '../../report/profile/profile-files.js';
import { reportTextIn } from '../../report/text/report-text-in.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { parseFolders } from '../../tshark/tshark-folders.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { isAgreedTo } from '../profile/is-agreed-to.js';
import { checkProfileFolder, writeProfile } from '../profile/profile-folder.js';

export interface ProfileArguments {
  readonly tshark: string | undefined;
  /** `undefined` for the place where Wireshark looks. */
  readonly folder: string | undefined;
  readonly name: string;
  /** Nobody need be asked. */
  readonly isAgreed: boolean;
  /** A profile of ours may be replaced though somebody has changed it. */
  readonly mayReplace: boolean;
}

/** Folder of profiles, below that of the personal configuration. */
const PROFILES = 'profiles';

/** Writes the profile, and says how it is opened. */
export async function runProfile(args: ProfileArguments, context: CliContext): Promise<ExitCode> {
  const { terminal, text, language = 'en', signal } = context;
  const { folder, name, mayReplace } = args;
  const target = folder ?? path.join(await personalProfiles(args, context), name);
  await checkProfileFolder(target, mayReplace);
  if (folder === undefined && !args.isAgreed) {
    if (!(await isAgreedTo(target, context))) {
      await terminal.note(text.profile.declined);
      return EXIT.notFound;
    }
  }
  signal.throwIfAborted();
  const { profile } = await reportTextIn(language);
  await writeProfile(target, profileFiles(profile));
  await terminal.note(text.profile.wrote(target));
  await terminal.note(
    folder === undefined ? text.profile.openInstalled(name) : text.profile.openFolder,
  );
  return EXIT.done;
}

/** Where Wireshark looks for this user's profiles; it is asked, for that depends on system and settings. */
async function personalProfiles(
  { tshark: explicit }: ProfileArguments,
  { env }: CliContext,
): Promise<string> {
  const tshark = await findTshark({ explicit });
  const { stdout } = await surroundingsHere(env).run(tshark.path, ['-G', 'folders']);
  const personal = parseFolders(stdout).find(({ name }) => /^Personal configuration$/i.test(name));
  if (personal !== undefined) return path.join(personal.path, PROFILES);
  throw new CliError('TSHARK_FAILED', ({ profile }) => profile.noProfiles);
}
