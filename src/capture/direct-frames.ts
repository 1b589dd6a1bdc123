import { CaptureParser } from '../pcap/capture-parser.js';
import type { CaptureRecord } from '../pcap/capture-record.js';
import type { Unreadable } from '../wire/frame/frame-headers.js';
import { CaptureDamagedError } from './capture-failure.js';
import { isSystemError } from './file-access.js';
import { HandedOverError, type HandOver } from './lane.js';
import type { CaptureSource } from './source.js';

/** How far to read. */
export interface DirectFramesOptions {
  readonly signal?: AbortSignal | undefined;
  /** Read no further than this frame. */
  readonly lastFrame?: number | undefined;
}

/**
 * Goes through the packets of a capture without tshark, chunk by chunk of the file.
 *
 * @param onFrame - Is given each packet; the same object every time. It says why it cannot read one.
 * @returns After each chunk: how many packets were read so far.
 * @throws {@link HandedOverError} when there is something in the capture that is left to tshark.
 * @throws {@link CaptureDamagedError} after the last packet when the capture is cut.
 */
export async function* directFrames(
  source: CaptureSource,
  onFrame: (record: CaptureRecord) => Unreadable | undefined,
  { signal, lastFrame = Infinity }: DirectFramesOptions = {},
): AsyncGenerator<number> {
  let frames = 0;
  let refusal: HandOver | undefined;
  const parser = new CaptureParser((record) => {
    frames = record.frameNumber;
    const reason = onFrame(record);
    if (reason === undefined) return frames < lastFrame;
    refusal = { lane: 'columns', reason, frameNumber: record.frameNumber };
    return false;
  });
  for await (const chunk of unbroken(source.read())) {
    signal?.throwIfAborted();
    const goesOn = parser.push(chunk);
    if (!goesOn) break;
    yield frames;
  }
  parser.end();
  if (refusal !== undefined) throw new HandedOverError(refusal);
  await source.whole();
  yield frames;
  refuseStop(parser, frames, source);
}

/** Throws when reading has ended before the end of the file. */
function refuseStop({ stop }: CaptureParser, frames: number, source: CaptureSource): void {
  if (stop?.kind === 'unknown' || (stop?.kind === 'cut' && frames === 0)) {
    const reason = stop.kind === 'cut' ? 'a file that is cut before its first packet' : stop.reason;
    const frameNumber = frames === 0 ? undefined : frames + 1;
    throw new HandedOverError({ lane: 'columns', reason, frameNumber });
  }
  if (stop?.kind === 'cut') {
    // In tshark's words, which are the same from 3.4 to 4.6.
    const message = `The file "${source.name}" appears to have been cut short in the middle of a packet.`;
    throw new CaptureDamagedError(source.path, { lastFrame: frames, message });
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
