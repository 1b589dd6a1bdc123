import type { CommandModule } from 'yargs';
import { CliError, usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { streamNumbers } from '../stream-numbers.js';
import type { AnnotateArguments } from './run-annotate.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly file: string;
  readonly w: options.Given<string>;
  readonly stream: readonly string[] | undefined;
  readonly 'steps-only': options.Given<boolean>;
  readonly remove: options.Given<boolean>;
  readonly force: options.Given<boolean>;
}

/** `annotate`: what the analysis says of each frame, as comments in a capture. */
export function annotateCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, annotate: help, examples } = text.help;
  return {
    command: 'annotate <file>',
    describe: commands.annotate,
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(yargs, text), text), text)
        .positional('file', { type: 'string', demandOption: true, describe: help.file })
        .option('w', { type: 'string', requiresArg: true, describe: help.write })
        .option('stream', {
          type: 'string',
          array: true,
          requiresArg: true,
          describe: help.stream,
        })
        .option('steps-only', { type: 'boolean', describe: help.stepsOnly })
        .option('remove', { type: 'boolean', describe: help.remove })
        .option('force', { type: 'boolean', describe: help.force })
        .example('$0 annotate lab.pcapng -w lab-annotated.pcapng', examples.annotate)
        .example('$0 annotate lab.pcapng -w lab.pcapng --steps-only', examples.annotateInPlace),
    handler: async (given) => {
      const args = readArguments(given);
      const { runAnnotate } = await import('./run-annotate.js');
      finish(await runAnnotate(args, context));
    },
  };
}

function readArguments(given: Given): AnnotateArguments {
  const file = options.unshield(given.file);
  if (file === '') throw usageError(({ emptyFileName }) => emptyFileName);
  const output = options.onePath('-w', given.w);
  if (output === undefined) throw new CliError('USAGE', ({ annotate }) => annotate.noOutput);
  const streams = streamNumbers(given.stream);
  const isStepsOnly = options.once('--steps-only', given['steps-only']) ?? false;
  const isRemoval = options.once('--remove', given.remove) ?? false;
  const choice = streams !== undefined ? '--stream' : isStepsOnly ? '--steps-only' : undefined;
  if (isRemoval && choice !== undefined) {
    throw new CliError('USAGE', ({ annotate }) => annotate.removesAll(choice));
  }
  return {
    ...options.readCommon(given),
    file,
    output,
    rules: options.readRules(given),
    lane: options.readLane(given),
    streams,
    isStepsOnly,
    isRemoval,
    mayReplace: options.once('--force', given.force) ?? false,
  };
}
