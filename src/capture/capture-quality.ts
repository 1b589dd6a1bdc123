import type { CaptureQuality } from '../model/capture-facts.js';
import { CaptureParser } from '../pcap/capture-parser.js';
import { CaptureQualityWatch } from '../pcap/capture-quality.js';
import { isSystemError } from './file-access.js';
import type { CaptureSource } from './source.js';

/**
 * How complete a capture file is, as far as it says so itself; `undefined` when its format is not one of
 * those that are read without tshark. A file that is cut counts up to there.
 */
export async function readQuality(
  source: CaptureSource,
  signal?: AbortSignal,
): Promise<CaptureQuality | undefined> {
  const watch = new CaptureQualityWatch();
  const parser = new CaptureParser(
    (record) => {
      watch.onRecord(record);
      return true;
    },
    (bytes, at, length) => {
      watch.onPiece(bytes, at, length);
    },
  );
  try {
    for await (const chunk of source.read()) {
      signal?.throwIfAborted();
      if (!parser.push(chunk)) break;
    }
  } catch (error) {
    if (!isSystemError(error, 'Z_BUF_ERROR', 'Z_DATA_ERROR', 'Z_STREAM_ERROR')) throw error;
  }
  parser.end();
  return parser.stop?.kind === 'unknown' ? undefined : watch.quality;
}
