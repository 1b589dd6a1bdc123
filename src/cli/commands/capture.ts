import type { CommandModule } from 'yargs';
import type { AutostopKind } from '../../tshark/dumpcap-arguments.js';
import { isRingOption } from '../../tshark/ring-option.js';
import * as capturing from '../capture-options.js';
import { isCompressedName, isPcapName } from '../capture/capture-name.js';
import { parseUntil } from '../capture/until.js';
import { CliError } from '../cli-error.js';
import * as options from '../common-options.js';
import type { CliContext } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import type { RecordingText } from '../text/recording-text.js';
import type { Said } from '../text/said.js';
import { isReportName } from './report-format.js';
import type { CaptureArguments } from './run-capture.js';

interface Given extends options.GivenCommon, capturing.GivenCapture {
  readonly w: options.Given<string>;
  readonly b: options.Given<string>;
  readonly c: options.Given<string>;
  readonly until: options.Given<string>;
  readonly run: options.Given<string>;
  readonly 'keep-all': options.Given<boolean>;
  readonly report: options.Given<string>;
  readonly quiet: options.Given<boolean>;
}

/** What may end a capture that goes to files. */
const AUTOSTOPS: readonly AutostopKind[] = ['duration', 'packets', 'filesize', 'files'];

/** One-letter options that take a value. */
export const CAPTURE_LETTERS = 'ifsawbcB';

/** `capture`: captures into a file, tells what comes, and stops when it is told to. */
export function captureCommand(
  context: CliContext,
  finish: (code: ExitCode) => void,
): CommandModule<object, Given> {
  const { text } = context;
  const { commands, capture: help, examples } = text.help;
  const value = { type: 'string', requiresArg: true } as const;
  return {
    command: 'capture',
    describe: commands.capture,
    builder: (yargs) =>
      options
        .withCommonOptions(capturing.withCaptureOptions(yargs, text, help.autostop), text)
        .option('w', { ...value, describe: help.write })
        .option('b', { ...value, describe: help.ring })
        .option('c', { ...value, describe: help.count })
        .option('until', { ...value, describe: help.until })
        .option('run', { ...value, describe: help.run })
        .option('keep-all', { type: 'boolean', describe: help.keepAll })
        .option('report', { ...value, describe: help.report })
        .option('quiet', { type: 'boolean', describe: help.quiet })
        .example('$0 capture -i eth0 -w lab.pcapng', examples.capture)
        .example(
          "$0 capture -i eth0 -w lab.pcapng --run 'curl -s http://example.org/' --report lab.md",
          examples.captureRun,
        ),
    handler: async (given) => {
      const args = readArguments(given);
      const { runCapture } = await import('./run-capture.js');
      finish(await runCapture(args, context));
    },
  };
}

function readArguments(given: Given): CaptureArguments {
  const settings = capturing.readCapture(given, AUTOSTOPS);
  if (settings.interfaces.length === 0) throw refusal(({ needsInterface }) => needsInterface);
  if (settings.interfaces.includes('-')) {
    throw refusal(({ fromStandardInput }) => fromStandardInput);
  }
  const write = options.onePath('-w', given.w);
  if (write === '-') throw refusal(({ toStandardOutput }) => toStandardOutput);
  const ring = options.valuesOf(given.b);
  for (const each of ring) {
    if (!isRingOption(each)) throw refusal(({ notARing }) => notARing(each));
  }
  if (ring.length > 0 && ring.every((each) => each.startsWith('files:'))) {
    throw refusal(({ ringWithoutEnd }) => ringWithoutEnd);
  }
  const needsRing = settings.autostop?.find((each) => each.startsWith('files:'));
  if (needsRing !== undefined && ring.length === 0) {
    throw refusal(({ filesOfRing }) => filesOfRing(needsRing));
  }
  if (write !== undefined) checkName(write, settings.interfaces.length);
  const report = options.onePath('--report', given.report);
  if (report !== undefined && ring.length > 0) throw refusal(({ reportOfRing }) => reportOfRing);
  if (report !== undefined && !isReportName(report)) {
    throw refusal(({ notAReport }) => notAReport(report));
  }
  const until = options.once('--until', given.until);
  const run = options.once('--run', given.run);
  const keepAll = options.once('--keep-all', given['keep-all']) ?? false;
  if (keepAll && run === undefined) throw refusal(({ keepsOnlyOfRun }) => keepsOnlyOfRun);
  return {
    ...options.readCommon(given),
    dumpcap: capturing.readDumpcap(given),
    settings: {
      ...settings,
      mostPackets: options.packetCount('-c', given.c),
    },
    write,
    ring,
    until: until === undefined ? undefined : parseUntil(until),
    run: run === undefined ? undefined : options.unshield(run),
    keepAll,
    report,
    quiet: options.once('--quiet', given.quiet) ?? false,
  };
}

/** dumpcap writes pcapng, or pcap; nothing of it is compressed. */
function checkName(write: string, interfaces: number): void {
  if (isCompressedName(write)) throw refusal(({ notCompressed }) => notCompressed(write));
  if (interfaces > 1 && isPcapName(write)) throw refusal(({ oneInPcap }) => oneInPcap(write));
}

function refusal(say: (text: RecordingText) => Said): CliError {
  return new CliError('USAGE', ({ recording }) => say(recording));
}
