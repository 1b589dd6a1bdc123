import type { CommandModule } from 'yargs';
import { PLOT_KINDS } from '../../report/plots/plot-kind.js';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import { requireSvg } from './require-svg.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import type { PlotArguments } from './run-plot.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly file: string;
  readonly stream: options.Given<string>;
  readonly kind: options.Given<string>;
  readonly from: options.Given<string>;
  readonly json: options.Given<boolean>;
  readonly output: options.Given<string>;
}

/** `plot`: a picture of one direction of a conversation. */
export function plotCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, plot: help, examples } = text.help;
  return {
    command: 'plot <file>',
    describe: commands.plot,
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(yargs, text), text), text)
        .positional('file', { type: 'string', demandOption: true, describe: help.file })
        .option('kind', { type: 'string', requiresArg: true, describe: help.kind })
        .option('stream', { type: 'string', requiresArg: true, describe: help.stream })
        .option('from', { type: 'string', requiresArg: true, describe: help.from })
        .option('json', { type: 'boolean', describe: help.json })
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: help.output,
        })
        .example('$0 plot lab.pcapng --kind stevens -o lab.svg', examples.plot)
        .example(
          '$0 plot lab.pcapng --stream 3 --kind rtt --from client -o rtt.svg',
          examples.plotOfStream,
        ),
    handler: async (given) => {
      const args = readArguments(given);
      const { runPlot } = await import('./run-plot.js');
      finish(await runPlot(args, context));
    },
  };
}

function readArguments(given: Given): PlotArguments {
  const kind = options.oneOf('kind', given.kind, PLOT_KINDS);
  if (kind === undefined) {
    throw usageError(({ noKind }) => noKind(PLOT_KINDS));
  }
  const [file = ''] = options.readFiles([given.file]);
  const output = options.onePath('-o', given.output);
  requireSvg(output);
  return {
    ...options.readCommon(given),
    file,
    kind,
    stream: streamNumber(given.stream),
    from: options.oneOf('from', given.from, ['client', 'server'] as const),
    json: options.once('--json', given.json) ?? false,
    output: output === '-' ? undefined : output,
    rules: options.readRules(given),
    lane: options.readLane(given),
  };
}

function streamNumber(given: options.Given<string>): number | undefined {
  const text = options.once('--stream', given);
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? text : Number(text);
  throw usageError(({ onlyOneStream }) => onlyOneStream(options.unshield(text)));
}
