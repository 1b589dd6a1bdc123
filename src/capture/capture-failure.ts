import type { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import type { CaptureDamage } from '../model/capture-facts.js';
import { type TsharkEnd, tsharkFailed } from '../tshark/run-tshark.js';
import type { CaptureSource } from './source.js';

/** Reading stopped before the end of the capture; the packets before that were delivered. */
export class CaptureDamagedError extends KnownFailure {
  constructor(
    path: string,
    readonly damage: CaptureDamage,
  ) {
    super('CAPTURE_DAMAGED', ({ captureDamaged }) =>
      captureDamaged(path, damage.lastFrame, damage.message),
    );
  }
}

/** tshark's exit code for a file that it cannot read, or not to its end. */
const BAD_FILE = 2;

/** tshark's words for a file of no format that it knows; the same from 3.4 to 4.6. */
const NO_CAPTURE =
  /isn't a capture file|is(?:n't| not) a(?:n)? .*file in a format|file type .* (?:unknown|isn't supported)/i;

/**
 * What the end of tshark means for whoever read its packets: nothing when it read everything, an
 * error otherwise.
 */
export function failureOf(
  source: CaptureSource,
  end: TsharkEnd,
  lastFrame: number,
): LabError | undefined {
  if (end.exitCode === 0) return undefined;
  const message = cleanWords(end, source);
  if (lastFrame === 0 && end.exitCode !== BAD_FILE) return tsharkFailed(end);
  if (lastFrame === 0 && NO_CAPTURE.test(message)) {
    return new KnownFailure('CAPTURE_UNREADABLE', ({ notACapture }) =>
      notACapture(source.path, message),
    );
  }
  return new CaptureDamagedError(source.path, { lastFrame, message });
}

/**
 * The error for a file whose whole content tshark takes for one record, such as a text or a picture: it has
 * formats for these, too, and none of them holds packets.
 */
export function noPackets(source: Pick<CaptureSource, 'path'>): LabError {
  return new KnownFailure('CAPTURE_UNREADABLE', (text) => text.noPackets(source.path));
}

/** tshark's last words with the file's name instead of its path, and without control characters. */
function cleanWords(end: TsharkEnd, source: CaptureSource): string {
  const how =
    end.signal === undefined
      ? `tshark ended with code ${end.exitCode ?? 'unknown'}`
      : `tshark was ended by ${end.signal}`;
  const words = end.lastWords.join(' ').replaceAll(source.file, source.name);
  const shown = words.replace(/\s*[\u0000-\u001f\u007f-\u009f]+\s*/g, ' ').trim();
  if (end.exitCode === BAD_FILE) return shown === '' ? how : shown;
  return shown === '' ? how : `${how}; its last words: ${shown}`;
}
