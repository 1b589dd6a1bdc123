import { isTooShort, type Segment } from '../tcp/segment.js';
import { DirectDecoder } from './direct-decoder.js';
import { directFrames } from './direct-frames.js';
import type { FactsCollector } from './facts-collector.js';
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
  const chunks = directFrames(
    source,
    (record) => {
      const reason = decoder.decode(record);
      if (reason !== undefined) return reason;
      const { segment, frameNumber, timeNanos, linkName } = decoder.frame;
      if (segment !== undefined) batch.push(segment);
      const segments = segment === undefined || isTooShort(segment) ? 0 : 1;
      collector.addFrame({ frameNumber, timeNanos, linkName }, segments);
      return undefined;
    },
    { signal },
  );
  for await (const frames of chunks) {
    if (frames === 0) continue;
    yield batch;
    batch = [];
  }
}
