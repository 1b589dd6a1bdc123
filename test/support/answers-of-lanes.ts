import { analyzeSource } from '../../src/capture/analyze-capture.js';
import { analyzeSegments } from '../../src/capture/analyze-segments.js';
import type { HandOver, Lane } from '../../src/capture/lane.js';
import { type CaptureSource, openSource } from '../../src/capture/source.js';
import { LabError } from '../../src/errors/lab-error.js';
import { conversationsDocument } from '../../src/report/conversations-document.js';
import { jsonText } from '../../src/report/json-text.js';
import { segmentRow } from '../../src/report/segment-row.js';
import { findTshark } from '../../src/tshark/find-tshark.js';

/** What a lane makes of a capture, as the command line prints it. */
export interface LaneOutput {
  readonly conversations: string;
  readonly segments: string;
}

export interface LaneAnswer {
  /** What the lane left to another one, each once; empty when it read the capture itself. */
  readonly handOvers: readonly HandOver[];
  readonly output: LaneOutput;
}

/** What a lane makes of a capture: everything but the tshark that read it. */
export async function answerOfLane(path: string, lane: Lane): Promise<LaneAnswer> {
  const handOvers = new Map<string, HandOver>();
  const onHandOver = (handOver: HandOver) => handOvers.set(JSON.stringify(handOver), handOver);
  const output = await outputOf(path, { lane, onHandOver, zeek: {} });
  return { handOvers: [...handOvers.values()], output };
}

async function outputOf(
  path: string,
  options: Parameters<typeof analyzeSource>[2],
): Promise<LaneOutput> {
  const tshark = await findTshark();
  let source: CaptureSource | undefined;
  try {
    source = await openSource(path);
    const { facts, conversations } = await analyzeSource(source, tshark, options);
    const withoutVersion = { ...facts, tsharkVersion: undefined };
    const rows: string[] = [];
    const segments = analyzeSegments(source, tshark, options);
    let next = await segments.next();
    for (; next.done !== true; next = await segments.next()) {
      rows.push(JSON.stringify(segmentRow(next.value)));
    }
    rows.push(JSON.stringify(next.value ?? 'whole'));
    return {
      conversations: jsonText(conversationsDocument(withoutVersion, conversations)),
      segments: rows.join('\n'),
    };
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return { conversations: error.message, segments: error.message };
  } finally {
    source?.dispose();
  }
}
