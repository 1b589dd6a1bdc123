import { analyzeSource } from '../../src/capture/analyze-capture.js';
import { analyzeSegments } from '../../src/capture/analyze-segments.js';
import type { HandOver, Lane } from '../../src/capture/lane.js';
import { openSource } from '../../src/capture/source.js';
import { LabError } from '../../src/errors/lab-error.js';
import { conversationsDocument, jsonText } from '../../src/report/conversations-document.js';
import { segmentRow } from '../../src/report/segment-row.js';
import { findTshark } from '../../src/tshark/find-tshark.js';

/** What a lane makes of a capture, as the command line prints it. */
export interface LaneOutput {
  readonly conversations: string;
  readonly segments: string;
}

export interface LaneAnswers {
  /** `undefined` when the direct lane read the capture itself. */
  readonly handOver: HandOver | undefined;
  readonly direct: LaneOutput;
  readonly tshark: LaneOutput;
}

/** The answers of both lanes; of a capture that is handed over there is but one, for no lane can differ. */
export async function answersOfLanes(path: string): Promise<LaneAnswers> {
  let handOver: HandOver | undefined;
  const direct = await outputOf(path, 'direct', (reason) => (handOver = reason));
  const tshark = handOver === undefined ? await outputOf(path, 'tshark') : direct;
  return { handOver, direct, tshark };
}

async function outputOf(
  path: string,
  lane: Lane,
  onHandOver?: (handOver: HandOver) => void,
): Promise<LaneOutput> {
  const tshark = await findTshark();
  const source = await openSource(path);
  try {
    const options = { lane, onHandOver, zeek: {} };
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
    source.dispose();
  }
}
