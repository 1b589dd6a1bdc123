import { closeSync, constants, createReadStream, openSync, statSync, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { addAbortSignal, type Readable } from 'node:stream';

/** What a capture source needs of the file system, so that tests can take permissions away. */
export interface FileAccess {
  stat(path: string): Promise<{
    isDirectory(): boolean;
    isFile(): boolean;
    /** Bytes; of some files that are no files on a disk it is 0 although there are some. */
    readonly size: number;
  }>;
  /**
   * The bytes of a file, in chunks.
   *
   * @param signal - Ends the wait for a pipe.
   * @param length - No more than these; 0 for all.
   */
  read(path: string, signal?: AbortSignal, length?: number): AsyncIterable<Uint8Array>;
  /** The bytes of standard input, in chunks. */
  readStdin(): AsyncIterable<Uint8Array>;
}

/** The file system of this machine. */
export const realFiles: FileAccess = { stat, read, readStdin: () => process.stdin };

function read(file: string, signal?: AbortSignal, length = 0): Readable {
  const end = length === 0 ? {} : { end: length - 1 };
  const stream = createReadStream(file, { highWaterMark: 1 << 20, ...end });
  if (signal === undefined) return stream;
  const interrupt = () => {
    const writer = wake(file);
    if (writer === undefined) return;
    stream.once('close', () => {
      closeSync(writer);
    });
  };
  signal.addEventListener('abort', interrupt, { once: true });
  stream.once('close', () => {
    signal.removeEventListener('abort', interrupt);
  });
  return addAbortSignal(signal, stream);
}

/**
 * Lets whoever waits for a named pipe to be opened or written to go on: no process can end as long as a
 * thread of it waits there. A pipe that is open for reading, too, never waits for another end.
 *
 * @returns The pipe, to be closed later; `undefined` when the file is none.
 */
function wake(file: string): number | undefined {
  try {
    if (!statSync(file).isFIFO()) return undefined;
    const writer = openSync(file, constants.O_RDWR | constants.O_NONBLOCK);
    writeSync(writer, '\0');
    return writer;
  } catch {
    // It is gone, or full, so that nobody waits.
    return undefined;
  }
}

/** Is the error one of these system errors (`ENOENT`)? */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && codes.includes(code);
}
