import { analyzeSource } from '../../src/capture/analyze-capture.js';
import { readConversationTrees } from '../../src/capture/read-conversation-trees.js';
import { readTcpTrees } from '../../src/capture/read-trees.js';
import { openSource } from '../../src/capture/source.js';
import { LabError } from '../../src/errors/lab-error.js';
import { renderReport } from '../../src/report/render-report.js';
import { framesForTrees } from '../../src/report/report-input.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { plainTrees } from './plain-trees.js';

/** What a report is made of, and the report. */
export interface ReportReading {
  readonly trees: readonly unknown[];
  readonly report: string;
}

/**
 * Reports on a capture, read by tshark as a whole, and by our own reader with the trees from a cut where one
 * is possible: one for all conversations, and one for the last stream alone.
 */
export async function bothReadings(
  path: string,
): Promise<{ readonly whole: readonly ReportReading[]; readonly cut: readonly ReportReading[] }> {
  const source = await openSource(path);
  try {
    return {
      whole: await readingsOf(source, false),
      cut: await readingsOf(source, true),
    };
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    // A capture that nobody can read has no report.
    return { whole: [], cut: [] };
  } finally {
    source.dispose();
  }
}

async function readingsOf(
  source: Awaited<ReturnType<typeof openSource>>,
  isCut: boolean,
): Promise<readonly ReportReading[]> {
  const tshark = await findTshark();
  const lane = isCut ? 'direct' : 'tree';
  const { facts, conversations } = await analyzeSource(source, tshark, { lane });
  const last = conversations.at(-1)?.stream;
  const readings: ReportReading[] = [];
  const treesOf = (frames: readonly number[]) =>
    isCut
      ? readConversationTrees(source, tshark, frames, conversations, { mostOfCapture: 2 })
      : readTcpTrees(source, tshark, frames);
  // The last stream may be the only one: its trees are read once.
  const known = new Map<string, Trees>();
  let all: Trees = new Map();
  for (const streams of last === undefined ? [] : [[], [last]]) {
    const frames = framesForTrees(conversations, streams);
    const key = frames.join();
    const trees = known.get(key) ?? treesAmong(all, frames) ?? (await treesOf(frames));
    known.set(key, trees);
    // What is read of the whole capture is the same whichever frames are asked for.
    if (!isCut) all = trees;
    const tool = { name: 'sharkscribe', version: '0.0.0' };
    const sameFacts = { ...facts, tsharkVersion: tshark.version };
    const report = renderReport({ facts: sameFacts, conversations, streams, trees, tool });
    readings.push({ trees: plainTrees(trees), report });
  }
  return readings;
}

type Trees = Awaited<ReturnType<typeof readTcpTrees>>;

/** The trees of these frames, in their order, if all of them are there. */
function treesAmong(trees: Trees, frames: readonly number[]): Trees | undefined {
  const wanted = new Set(frames);
  const found = new Map([...trees].filter(([frame]) => wanted.has(frame)));
  return wanted.size > 0 && found.size === wanted.size ? found : undefined;
}
