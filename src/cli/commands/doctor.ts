import type { CommandModule } from 'yargs';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon {
  readonly json: options.Given<boolean>;
}

/** `doctor`: says whether this machine has what the other commands need. */
export function doctorCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'doctor',
    describe: 'Check that this machine has what the other commands need',
    builder: (yargs) =>
      options
        .withCommonOptions(yargs)
        .option('json', { type: 'boolean', describe: 'Print JSON for programs' })
        .example('$0 doctor', 'what is here, what is missing, what to do'),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        json: options.once('--json', given.json) ?? false,
      };
      const { runDoctor } = await import('./run-doctor.js');
      finish(await runDoctor(args, context));
    },
  };
}
