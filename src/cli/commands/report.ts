import type { CommandModule } from 'yargs';
import { usageError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { streamNumbers } from '../stream-numbers.js';
import { reportFormat } from './report-format.js';
import type { ReportArguments } from './run-report.js';

interface Given extends options.GivenCommon {
  readonly files: readonly string[];
  readonly output: options.Given<string>;
  readonly html: options.Given<boolean>;
  readonly stream: readonly string[] | undefined;
  readonly json: options.Given<boolean>;
  readonly dissector: readonly string[] | undefined;
}

/** `report`: the lab report on the conversations of captures. */
export function reportCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, report: help, examples } = text.help;
  return {
    command: 'report <files..>',
    describe: commands.report,
    builder: (yargs) =>
      options
        .withCommonOptions(options.withFiles(yargs, text), text)
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: help.output,
        })
        .option('html', {
          type: 'boolean',
          describe: help.html,
        })
        .option('stream', {
          type: 'string',
          array: true,
          requiresArg: true,
          describe: help.stream,
        })
        .option('json', { type: 'boolean', describe: help.json })
        .option('dissector', options.dissectorOption(text))
        .example('$0 report lab.pcapng -o lab.md', examples.reportToFile)
        .example('$0 report lab.pcapng -o lab.html', examples.reportToPage)
        .example('$0 report lab.pcapng --stream 0,3', examples.reportOnStreams)
        .example('tcpdump -c 500 -w - | $0 report -', examples.reportOnPipe),
    handler: async (given) => {
      const args = readArguments(given);
      const { runReport } = await import('./run-report.js');
      finish(await runReport(args, context));
    },
  };
}

function readArguments(given: Given): ReportArguments {
  const files = options.readFiles(given.files);
  const output = options.onePath('-o', given.output);
  if (output !== undefined && output !== '-' && files.length > 1) {
    throw usageError(({ oneOutput }) => oneOutput(files.length));
  }
  const html = options.once('--html', given.html) ?? false;
  const json = options.once('--json', given.json) ?? false;
  if (html && json) throw usageError(({ htmlAndJson }) => htmlAndJson);
  const format = json ? 'json' : reportFormat(html, output);
  if (format === 'html' && files.length > 1) {
    throw usageError(({ onePage }) => onePage(files.length));
  }
  return {
    ...options.readCommon(given),
    files,
    output: output === '-' ? undefined : output,
    format,
    streams: streamNumbers(given.stream),
    dissectors: options.readDissectors(given.dissector),
  };
}
