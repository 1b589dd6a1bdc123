import type { Segment } from '../tcp/segment.js';
import { isTooShort } from '../tcp/segment.js';
import { segmentsOfPacket } from '../tcp/segments-of-packet.js';
import { ANALYSIS_COLUMNS, analysisColumnArguments } from '../tshark/analysis-arguments.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark } from '../tshark/run-tshark.js';
import { CaptureDamagedError, failureOf, noPackets } from './capture-failure.js';
import { ColumnDecoder } from './column-decoder.js';
import { ColumnRow } from './column-row.js';
import type { FactsCollector } from './facts-collector.js';
import { coveringFilter } from './frame-filter.js';
import { HandedOverError } from './lane.js';
import { unreadable } from './packet-reader.js';
import { readPackets } from './read-packets.js';
import { SegmentSpool } from './segment-spool.js';
import type { CaptureSource } from './source.js';

/** Frames that are left to their trees before the whole capture is. */
const MOST_UNCLEAR = 50_000;
/** Segments that are given at once. */
const BATCH = 1024;

export interface ReadColumnsOptions extends RunTsharkOptions {
  /** Is told which frames are read once more, as trees. */
  readonly onUnclear?: ((frames: readonly number[]) => void) | undefined;
}

/**
 * The TCP segments of a capture, in capture order and in batches, from tshark's columns. Frames whose
 * columns leave something open are read once more as trees; from the first of them on the segments wait
 * in a spool, so that all come in order.
 *
 * @param collector - Is told of every frame.
 * @throws {@link HandedOverError} when tshark does not print the columns, or leaves too many frames open.
 * @throws {@link LabError} as `readPackets()` does, and CAPTURE_UNREADABLE for a file without packets.
 */
export async function* readColumns(
  source: CaptureSource,
  tshark: Tshark,
  collector: FactsCollector,
  options: ReadColumnsOptions = {},
): AsyncGenerator<readonly Segment[]> {
  const run = runTshark(tshark, analysisColumnArguments(source.file), options);
  const reader = new ColumnReader(source, collector);
  const waiting = new SegmentSpool();
  try {
    for await (const chunk of run.output) {
      const batch = reader.read(chunk);
      if (reader.unclear.length === 0) yield batch;
      else await waiting.add(batch);
    }
    const end = await run.end;
    options.signal?.throwIfAborted();
    const failure = failureOf(source, end, reader.lastFrame);
    if (failure?.code === 'TSHARK_FAILED') throw handedOver('a tshark without these columns');
    if (failure === undefined && reader.isTorn) throw unreadable(reader.lastFrame);
    if (reader.unclear.length > 0) {
      options.onUnclear?.(reader.unclear);
      const trees = segmentsOfFrames(source, tshark, reader.unclear, collector, options);
      yield* inBatches(merged(waiting.read(), trees));
    }
    if (failure !== undefined) throw failure;
  } finally {
    await waiting.dispose();
  }
}

/** Goes through the lines of tshark's output, chunk by chunk. */
class ColumnReader {
  /** Last frame that was read; 0 for none. */
  lastFrame = 0;
  /** The frames whose segments are to be taken from their trees. */
  readonly unclear: number[] = [];
  private readonly row = new ColumnRow(ANALYSIS_COLUMNS.length);
  private readonly decoder = new ColumnDecoder();
  /** A line that has no end yet. */
  private rest: Buffer = Buffer.alloc(0);

  constructor(
    private readonly source: Pick<CaptureSource, 'path'>,
    private readonly collector: FactsCollector,
  ) {}

  /** The output ended inside a line. */
  get isTorn(): boolean {
    return this.rest.length > 0;
  }

  read(chunk: Uint8Array): Segment[] {
    const bytes: Buffer = this.isTorn ? Buffer.concat([this.rest, chunk]) : asBuffer(chunk);
    const segments: Segment[] = [];
    let start = 0;
    for (;;) {
      const next = this.row.take(bytes, start);
      if (next === -1) break;
      start = next;
      this.readRow(segments);
    }
    this.rest = bytes.subarray(start);
    return segments;
  }

  private readRow(segments: Segment[]): void {
    const { decoder, collector } = this;
    const found = decoder.decode(this.row);
    const { frame } = decoder;
    if (found === 'no-packet') throw noPackets(this.source);
    if (found === 'unreadable') throw handedOver('columns that make no sense', this.lastFrame + 1);
    this.lastFrame = frame.frameNumber;
    const { segment } = frame;
    collector.addFrame(frame, segment === undefined || isTooShort(segment) ? 0 : 1);
    if (segment !== undefined) segments.push(segment);
    if (found === 'clear') return;
    this.unclear.push(frame.frameNumber);
    if (this.unclear.length > MOST_UNCLEAR) throw handedOver('too many frames need their trees');
  }
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function handedOver(reason: string, frameNumber?: number): HandedOverError {
  return new HandedOverError({ lane: 'tree', reason, frameNumber });
}

/** The segments of some frames, each frame's together, from their trees. */
async function* segmentsOfFrames(
  source: CaptureSource,
  tshark: Tshark,
  frames: readonly number[],
  collector: FactsCollector,
  { signal }: RunTsharkOptions,
): AsyncGenerator<readonly Segment[], undefined> {
  const wanted = new Set(frames);
  const displayFilter = coveringFilter(frames);
  try {
    for await (const packet of readPackets(source, tshark, { displayFilter, signal })) {
      if (!wanted.delete(packet.frameNumber)) continue;
      const segments = segmentsOfPacket(packet);
      collector.tcpSegments += segments.filter((segment) => !isTooShort(segment)).length;
      if (segments.length > 0) yield segments;
    }
  } catch (error) {
    // Whoever read the columns came upon the damage, too.
    if (!(error instanceof CaptureDamagedError) || wanted.size > 0) throw error;
  }
  for (const missing of wanted) throw unreadable(missing - 1);
  return undefined;
}

/** Joins two rows of segments that are in capture order each, and have no frame in common. */
async function* merged(
  single: AsyncIterable<Segment>,
  groups: AsyncGenerator<readonly Segment[], undefined>,
): AsyncGenerator<Segment> {
  let group = (await groups.next()).value;
  for await (const segment of single) {
    while (group !== undefined && firstFrame(group) < segment.frameNumber) {
      yield* group;
      group = (await groups.next()).value;
    }
    yield segment;
  }
  for (; group !== undefined; group = (await groups.next()).value) yield* group;
}

function firstFrame(segments: readonly Segment[]): number {
  return segments[0]?.frameNumber ?? 0;
}

async function* inBatches(segments: AsyncIterable<Segment>): AsyncGenerator<readonly Segment[]> {
  let batch: Segment[] = [];
  for await (const segment of segments) {
    batch.push(segment);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
