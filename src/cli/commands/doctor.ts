import type { CommandModule } from 'yargs';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon {
  readonly dumpcap: options.Given<string>;
  readonly json: options.Given<boolean>;
}

/** `doctor`: says whether this machine has what the other commands need. */
export function doctorCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, options: help, examples } = text.help;
  return {
    command: 'doctor',
    describe: commands.doctor,
    builder: (yargs) =>
      options
        .withCommonOptions(yargs, text)
        .option('dumpcap', { type: 'string', requiresArg: true, describe: help.dumpcap })
        .option('json', { type: 'boolean', describe: help.json })
        .example('$0 doctor', examples.checks),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        dumpcap: options.onePath('--dumpcap', given.dumpcap),
        json: options.once('--json', given.json) ?? false,
      };
      const { runDoctor } = await import('./run-doctor.js');
      finish(await runDoctor(args, context));
    },
  };
}
