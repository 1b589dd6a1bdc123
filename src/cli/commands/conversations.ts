import type { CommandModule } from 'yargs';
import { LabError } from '../../errors/lab-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly files: readonly string[];
  readonly json: options.Given<boolean>;
  readonly zeek: options.Given<boolean>;
  readonly 'zeek-expiry': options.Given<boolean>;
  readonly 'zeek-checksums': options.Given<boolean>;
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
        .withLane(options.withRules(options.withCommonOptions(options.withFiles(yargs))))
        .option('json', {
          type: 'boolean',
          describe: 'Print JSON for programs; with several files one document a line',
        })
        .option('zeek', { type: 'boolean', describe: 'Print what Zeek would write: a conn.log' })
        .option('zeek-expiry', {
          type: 'boolean',
          describe: "For Zeek's facts: forget connections as Zeek does on live traffic",
        })
        .option('zeek-checksums', {
          type: 'boolean',
          describe: "For Zeek's facts: validate checksums and ignore what fails",
        })
        .example('$0 conversations lab.pcapng', 'a table')
        .example('$0 conversations --json *.pcapng', 'a JSON document for each file')
        .example(
          '$0 conversations --zeek lab.pcapng > conn.log',
          "for those who know Zeek's words",
        ),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        files: options.readFiles(given.files),
        json: options.once('--json', given.json) ?? false,
        rules: options.readRules(given),
        lane: options.readLane(given),
        zeek: options.once('--zeek', given.zeek) ?? false,
        zeekOptions: {
          expiry: options.once('--zeek-expiry', given['zeek-expiry']) ?? false,
          checksums: options.once('--zeek-checksums', given['zeek-checksums']) ?? false,
        },
      };
      if (args.json && args.zeek) throw jsonAndZeek();
      const { runConversations } = await import('./run-conversations.js');
      finish(await runConversations(args, context));
    },
  };
}

function jsonAndZeek(): LabError {
  return new LabError(
    'USAGE',
    '--json and --zeek exclude each other',
    "Give one of them; the JSON holds Zeek's facts as well.",
  );
}
