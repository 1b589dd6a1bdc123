import process from 'node:process';
import { LabError } from '../errors/lab-error.js';
import type { Segment } from '../tcp/segment.js';
import { isTooShort } from '../tcp/segment.js';
import { findTshark, type FindTsharkOptions, type Tshark } from '../tshark/find-tshark.js';
import type { AnalysisTreeSettings } from '../tshark/analysis-arguments.js';
import type { FactsCollector } from './facts-collector.js';
import { HandedOverError, type HandOver, type Lane } from './lane.js';
import type { ReadColumnsOptions } from './read-columns.js';
import { readDirectly } from './read-directly.js';
import type { ReadPacketsOptions } from './read-packets.js';
import type { CaptureSource } from './source.js';

/** How the segments of a capture are read. */
export interface LaneOptions extends Omit<ReadPacketsOptions, keyof AnalysisTreeSettings> {
  /** Default: `auto`. */
  readonly lane?: Lane | undefined;
  /** Is told when a capture, or frames of it, are left to another lane. */
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
 * Goes through a capture in the lane that was asked for, and once more in the next one when that lane
 * cannot read it.
 *
 * @param attempt - Begins anew each time it is called.
 */
export async function inLane<T>(
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: LaneOptions & ReadPacketsOptions,
  attempt: (reading: LaneReading) => Promise<T>,
): Promise<T> {
  let lane = firstLane(options);
  let program = tshark;
  for (;;) {
    if (lane !== 'direct') {
      await source.whole();
      program ??= await findTshark();
    }
    try {
      return await attempt(readingIn(lane, source, program, options));
    } catch (error) {
      if (!(error instanceof HandedOverError)) throw error;
      options.onHandOver?.(error.handOver);
      lane = error.handOver.lane;
    }
  }
}

function readingIn(
  lane: Exclude<Lane, 'auto'>,
  source: CaptureSource,
  tshark: Tshark | undefined,
  options: LaneOptions & ReadPacketsOptions,
): LaneReading {
  const { signal, onHandOver } = options;
  if (lane === 'direct' || tshark === undefined) {
    return {
      tshark: undefined,
      read: (collector) => readDirectly(source, collector, signal),
    };
  }
  if (lane === 'tree') {
    return { tshark, read: (collector) => readTrees(source, tshark, collector, options) };
  }
  const onUnclear = (frames: readonly number[]) => {
    onHandOver?.(unclearFrames(frames));
  };
  return {
    tshark,
    read: (collector) => readInColumns(source, tshark, collector, { signal, onUnclear }),
  };
}

function unclearFrames(frames: readonly number[]): HandOver {
  const others = frames.length === 1 ? '' : `, nor of ${frames.length - 1} others`;
  const reason = `its columns do not tell enough${others}`;
  return { lane: 'tree', reason, frameNumber: frames[0] };
}

/** The lane to begin with: only trees have it all. */
function firstLane(options: LaneOptions & ReadPacketsOptions): Exclude<Lane, 'auto'> {
  const { lane = 'auto' } = options;
  const reason =
    options.usePreferences === true
      ? 'your Wireshark preferences are to count'
      : options.validateChecksums === true
        ? 'checksums are to be validated'
        : undefined;
  if (lane === 'tree' || reason === undefined) return lane === 'auto' ? 'direct' : lane;
  options.onHandOver?.({ lane: 'tree', reason, frameNumber: undefined });
  return 'tree';
}

/** Does the lane begin with a reader that needs no tshark? */
export function beginsDirectly(lane: Lane | undefined): boolean {
  return lane === undefined || lane === 'auto' || lane === 'direct';
}

/**
 * The tshark that reads, or whose rules of judgement are followed. A lane that begins directly does
 * without where it is absent and nobody named one.
 */
export async function tsharkForLane(
  lane: Lane | undefined,
  options: FindTsharkOptions = {},
): Promise<Tshark | undefined> {
  try {
    return await findTshark(options);
  } catch (error) {
    const isAbsent = error instanceof LabError && error.code === 'TSHARK_NOT_FOUND';
    const named = options.explicit ?? (options.env ?? process.env)['SHARKSCRIBE_TSHARK'] ?? '';
    if (isAbsent && beginsDirectly(lane) && named === '') return undefined;
    throw error;
  }
}

/** Does what `readColumns()` does; what belongs to tshark is loaded when it is needed. */
async function* readInColumns(
  source: CaptureSource,
  tshark: Tshark,
  collector: FactsCollector,
  options: ReadColumnsOptions,
): AsyncGenerator<readonly Segment[]> {
  const { readColumns } = await import('./read-columns.js');
  yield* readColumns(source, tshark, collector, options);
}

async function* readTrees(
  source: CaptureSource,
  tshark: Tshark,
  collector: FactsCollector,
  options: ReadPacketsOptions,
): AsyncGenerator<readonly Segment[]> {
  const { readPackets } = await import('./read-packets.js');
  const { segmentsOfPacket } = await import('../tcp/segments-of-packet.js');
  const { noPackets } = await import('./capture-failure.js');
  for await (const packet of readPackets(source, tshark, options)) {
    const segments = segmentsOfPacket(packet);
    const frame = packet.layer('frame');
    // A file as a whole has a link type; a custom block, which may be the first of a capture, has none.
    const isFile =
      frame?.shown('frame.time_epoch') === undefined &&
      frame?.shown('frame.encap_type') !== undefined;
    if (isFile && packet.frameNumber === 1 && segments.length === 0) throw noPackets(source);
    collector.add(packet, segments.filter((segment) => !isTooShort(segment)).length);
    yield segments;
  }
}
