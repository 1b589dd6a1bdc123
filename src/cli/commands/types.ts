import type { CommandModule } from 'yargs';
import { unshield } from '../common-options.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon {
  readonly protocols: readonly string[];
  readonly json: options.Given<boolean>;
}

/** `types`: the fields of protocols as TypeScript declarations. */
export function typesCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, types: help, examples } = text.help;
  return {
    command: 'types <protocols..>',
    describe: commands.types,
    builder: (yargs) =>
      options
        .withCommonOptions(yargs, text)
        .positional('protocols', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: help.protocols,
        })
        .option('json', { type: 'boolean', describe: help.json })
        .example('$0 types modbus > fields.d.ts', examples.types),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        protocols: given.protocols.map(unshield),
        json: options.once('--json', given.json) ?? false,
      };
      const { runTypes } = await import('./run-types.js');
      finish(await runTypes(args, context));
    },
  };
}
