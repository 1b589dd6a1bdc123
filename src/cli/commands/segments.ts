import type { CommandModule } from 'yargs';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly files: readonly string[];
  readonly csv: options.Given<boolean>;
}

/** `segments`: one line for each TCP segment. */
export function segmentsCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'segments <files..>',
    describe: 'Print everything about each TCP segment of captures (NDJSON or CSV)',
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(options.withFiles(yargs))))
        .option('csv', { type: 'boolean', describe: 'Print CSV with a heading, not JSON' })
        .example('$0 segments lab.pcapng', "Wireshark's tcp.* fields and ours, a line a segment")
        .example('$0 segments lab.pcapng --csv > lab.csv', 'the same for a spreadsheet'),
    handler: async (given) => {
      const args = {
        ...options.readCommon(given),
        files: options.readFiles(given.files),
        rules: options.readRules(given),
        lane: options.readLane(given),
        csv: options.once('--csv', given.csv) ?? false,
      };
      const { runSegments } = await import('./run-segments.js');
      finish(await runSegments(args, context));
    },
  };
}
