import type { CommandModule } from 'yargs';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon {
  readonly dumpcap: options.Given<string>;
  readonly to: options.Given<string>;
  readonly traffic: options.Given<boolean>;
  readonly json: options.Given<boolean>;
}

/** `interfaces`: what can be captured on. */
export function interfacesCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, options: common, interfaces: help, examples } = text.help;
  return {
    command: 'interfaces',
    describe: commands.interfaces,
    builder: (yargs) =>
      options
        .withCommonOptions(yargs, text)
        .option('dumpcap', { type: 'string', requiresArg: true, describe: common.dumpcap })
        .option('to', { type: 'string', requiresArg: true, describe: help.to })
        .option('traffic', { type: 'boolean', describe: help.traffic })
        .option('json', { type: 'boolean', describe: common.json })
        .example('$0 interfaces', examples.interfaces)
        .example('$0 interfaces --to example.org', examples.interfaceTo),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        dumpcap: options.onePath('--dumpcap', given.dumpcap),
        to: options.onePath('--to', given.to),
        traffic: options.once('--traffic', given.traffic) ?? false,
        json: options.once('--json', given.json) ?? false,
      };
      const { runInterfaces } = await import('./run-interfaces.js');
      finish(await runInterfaces(args, context));
    },
  };
}
