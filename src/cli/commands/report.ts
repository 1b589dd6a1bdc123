import type { CommandModule } from 'yargs';
import { LabError } from '../../errors/lab-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { reportFormat } from './report-format.js';
import type { ReportArguments } from './run-report.js';

interface Given extends options.GivenCommon {
  readonly files: readonly string[];
  readonly output: options.Given<string>;
  readonly html: options.Given<boolean>;
  readonly stream: readonly string[] | undefined;
}

/** `report`: the lab report on the conversations of captures. */
export function reportCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  return {
    command: 'report <files..>',
    describe: 'Write a lab report on the TCP conversations of captures (Markdown or HTML)',
    builder: (yargs) =>
      options
        .withCommonOptions(options.withFiles(yargs))
        .option('output', {
          alias: 'o',
          type: 'string',
          requiresArg: true,
          describe: 'Write the report to this file instead of standard output',
        })
        .option('html', {
          type: 'boolean',
          describe: 'Write one HTML page that needs no network (implied by -o NAME.html)',
        })
        .option('stream', {
          type: 'string',
          array: true,
          requiresArg: true,
          describe: "Describe only these conversations: Wireshark's tcp.stream, repeated or 0,2,5",
        })
        .example('$0 report lab.pcapng -o lab.md', 'the report on lab.pcapng as lab.md')
        .example('$0 report lab.pcapng -o lab.html', 'the same as a page for a browser')
        .example('$0 report lab.pcapng --stream 0,3', 'on two of its conversations')
        .example('tcpdump -c 500 -w - | $0 report -', 'on what another program captured'),
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
    throw new LabError(
      'USAGE',
      `-o takes the report on one capture, and ${files.length} were given`,
      'Run report once for each capture, or leave -o out to have the reports one after another.',
    );
  }
  const format = reportFormat(options.once('--html', given.html) ?? false, output);
  if (format === 'html' && files.length > 1) {
    throw new LabError(
      'USAGE',
      `--html writes the page on one capture, and ${files.length} were given`,
      'Run report once for each capture.',
    );
  }
  return {
    ...options.readCommon(given),
    files,
    output: output === '-' ? undefined : output,
    format,
    streams: streamNumbers(given.stream),
  };
}

/** Stream numbers from `--stream 0 --stream 3,5`. */
function streamNumbers(given: readonly string[] | undefined): readonly number[] | undefined {
  if (given === undefined || given.length === 0) return undefined;
  const numbers = given
    .flatMap((value) => value.split(','))
    .map((text) => {
      if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text);
      throw new LabError(
        'USAGE',
        `--stream ${options.unshield(text)}: not a stream number`,
        'Streams are counted from 0; "sharkscribe conversations FILE" lists them.',
      );
    });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
