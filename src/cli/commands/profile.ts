import type { CommandModule } from 'yargs';
import { CliError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import type { ProfileArguments } from './run-profile.js';

/** Name of the profile unless another is given. */
const USUAL_NAME = 'sharkscribe';
/** Wireshark's own profile. */
const WIRESHARKS = 'default';
/** What every system takes as the name of a folder. */
const NAME = /^[\p{L}\p{N}_](?:[\p{L}\p{N} _.-]*[\p{L}\p{N}_-])?$/u;
const LONGEST_NAME = 60;

interface Given extends options.GivenCommon {
  readonly w: options.Given<string>;
  readonly install: options.Given<boolean>;
  readonly name: options.Given<string>;
  readonly yes: options.Given<boolean>;
  readonly force: options.Given<boolean>;
}

/** `profile`: a Wireshark profile for TCP. */
export function profileCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, profile: help, examples } = text.help;
  return {
    command: 'profile',
    describe: commands.profile,
    builder: (yargs) =>
      options
        .withCommonOptions(yargs, text)
        .option('w', { type: 'string', requiresArg: true, describe: help.write })
        .option('install', { type: 'boolean', describe: help.install })
        .option('name', { type: 'string', requiresArg: true, describe: help.name })
        .option('yes', { type: 'boolean', describe: help.yes })
        .option('force', { type: 'boolean', describe: help.force })
        .example('$0 profile', examples.profile)
        .example('$0 profile -w tcp-profile', examples.profileFolder),
    handler: async (given) => {
      const args = readArguments(given);
      const { runProfile } = await import('./run-profile.js');
      finish(await runProfile(args, context));
    },
  };
}

function readArguments(given: Given): ProfileArguments {
  const folder = options.onePath('-w', given.w);
  const install = options.once('--install', given.install) ?? false;
  if (install && folder !== undefined) {
    throw new CliError('USAGE', ({ profile }) => profile.installAndWrite);
  }
  if (folder === '-') throw new CliError('USAGE', ({ profile }) => profile.notAStream);
  const name = options.once('--name', given.name) ?? USUAL_NAME;
  const isUsable = NAME.test(name) && name.length <= LONGEST_NAME;
  if (!isUsable || name.toLowerCase() === WIRESHARKS) {
    throw new CliError('USAGE', ({ profile }) => profile.badName(options.unshield(name)));
  }
  return {
    tshark: options.readCommon(given).tshark,
    folder,
    name,
    isAgreed: options.once('--yes', given.yes) ?? false,
    mayReplace: options.once('--force', given.force) ?? false,
  };
}
