import type { CaptureDamage } from '../model/capture-facts.js';
import { TcpAnalyzer } from '../tcp/analyzer.js';
import { rulesForVersion } from '../tcp/rules.js';
import type { SegmentFacts } from '../tcp/segment-facts.js';
import { segmentsOfPacket } from '../tcp/segments-of-packet.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { AnalyzeCaptureOptions } from './analyze-capture.js';
import { CaptureDamagedError } from './capture-failure.js';
import { readPackets } from './read-packets.js';
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
  tshark: Tshark,
  options: AnalyzeCaptureOptions = {},
): AsyncGenerator<SegmentFacts, CaptureDamage | undefined> {
  const rules = options.rules ?? rulesForVersion(tshark.version);
  const analyzer = new TcpAnalyzer({ rules, canReplay: true });
  const spool = new SegmentSpool();
  let damage: CaptureDamage | undefined;
  try {
    try {
      for await (const packet of readPackets(source, tshark, options)) {
        for (const segment of segmentsOfPacket(packet)) {
          analyzer.add(segment);
          await spool.add(segment);
        }
      }
    } catch (error) {
      if (!(error instanceof CaptureDamagedError)) throw error;
      damage = error.damage;
    }
    analyzer.finish();
    const replay = analyzer.replay();
    for await (const segment of spool.read()) yield replay.add(segment);
  } finally {
    await spool.dispose();
  }
  return damage;
}
