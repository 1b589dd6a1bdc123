import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { type CaptureFailure, captureFailureOf } from '../../tshark/capture-permission.js';
import { captureArguments, type CaptureSettings } from '../../tshark/dumpcap-arguments.js';
import { findTshark } from '../../tshark/find-tshark.js';
import { requireDumpcap } from '../../tshark/require-dumpcap.js';
import { surroundingsHere } from '../../tshark/surroundings.js';
import { isPcapName } from '../capture/capture-name.js';
import { CapturePlace, defaultName } from '../capture/capture-place.js';
import { CaptureOutcome } from '../capture/capture-outcome.js';
import { ProgressLine } from '../capture/progress-line.js';
import { record } from '../capture/record.js';
import { splitCommand } from '../capture/split-command.js';
import type { Until } from '../capture/until.js';
import { captureFailed } from '../capture-failed.js';
import { CliError } from '../cli-error.js';
import type { CliContext, CommonArguments } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { keepHeapModest } from '../modest-heap.js';
import { checkOutput } from '../output-file.js';
import { reportFormat } from './report-format.js';

export interface CaptureArguments extends CommonArguments {
  readonly dumpcap: string | undefined;
  /** With one interface at least. */
  readonly settings: CaptureSettings;
  /** The new file; `undefined` to give it a name. */
  readonly write: string | undefined;
  /** Values of `-b`. */
  readonly ring: readonly string[];
  readonly until: Until | undefined;
  /** A program and its arguments, as a shell would take them. */
  readonly run: string | undefined;
  readonly keepAll: boolean;
  /** Where the report goes. */
  readonly report: string | undefined;
  readonly quiet: boolean;
}

/** Captures into a file, tells what comes while it does, and writes the report if it is to. */
export async function runCapture(args: CaptureArguments, context: CliContext): Promise<ExitCode> {
  keepHeapModest();
  const { env, terminal, text, signal } = context;
  const { settings, ring, report } = args;
  const command = args.run === undefined ? undefined : splitCommand(args.run);
  if (report !== undefined) await checkOutput(report, [], '--report');
  const here = surroundingsHere(env);
  const finding = findTshark({ explicit: args.tshark, env });
  // Who wants a report is told before the capture that there will be none.
  const tshark = report === undefined ? await finding.catch(() => undefined) : await finding;
  const dumpcap = await requireDumpcap(tshark?.path, here, args.dumpcap);
  if (args.verbose) await terminal.note(text.messages.usingDumpcap(dumpcap.path));
  const shown = args.write ?? defaultName(settings.interfaces[0] ?? '', new Date());
  if (report !== undefined && path.resolve(report) === path.resolve(shown)) {
    throw new CliError('USAGE', ({ recording }) => recording.sameFile);
  }
  const place = await CapturePlace.reserve(shown, ring.length > 0);
  const progress = new ProgressLine(args.quiet ? 'none' : command ? 'lines' : 'status', context);
  let lastFile = '';
  // Whoever presses Ctrl-C twice ends the process at once; what is said then still comes through.
  const sayPlace = () => {
    if (lastFile !== '') void terminal.note(text.recording.leftIn(place.shownOf(lastFile)));
  };
  process.once('exit', sayPlace);
  try {
    const recorded = await record({
      dumpcap: dumpcap.path,
      args: argumentsOf(args, place),
      until: args.until,
      command,
      looksAtConnections: !args.keepAll,
      signal,
      onBegin: async () => {
        if (!args.quiet) await terminal.note(text.recording.capturing(settings.interfaces, shown));
      },
      onFile: (file) => {
        lastFile = file;
      },
      onProgress: (soFar) => progress.show(soFar),
    });
    const failure = captureFailureOf(recorded.end);
    const explain = (why: CaptureFailure) =>
      captureFailed(why, { dumpcap: dumpcap.path, settings, here });
    const startError = recorded.program?.startError;
    if (command !== undefined && startError !== undefined) {
      for (const file of recorded.files) await rm(file, { force: true });
      throw new CliError('USAGE', (words) => words.recording.notStarted(command.file, startError));
    }
    if (recorded.files.length === 0) {
      if (failure === undefined && signal.aborted) {
        await terminal.note(text.messages.interrupted);
        return EXIT.interrupted;
      }
      throw await explain(failure ?? { kind: 'other', words: '' });
    }
    const outcome = new CaptureOutcome(recorded, place, args, context);
    const code = await outcome.tell(failure && (await explain(failure)));
    process.removeListener('exit', sayPlace);
    if (report === undefined) return code;
    return worstOf([code, await writeReport(report, shown, args, context)]);
  } finally {
    process.removeListener('exit', sayPlace);
    await place.release();
  }
}

function argumentsOf(
  { settings, ring }: CaptureArguments,
  { file }: CapturePlace,
): readonly string[] {
  return [
    ...captureArguments(settings),
    ...ring.flatMap((each) => ['-b', each]),
    ...(isPcapName(file) ? ['-P'] : []),
    ...['-w', file],
  ];
}

async function writeReport(
  output: string,
  file: string,
  args: CaptureArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { runReport } = await import('./run-report.js');
  const { signal } = context;
  return runReport(
    {
      ...args,
      files: [file],
      output,
      format: reportFormat(false, output),
      streams: undefined,
      dissectors: [],
    },
    // Ctrl-C has ended the capture, not the report on it; a second one ends that as well.
    { ...context, signal: signal.aborted ? new AbortController().signal : signal },
  );
}
