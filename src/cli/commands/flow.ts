import type { CommandModule } from 'yargs';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { requireSvg } from './require-svg.js';
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
  const { text } = context;
  const { commands, flow: help, examples } = text.help;
  return {
    command: 'flow <files..>',
    describe: commands.flow,
    builder: (yargs) =>
      options
        .withLane(
          options.withRules(options.withCommonOptions(options.withFiles(yargs, text), text), text),
          text,
        )
        .option('stream', { type: 'string', requiresArg: true, describe: help.stream })
        .option('connection', { type: 'string', requiresArg: true, describe: help.connection })
        .option('format', { type: 'string', requiresArg: true, describe: help.format })
        .option('json', { type: 'boolean', describe: help.json })
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: help.output,
        })
        .example('$0 flow lab.pcapng', examples.flow)
        .example('$0 flow lab.pcapng --stream 3 -o flow.svg', examples.flowPicture)
        .example('$0 flow lab.pcapng --format mermaid', examples.flowMermaid),
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
  requireSvg(output, ['.svg', '.mmd', '.txt']);
  const format = formatOf(given, output);
  const isOneDocument = output !== undefined || format === 'svg';
  if (isOneDocument && files.length > 1) {
    throw usageError(({ oneGraph }) => oneGraph(output === undefined, files.length));
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
  const format = options.oneOf('format', given.format, FLOW_FORMATS);
  const isJson = options.once('--json', given.json) ?? false;
  if (isJson && format !== undefined) {
    throw usageError(({ jsonAndFormat }) => jsonAndFormat);
  }
  if (isJson) return 'json';
  return format ?? formatOfName(output) ?? 'text';
}

function numberOf(option: string, given: options.Given<string>, least: number): number | undefined {
  const value = options.once(option, given);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  const text = options.unshield(value);
  throw usageError(({ notACount }) => notACount(option, text, least));
}
