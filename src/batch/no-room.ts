import { isSystemError } from '../capture/file-access.js';
import { KnownFailure } from '../errors/known-failure.js';
import { LabError } from '../errors/lab-error.js';
import { NO_ROOM_CODES } from '../errors/no-room-codes.js';

/** The disk with the results or the temporary files takes no more: no capture is to blame. */
export function noRoom(words: string, cause?: unknown): KnownFailure {
  return new KnownFailure('OUTPUT_NOT_WRITABLE', ({ noRoom: say }) => say(words), { cause });
}

/** The words of the error when it, or what it came from, means that a disk takes no more; `undefined` otherwise. */
export function noRoomWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isSystemError(error, ...NO_ROOM_CODES)) return error.message;
  const inner = noRoomWords(error.cause);
  if (inner !== undefined) return inner;
  return error instanceof LabError && error.code === 'OUTPUT_NOT_WRITABLE'
    ? error.message
    : undefined;
}
