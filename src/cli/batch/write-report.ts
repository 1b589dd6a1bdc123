import path from 'node:path';
import type { AnalyzeCaptureOptions } from '../../capture/analyze-capture.js';
import { readConversationTrees } from '../../capture/read-conversation-trees.js';
import type { CaptureSource } from '../../capture/source.js';
import type { UnitJob } from '../../batch/worker-loop.js';
import { LabError } from '../../errors/lab-error.js';
import type { CaptureFacts } from '../../model/capture-facts.js';
import type { Layer } from '../../model/packet.js';
import { reportFigures } from '../../report/document/report-figures.js';
import { framesForTrees } from '../../report/report-input.js';
import { reportTextIn } from '../../report/text/report-text-in.js';
import type { Conversation } from '../../tcp/conversation.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../../tshark/run-tshark.js';
import { reportIn } from '../commands/report-in.js';
import { studyForReport } from '../commands/study-for-report.js';
import { writeOutput } from '../output-file.js';

/** A capture that was analyzed for a report, and the name of the report's file. */
export interface WrittenReport {
  readonly facts: CaptureFacts;
  readonly conversations: readonly Conversation[];
  readonly report: string;
}

/** Writes the report on a capture, with its pictures beside it. */
export async function writeReport(
  source: CaptureSource,
  tshark: Tshark,
  job: UnitJob,
  settings: AnalyzeCaptureOptions,
): Promise<WrittenReport> {
  const { options } = job.settings;
  const analysis = await studyForReport(source, tshark, undefined, settings);
  const { conversations } = analysis;
  const facts = { ...analysis.facts, tsharkVersion: tshark.version };
  const text = await reportTextIn(options.language);
  const input = {
    facts,
    conversations,
    // When tshark did not come to an end before, the report does without packet trees, and says so.
    trees: job.retry === undefined ? await treesOf(source, tshark, conversations, settings) : NONE,
    quality: analysis.quality,
    transfers: analysis.transfers,
    figures: reportFigures(analysis, text),
    tool: { name: 'sharkscribe', version: options.version },
  };
  const isPage = options.report === 'html';
  const report = isPage ? 'report.html' : 'report.md';
  const file = path.join(job.draft, report);
  const written = await reportIn(isPage ? 'html' : 'markdown', input, text, {
    isAlone: true,
    file,
    onPictures: () => Promise.resolve(),
  });
  await writeOutput(file, written);
  return { facts: analysis.facts, conversations, report };
}

const NONE: ReadonlyMap<number, readonly Layer[]> = new Map();

async function treesOf(
  source: CaptureSource,
  tshark: Tshark,
  conversations: readonly Conversation[],
  settings: RunTsharkOptions,
): Promise<ReadonlyMap<number, readonly Layer[]>> {
  try {
    const frames = framesForTrees(conversations);
    return await readConversationTrees(source, tshark, frames, conversations, settings);
  } catch (error) {
    if (!(error instanceof LabError) || error.code === 'TSHARK_FAILED') throw error;
    return NONE;
  }
}
