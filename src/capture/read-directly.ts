import type { CaptureRecord } from '../pcap/capture-record.js';
import { CaptureParser } from '../pcap/capture-parser.js';
import type { Segment } from '../tcp/segment.js';
import { isTooShort } from '../tcp/segment.js';
import { CaptureDamagedError } from './capture-failure.js';
import { DirectDecoder } from './direct-decoder.js';
import type { FactsCollector } from './facts-collector.js';
import { isSystemError } from './file-access.js';
import { fileChunks } from './file-chunks.js';
import { HandedOverError, type HandOver } from './lane.js';
import type { CaptureSource } from './source.js';

/**
 * The TCP segments of a capture, in capture order and in batches, without tshark. Memory grows with the
 * number of endpoints only.
 *
 * @param collector - Is told of every frame.
 * @throws {@link HandedOverError} when there is something in the capture that is left to tshark.
 * @throws {@link CaptureDamagedError} after the last segment when the capture is cut.
 */
export async function* readDirectly(
  source: CaptureSource,
  collector: FactsCollector,
  signal?: AbortSignal,
): AsyncGenerator<readonly Segment[]> {
  const decoder = new DirectDecoder();
  let batch: Segment[] = [];
  let lastFrame = 0;
  let refusal: HandOver | undefined;
  const parser = new CaptureParser((record: CaptureRecord) => {
    const reason = decoder.decode(record);
    lastFrame = record.frameNumber;
    if (reason !== undefined) {
      refusal = { lane: 'columns', reason, frameNumber: record.frameNumber };
      return false;
    }
    const { segment, frameNumber, timeNanos, linkName } = decoder.frame;
    if (segment !== undefined) batch.push(segment);
    const segments = segment === undefined || isTooShort(segment) ? 0 : 1;
    collector.addFrame({ frameNumber, timeNanos, linkName }, segments);
    return true;
  });
  for await (const chunk of unbroken(fileChunks(source.file))) {
    signal?.throwIfAborted();
    const goesOn = parser.push(chunk);
    if (!goesOn) break;
    yield batch;
    batch = [];
  }
  parser.end();
  const { stop } = parser;
  if (refusal !== undefined) throw new HandedOverError(refusal);
  if (stop?.kind === 'unknown' || (stop?.kind === 'cut' && lastFrame === 0)) {
    const reason = stop.kind === 'cut' ? 'a file that is cut before its first packet' : stop.reason;
    const frameNumber = lastFrame === 0 ? undefined : lastFrame + 1;
    throw new HandedOverError({ lane: 'columns', reason, frameNumber });
  }
  if (stop?.kind === 'cut') {
    // In tshark's words, which are the same from 3.4 to 4.6.
    const message = `The file "${source.name}" appears to have been cut short in the middle of a packet.`;
    throw new CaptureDamagedError(source.path, { lastFrame, message });
  }
}

/** The chunks of a file; a gzipped file that is damaged is left to tshark, which reads up to the damage. */
async function* unbroken(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (!isSystemError(error, 'Z_BUF_ERROR', 'Z_DATA_ERROR', 'Z_STREAM_ERROR')) throw error;
    throw new HandedOverError({
      lane: 'columns',
      reason: 'a gzipped file that is damaged',
      frameNumber: undefined,
    });
  }
}
