import type { CommandModule } from 'yargs';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon {
  readonly files: readonly string[];
  readonly json: options.Given<boolean>;
}

/** `conversations`: one row for each TCP conversation. */
export function conversationsCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'conversations <files..>',
    describe: 'List the TCP conversations of captures',
    builder: (yargs) =>
      options
        .withCommonOptions(options.withFiles(yargs))
        .option('json', {
          type: 'boolean',
          describe: 'Print JSON for programs; with several files one document a line',
        })
        .example('$0 conversations lab.pcapng', 'a table')
        .example('$0 conversations --json *.pcapng', 'a JSON document for each file'),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        files: options.readFiles(given.files),
        json: options.once('--json', given.json) ?? false,
      };
      const { runConversations } = await import('./run-conversations.js');
      finish(await runConversations(args, context));
    },
  };
}
