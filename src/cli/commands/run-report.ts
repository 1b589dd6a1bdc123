import { analyzeSource } from '../../capture/analyze-capture.js';
import { readConversationTrees } from '../../capture/read-conversation-trees.js';
import { LabError } from '../../errors/lab-error.js';
import type { Layer } from '../../model/packet.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { RunTsharkOptions } from '../../tshark/run-tshark.js';
import { framesForTrees } from '../../report/report-input.js';
import { en } from '../../report/text/en.js';
import type { CliContext, CommonArguments } from '../context.js';
import { type CaptureJob, eachCapture, noteOnCapture } from '../each-capture.js';
import { EXIT, type ExitCode, worstOf } from '../exit-code.js';
import { checkOutput, writeOutput } from '../output-file.js';
import { reportDocument } from './report-document.js';
import type { ReportFormat } from './report-format.js';

export interface ReportArguments extends CommonArguments {
  readonly files: readonly string[];
  /** `undefined` for standard output. */
  readonly output: string | undefined;
  readonly format: ReportFormat;
  /** In ascending order; `undefined` lets the report choose. */
  readonly streams: readonly number[] | undefined;
}

/** Writes the reports. */
export async function runReport(args: ReportArguments, context: CliContext): Promise<ExitCode> {
  if (args.output !== undefined) await checkOutput(args.output, args.files);
  return eachCapture(args.files, args, context, (job) => reportOn(job, args, context));
}

async function reportOn(
  job: CaptureJob,
  { output, format, preferences, streams: asked }: ReportArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { terminal, signal, version } = context;
  const { source, tshark } = job;
  const options = { usePreferences: preferences, signal };
  const analysis = await analyzeSource(source, tshark, options);
  const { conversations } = analysis;
  // Whoever read the segments, it is tshark that dissects what is shown.
  const facts = { ...analysis.facts, tsharkVersion: tshark.version };
  const { streams, missing } = chooseStreams(asked, conversations);
  const codes = [await noteOnCapture(facts, conversations.length, context)];
  if (missing.length > 0) {
    await terminal.fail(streamNotFound(facts.path, missing, conversations.length));
    codes.push(EXIT.notFound);
    if (streams?.length === 0) return worstOf(codes);
  }
  const frames = framesForTrees(conversations, streams);
  const trees = await treesOrNone(frames, conversations, job, options, context);
  if (trees === undefined) codes.push(EXIT.input);
  const input = {
    facts,
    conversations,
    ...(streams === undefined ? {} : { streams }),
    trees: trees ?? new Map(),
    tool: { name: 'sharkscribe', version },
  };
  const text = await reportDocument(input, en, format);
  if (output === undefined) {
    await terminal.print(text);
  } else {
    await writeOutput(output, text);
    await terminal.note(`wrote ${output}`);
  }
  return worstOf(codes);
}

/** The packet trees; where tshark fails on them, the report does without and says so. */
async function treesOrNone(
  frames: readonly number[],
  conversations: readonly Conversation[],
  { source, tshark }: CaptureJob,
  options: RunTsharkOptions,
  { terminal }: CliContext,
): Promise<ReadonlyMap<number, readonly Layer[]> | undefined> {
  try {
    return await readConversationTrees(source, tshark, frames, conversations, options);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    await terminal.warn(
      `${source.path}: the report lacks its packet details: ${error.message}`,
      error.hint,
    );
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

function streamNotFound(path: string, missing: readonly number[], count: number): LabError {
  const which = missing.length === 1 ? `stream ${missing.join()}` : `streams ${missing.join(', ')}`;
  const present = count === 0 ? 'it has no TCP conversations' : `it has ${count}, counted from 0`;
  return new LabError(
    'STREAM_NOT_FOUND',
    `${which} not found in ${path}: ${present}`,
    '"sharkscribe conversations FILE" lists the streams of a capture.',
  );
}
