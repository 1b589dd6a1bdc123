import { readConversationTrees } from '../../capture/read-conversation-trees.js';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { LabError } from '../../errors/lab-error.js';
import type { Layer } from '../../model/packet.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { RunTsharkOptions } from '../../tshark/run-tshark.js';
import { reportFigures } from '../../report/document/report-figures.js';
import { framesForTrees, type ReportInput } from '../../report/report-input.js';
import { reportTextIn } from '../../report/text/report-text-in.js';
import { CliError } from '../cli-error.js';
import type { CliContext, CommonArguments } from '../context.js';
import { declaredIn, protocolsFor } from '../declared-protocols.js';
import { type CaptureJob, eachCapture, noteOnCapture } from '../each-capture.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { canHaveNeighbours, checkOutput, writeOutput } from '../output-file.js';
import { keepHeapModest } from '../modest-heap.js';
import { reportIn } from './report-in.js';
import { studyForReport } from './study-for-report.js';
import type { ReportFormat } from './report-format.js';

export interface ReportArguments extends CommonArguments {
  readonly files: readonly string[];
  /** `undefined` for standard output. */
  readonly output: string | undefined;
  readonly format: ReportFormat;
  /** In ascending order; `undefined` lets the report choose. */
  readonly streams: readonly number[] | undefined;
  /** Files and folders that declare protocols. */
  readonly dissectors: readonly string[];
}

/** Writes the reports. */
export async function runReport(args: ReportArguments, context: CliContext): Promise<ExitCode> {
  keepHeapModest(HEAP_GROWTH_PERCENT);
  if (args.output !== undefined) await checkOutput(args.output, args.files);
  const protocols = await protocolsFor(args, context);
  return eachCapture(args.files, args, context, (job) => reportOn(job, args, protocols, context));
}

/** A report keeps every conversation until it is written: what is in use is most of its memory. */
const HEAP_GROWTH_PERCENT = 50;

async function reportOn(
  job: CaptureJob,
  { output, format, preferences, streams: asked, files }: ReportArguments,
  protocols: readonly ProtocolDescription[],
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, signal, version, language = 'en' } = context;
  const { source, tshark } = job;
  const options = { usePreferences: preferences, signal };
  const analysis = await studyForReport(source, tshark, asked, options);
  const { conversations } = analysis;
  // Whoever read the segments, it is tshark that dissects what is shown.
  const facts = { ...analysis.facts, tsharkVersion: tshark.version };
  const { streams, missing } = chooseStreams(asked, conversations);
  const codes = [await noteOnCapture(facts, conversations.length, context)];
  if (missing.length > 0) {
    await terminal.fail(streamsNotFound(facts.path, missing, conversations.length));
    codes.push(EXIT.notFound);
    if (streams?.length === 0) return worstOf(codes);
  }
  const frames = framesForTrees(conversations, streams);
  const trees = await treesOrNone(frames, conversations, job, options, context);
  if (trees === undefined) codes.push(EXIT.input);
  const declared = await declaredIn(source, tshark, protocols, options);
  const text = await reportTextIn(language);
  const input: ReportInput = {
    facts,
    conversations,
    ...(streams === undefined ? {} : { streams }),
    trees: trees ?? new Map(),
    quality: analysis.quality,
    transfers: analysis.transfers,
    figures: reportFigures(analysis, text),
    ...(declared && { declared }),
    tool: { name: 'sharkscribe', version },
  };
  const place = {
    isAlone: files.length === 1,
    file: output !== undefined && (await canHaveNeighbours(output)) ? output : undefined,
    onPictures: (count: number, folder: string) =>
      terminal.note(context.text.messages.wrotePictures(count, folder)),
  };
  const report = await reportIn(format, input, text, place);
  if (output === undefined) {
    await terminal.print(report);
  } else {
    await writeOutput(output, report);
    await terminal.note(context.text.messages.wrote(output));
  }
  return worstOf(codes);
}

/** The packet trees; where tshark fails on them, the report does without and says so. */
async function treesOrNone(
  frames: readonly number[],
  conversations: readonly Conversation[],
  { source, tshark }: CaptureJob,
  options: RunTsharkOptions,
  { terminal, text }: CliContext,
): Promise<ReadonlyMap<number, readonly Layer[]> | undefined> {
  try {
    return await readConversationTrees(source, tshark, frames, conversations, options);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    await terminal.warn(text.messages.noDetails(source.path, error.message), error.hint);
    return undefined;
  }
}

function chooseStreams(
  asked: readonly number[] | undefined,
  conversations: readonly Conversation[],
): { readonly streams: readonly number[] | undefined; readonly missing: readonly number[] } {
  if (asked === undefined) return { streams: undefined, missing: [] };
  const present = new Set(conversations.map(({ stream }) => stream));
  return {
    streams: asked.filter((stream) => present.has(stream)),
    missing: asked.filter((stream) => !present.has(stream)),
  };
}

function streamsNotFound(path: string, missing: readonly number[], count: number): CliError {
  return new CliError('STREAM_NOT_FOUND', ({ messages }) =>
    messages.streamNotFound(path, missing, count),
  );
}
