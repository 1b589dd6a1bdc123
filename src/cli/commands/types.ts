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
  return {
    command: 'types <protocols..>',
    describe: 'Print TypeScript declarations of the fields that your tshark knows',
    builder: (yargs) =>
      options
        .withCommonOptions(yargs)
        .positional('protocols', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Protocols by filter name, as in frame.protocols: modbus, mbtcp',
        })
        .option('json', { type: 'boolean', describe: 'Print the fields as JSON' })
        .example('$0 types modbus > fields.d.ts', "let packet.get('modbus.func_code') be typed"),
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
