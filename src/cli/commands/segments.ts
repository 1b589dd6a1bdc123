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
  const { text } = context;
  const { commands, segments: help, examples } = text.help;
  return {
    command: 'segments <files..>',
    describe: commands.segments,
    builder: (yargs) =>
      options
        .withLane(
          options.withRules(options.withCommonOptions(options.withFiles(yargs, text), text), text),
          text,
        )
        .option('csv', { type: 'boolean', describe: help.csv })
        .example('$0 segments lab.pcapng', examples.segments)
        .example('$0 segments lab.pcapng --csv > lab.csv', examples.csv),
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
