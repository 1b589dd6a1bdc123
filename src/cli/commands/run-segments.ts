import { analyzeSegments } from '../../capture/analyze-segments.js';
import { SEGMENT_COLUMNS, segmentCsvLine, segmentRow } from '../../report/segment-row.js';
import type { Lane } from '../../capture/lane.js';
import type { RuleSet } from '../../tcp/rules.js';
import type { CliContext, CommonArguments } from '../context.js';
import { eachCaptureInLane, type LaneJob, noteDamage } from '../each-capture.js';
import { EXIT, type ExitCode } from '../exit-code.js';

/** Characters gathered before they are written. */
const BATCH = 65_536;

export interface SegmentsArguments extends CommonArguments {
  readonly files: readonly string[];
  readonly rules: RuleSet | undefined;
  readonly lane: Lane | undefined;
  readonly csv: boolean;
}

/** Prints the segments of each capture. */
export async function runSegments(args: SegmentsArguments, context: CliContext): Promise<ExitCode> {
  if (args.csv) await context.terminal.print(`${SEGMENT_COLUMNS.join(',')}\n`);
  return eachCaptureInLane(args.files, args, context, (job) => printSegments(job, args));
}

async function printSegments(
  { source, tshark, onHandOver, context }: LaneJob,
  { preferences, rules, lane, csv }: SegmentsArguments,
): Promise<ExitCode> {
  const { terminal, signal, text } = context;
  const segments = analyzeSegments(source, tshark, {
    usePreferences: preferences,
    signal,
    rules,
    lane,
    onHandOver,
  });
  let batch = '';
  let count = 0;
  for (;;) {
    const result = await segments.next();
    if (result.done === true) {
      await terminal.print(batch);
      if (count === 0) await terminal.note(text.messages.noSegments(source.path));
      return result.value === undefined
        ? EXIT.done
        : noteDamage(source.path, result.value, context);
    }
    const row = segmentRow(result.value);
    batch += `${csv ? segmentCsvLine(row) : JSON.stringify(row)}\n`;
    count++;
    if (batch.length < BATCH) continue;
    await terminal.print(batch);
    batch = '';
    if (terminal.isClosed) {
      await segments.return(undefined);
      return EXIT.done;
    }
  }
}
