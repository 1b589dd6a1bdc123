import { FactsCollector } from '../../src/capture/facts-collector.js';
import { inLane } from '../../src/capture/in-lane.js';
import { HandedOverError, type HandOver, type Lane } from '../../src/capture/lane.js';
import { openSource } from '../../src/capture/source.js';
import { LabError } from '../../src/errors/lab-error.js';
import type { Segment } from '../../src/tcp/segment.js';
import type { Tshark } from '../../src/tshark/find-tshark.js';

/** What a lane reads of a capture, before anything is made of it. */
export interface LaneReading {
  readonly segments: readonly Segment[];
  readonly packets: number;
  readonly tcpSegments: number;
  readonly earliestNanos: bigint | undefined;
  readonly latestNanos: bigint | undefined;
  readonly firstTimeReversal: number | undefined;
  /** Code and message of the error it ended with. */
  readonly failure: readonly string[];
}

/**
 * Reads a capture in a lane.
 *
 * @returns Why it is left to another lane as a whole, if it is.
 */
export async function readingOfLane(
  file: string,
  lane: Lane,
  tshark: Tshark,
): Promise<LaneReading | HandOver> {
  const source = await openSource(file);
  return inLane(source, tshark, { lane }, async ({ read }) => {
    const collector = new FactsCollector();
    const segments: Segment[] = [];
    const failure: string[] = [];
    try {
      for await (const batch of read(collector)) segments.push(...batch);
    } catch (error) {
      if (error instanceof HandedOverError) return error.handOver;
      if (!(error instanceof LabError)) throw error;
      failure.push(error.code, error.message);
    }
    const { packets, tcpSegments, earliestNanos, latestNanos, firstTimeReversal } = collector;
    const times = { earliestNanos, latestNanos, firstTimeReversal };
    return { segments, packets, tcpSegments, ...times, failure };
  });
}
