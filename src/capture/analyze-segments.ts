import type { CaptureDamage } from '../model/capture-facts.js';
import { TcpAnalyzer } from '../tcp/analyzer.js';
import { rulesOf } from '../tcp/rules.js';
import type { SegmentFacts } from '../tcp/segment-facts.js';
import type { SegmentReplay } from '../tcp/segment-replay.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { AnalyzeCaptureOptions } from './analyze-capture.js';
import { CaptureDamagedError } from './capture-failure.js';
import { FactsCollector } from './facts-collector.js';
import { inLane, type LaneReading } from './in-lane.js';
import { SegmentSpool } from './segment-spool.js';
import type { CaptureSource } from './source.js';

/**
 * Every TCP segment of a capture with all that is known about it, in capture order. What a segment
 * means may depend on later ones, so the capture is read to its end before the first is given; memory
 * does not grow with their number.
 *
 * @returns After the last segment: why the capture could not be read to its end, if it could not.
 * @throws {@link LabError} when nothing can be read.
 */
export async function* analyzeSegments(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: AnalyzeCaptureOptions = {},
): AsyncGenerator<SegmentFacts, CaptureDamage | undefined> {
  const rules = rulesOf(tshark, options.rules);
  let spool = new SegmentSpool();
  try {
    const { replay, damage } = await inLane(source, tshark, options, async ({ read }) => {
      await spool.dispose();
      spool = new SegmentSpool();
      return readInto(spool, new TcpAnalyzer({ rules, canReplay: true }), read);
    });
    for await (const segment of spool.read()) yield replay.add(segment);
    return damage;
  } finally {
    await spool.dispose();
  }
}

async function readInto(
  spool: SegmentSpool,
  analyzer: TcpAnalyzer,
  read: LaneReading['read'],
): Promise<{ replay: SegmentReplay; damage: CaptureDamage | undefined }> {
  let damage: CaptureDamage | undefined;
  try {
    for await (const segments of read(new FactsCollector())) {
      for (const segment of segments) analyzer.add(segment);
      await spool.add(segments);
    }
  } catch (error) {
    if (!(error instanceof CaptureDamagedError)) throw error;
    damage = error.damage;
  }
  analyzer.finish();
  return { replay: analyzer.replay(), damage };
}
