import type { CommandModule } from 'yargs';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly files: readonly string[];
  readonly json: options.Given<boolean>;
  readonly zeek: options.Given<boolean>;
  readonly 'zeek-expiry': options.Given<boolean>;
  readonly 'zeek-checksums': options.Given<boolean>;
  readonly dissector: readonly string[] | undefined;
}

/** `conversations`: one row for each TCP conversation. */
export function conversationsCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, conversations: help, examples } = text.help;
  return {
    command: 'conversations <files..>',
    describe: commands.conversations,
    builder: (yargs) =>
      options
        .withLane(
          options.withRules(options.withCommonOptions(options.withFiles(yargs, text), text), text),
          text,
        )
        .option('json', {
          type: 'boolean',
          describe: help.json,
        })
        .option('zeek', { type: 'boolean', describe: help.zeek })
        .option('zeek-expiry', {
          type: 'boolean',
          describe: help.zeekExpiry,
        })
        .option('zeek-checksums', {
          type: 'boolean',
          describe: help.zeekChecksums,
        })
        .option('dissector', options.dissectorOption(text))
        .example('$0 conversations lab.pcapng', examples.table)
        .example('$0 conversations --json *.pcapng', examples.json)
        .example('$0 conversations --zeek lab.pcapng > conn.log', examples.zeek),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        files: options.readFiles(given.files),
        json: options.once('--json', given.json) ?? false,
        rules: options.readRules(given),
        lane: options.readLane(given),
        zeek: options.once('--zeek', given.zeek) ?? false,
        dissectors: options.readDissectors(given.dissector),
        zeekOptions: {
          expiry: options.once('--zeek-expiry', given['zeek-expiry']) ?? false,
          checksums: options.once('--zeek-checksums', given['zeek-checksums']) ?? false,
        },
      };
      if (args.json && args.zeek) throw usageError(({ jsonAndZeek }) => jsonAndZeek);
      const { runConversations } = await import('./run-conversations.js');
      finish(await runConversations(args, context));
    },
  };
}
