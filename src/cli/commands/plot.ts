import type { CommandModule } from 'yargs';
import { LabError } from '../../errors/lab-error.js';
import { PLOT_KINDS } from '../../report/plots/plot-kind.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import type { PlotArguments } from './run-plot.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly file: string;
  readonly stream: options.Given<string>;
  readonly kind: options.Given<string>;
  readonly from: options.Given<string>;
  readonly lang: options.Given<string>;
  readonly json: options.Given<boolean>;
  readonly output: options.Given<string>;
}

/** `plot`: a picture of one direction of a conversation. */
export function plotCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'plot <file>',
    describe: 'Draw one direction of a TCP conversation (SVG)',
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(yargs)))
        .positional('file', {
          type: 'string',
          demandOption: true,
          describe: 'Capture file (pcap, pcapng, …, also gzipped); - for standard input',
        })
        .option('kind', {
          type: 'string',
          requiresArg: true,
          describe: `What to draw: ${PLOT_KINDS.join(', ')}`,
        })
        .option('stream', {
          type: 'string',
          requiresArg: true,
          describe: "The conversation: Wireshark's tcp.stream; not needed where there is only one",
        })
        .option('from', {
          type: 'string',
          requiresArg: true,
          describe: 'Which end sends the data, client or server (default: that with more payload)',
        })
        .option('lang', {
          type: 'string',
          requiresArg: true,
          describe: 'Language of the picture: en (the default) or zh-CN',
        })
        .option('json', {
          type: 'boolean',
          describe: 'Print the numbers of the picture as JSON for programs',
        })
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: 'Write to this file instead of standard output',
        })
        .example(
          '$0 plot lab.pcapng --kind stevens -o lab.svg',
          'the only conversation of lab.pcapng',
        )
        .example(
          '$0 plot lab.pcapng --stream 3 --kind rtt --from client -o rtt.svg',
          "round-trip times of the client's segments in stream 3",
        ),
    handler: async (given) => {
      const args = readArguments(given);
      const { runPlot } = await import('./run-plot.js');
      finish(await runPlot(args, context));
    },
  };
}

function readArguments(given: Given): PlotArguments {
  const kind = oneOf('--kind', given.kind, PLOT_KINDS);
  if (kind === undefined) {
    throw new LabError('USAGE', '--kind is missing', `Choose one of ${PLOT_KINDS.join(', ')}.`);
  }
  const [file = ''] = options.readFiles([given.file]);
  const output = options.onePath('-o', given.output);
  return {
    ...options.readCommon(given),
    file,
    kind,
    stream: streamNumber(given.stream),
    from: oneOf('--from', given.from, ['client', 'server'] as const),
    language: oneOf('--lang', given.lang, ['en', 'zh-CN'] as const) ?? 'en',
    json: options.once('--json', given.json) ?? false,
    output: output === '-' ? undefined : output,
    rules: options.readRules(given),
    lane: options.readLane(given),
  };
}

function oneOf<Choice extends string>(
  option: string,
  given: options.Given<string>,
  choices: readonly Choice[],
): Choice | undefined {
  const value = options.once(option, given);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw new LabError(
    'USAGE',
    `${option} ${options.unshield(value)}: there is no such choice`,
    `Choose one of ${choices.join(', ')}.`,
  );
}

function streamNumber(given: options.Given<string>): number | undefined {
  const text = options.once('--stream', given);
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? text : Number(text);
  throw new LabError(
    'USAGE',
    `--stream ${options.unshield(text)}: not a stream number`,
    'A picture shows one stream, counted from 0; "sharkscribe conversations FILE" lists them.',
  );
}
