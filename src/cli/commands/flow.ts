import type { CommandModule } from 'yargs';
import { LabError } from '../../errors/lab-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { FLOW_FORMATS, type FlowFormat, formatOfName } from './flow-format.js';
import type { FlowArguments } from './run-flow.js';

interface Given extends options.GivenCommon, options.GivenRules, options.GivenLane {
  readonly files: readonly string[];
  readonly stream: options.Given<string>;
  readonly connection: options.Given<string>;
  readonly format: options.Given<string>;
  readonly json: options.Given<boolean>;
  readonly output: options.Given<string>;
}

/** `flow`: the flow graph of a TCP conversation. */
export function flowCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'flow <files..>',
    describe: 'Draw the flow graph of a TCP conversation (text, Mermaid, SVG)',
    builder: (yargs) =>
      options
        .withLane(options.withRules(options.withCommonOptions(options.withFiles(yargs))))
        .option('stream', {
          type: 'string',
          requiresArg: true,
          describe: "Which conversation: Wireshark's tcp.stream (default: the first)",
        })
        .option('connection', {
          type: 'string',
          requiresArg: true,
          describe: 'Which connection of the stream, when its ports were used again: 1, 2, …',
        })
        .option('format', {
          type: 'string',
          requiresArg: true,
          describe: 'text, mermaid or svg (default: what the name given with -o ends in, or text)',
        })
        .option('json', { type: 'boolean', describe: 'Print the graph as JSON for programs' })
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: 'Write the graph to this file instead of standard output',
        })
        .example('$0 flow lab.pcapng', 'the first conversation, as text')
        .example('$0 flow lab.pcapng --stream 3 -o flow.svg', 'conversation 3 as a picture')
        .example('$0 flow lab.pcapng --format mermaid', 'for a Markdown file on GitHub'),
    handler: async (given) => {
      const args = readArguments(given);
      const { runFlow } = await import('./run-flow.js');
      finish(await runFlow(args, context));
    },
  };
}

function readArguments(given: Given): FlowArguments {
  const files = options.readFiles(given.files);
  const path = options.onePath('-o', given.output);
  const output = path === '-' ? undefined : path;
  const format = formatOf(given, output);
  const isOneDocument = output !== undefined || format === 'svg';
  if (isOneDocument && files.length > 1) {
    throw new LabError(
      'USAGE',
      `${output === undefined ? 'an SVG' : '-o'} takes the graph of one capture, and ${files.length} were given`,
      'Run flow once for each capture.',
    );
  }
  return {
    ...options.readCommon(given),
    files,
    rules: options.readRules(given),
    lane: options.readLane(given),
    stream: numberOf('--stream', given.stream, 0),
    connection: numberOf('--connection', given.connection, 1),
    format,
    output,
  };
}

function formatOf(given: Given, output: string | undefined): FlowFormat {
  const format = options.oneOf('--format', given.format, FLOW_FORMATS, 'a format of flow graphs');
  const isJson = options.once('--json', given.json) ?? false;
  if (isJson && format !== undefined) {
    throw new LabError('USAGE', '--json and --format exclude each other', 'Give one of them.');
  }
  if (isJson) return 'json';
  return format ?? formatOfName(output) ?? 'text';
}

function numberOf(option: string, given: options.Given<string>, least: number): number | undefined {
  const value = options.once(option, given);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new LabError(
    'USAGE',
    `${option} ${options.unshield(value)}: not a number of ${option === '--stream' ? 'a stream' : 'a connection'}`,
    `They are counted from ${least}; "sharkscribe conversations FILE" lists them.`,
  );
}
