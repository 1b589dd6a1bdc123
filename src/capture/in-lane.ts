import { LabError } from '../errors/lab-error.js';
import type { Segment } from '../tcp/segment.js';
import { isTooShort } from '../tcp/segment.js';
import { segmentsOfPacket } from '../tcp/segments-of-packet.js';
import { findTshark, type FindTsharkOptions, type Tshark } from '../tshark/find-tshark.js';
import type { FactsCollector } from './facts-collector.js';
import { HandedOverError, type HandOver, type Lane } from './lane.js';
import { readDirectly } from './read-directly.js';
import type { ReadPacketsOptions } from './read-packets.js';
import type { CaptureSource } from './source.js';

/** How the segments of a capture are read. */
export interface LaneOptions extends Omit<ReadPacketsOptions, 'validateChecksums'> {
  /** Default: `tshark`. */
  readonly lane?: Lane | undefined;
  /** Is told when a capture that was to be read directly is left to tshark. */
  readonly onHandOver?: ((handOver: HandOver) => void) | undefined;
}

/** A way to read the segments of a capture from its beginning. */
export interface LaneReading {
  /** The tshark that reads; `undefined` when none does. */
  readonly tshark: Tshark | undefined;
  /** The segments in batches, in capture order; the collector is told of every frame. */
  readonly read: (collector: FactsCollector) => AsyncIterable<readonly Segment[]>;
}

/**
 * Goes through a capture in the lane that was asked for, and once more by tshark when that lane cannot
 * read it.
 *
 * @param attempt - Begins anew each time it is called.
 */
export async function inLane<T>(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: LaneOptions & ReadPacketsOptions,
  attempt: (reading: LaneReading) => Promise<T>,
): Promise<T> {
  if (options.lane === 'direct') {
    try {
      refuseOptions(options);
      return await attempt({
        tshark: undefined,
        read: (collector) => readDirectly(source, collector, options.signal),
      });
    } catch (error) {
      if (!(error instanceof HandedOverError)) throw error;
      options.onHandOver?.(error.handOver);
    }
  }
  await source.whole();
  const program = tshark ?? (await findTshark());
  return attempt({
    tshark: program,
    read: (collector) => readByTshark(source, program, collector, options),
  });
}

/**
 * The tshark that reads, or whose rules of judgement are followed. The direct lane does without where it
 * is absent and nobody named one.
 */
export async function tsharkForLane(
  lane: Lane | undefined,
  options: FindTsharkOptions = {},
): Promise<Tshark | undefined> {
  try {
    return await findTshark(options);
  } catch (error) {
    const isAbsent = error instanceof LabError && error.code === 'TSHARK_NOT_FOUND';
    if (lane === 'direct' && options.explicit === undefined && isAbsent) return undefined;
    throw error;
  }
}

/** What only tshark can do. */
function refuseOptions(options: ReadPacketsOptions): void {
  const reason =
    options.usePreferences === true
      ? 'your Wireshark preferences are to count'
      : options.validateChecksums === true
        ? 'checksums are to be validated'
        : undefined;
  if (reason !== undefined) throw new HandedOverError({ reason, frameNumber: undefined });
}

async function* readByTshark(
  source: CaptureSource,
  tshark: Tshark,
  collector: FactsCollector,
  options: ReadPacketsOptions,
): AsyncGenerator<readonly Segment[]> {
  const { readPackets } = await import('./read-packets.js');
  for await (const packet of readPackets(source, tshark, options)) {
    const segments = segmentsOfPacket(packet);
    collector.add(packet, segments.filter((segment) => !isTooShort(segment)).length);
    yield segments;
  }
}
