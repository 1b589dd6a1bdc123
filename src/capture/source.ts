import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import process from 'node:process';
import { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import { Arrival, type Measure } from './arrival.js';
import { type FileAccess, isSystemError, realFiles } from './file-access.js';
import { fileChunks, unpackedChunks } from './file-chunks.js';

/** The path that stands for standard input. */
const STDIN = '-';

/** A capture that was checked and can be read as often as wanted. */
export interface CaptureSource {
  /** As the user gave it. */
  readonly path: string;
  /** File name without its folder; `-` for standard input. */
  readonly name: string;
  /** Absolute path of a regular file with the bytes. */
  readonly file: string;
  readonly sizeBytes: number;
  /** The hash of these bytes, lower-case hex; taken when it is asked for, for it costs a reading. */
  sha256(): Promise<string>;
  /**
   * The bytes from the beginning, unpacked if they are gzipped: {@link sizeBytes} of the file, and what is
   * added to it later is not read. A chunk is valid until the next one is asked for.
   */
  read(): AsyncIterable<Uint8Array>;
  /** Settles when the file is whole; it is from the beginning unless {@link openArriving} says otherwise. */
  whole(): Promise<void>;
  /** Removes the temporary copy if there is one; may be called more than once. */
  dispose(): void;
}

/**
 * Checks a capture before tshark sees it, and takes its size. Standard input and pipes are
 * copied to a private temporary file, for a report reads its capture twice. A file that another program
 * is writing counts as it is now.
 *
 * @param capturePath - A path, or `-`.
 * @param signal - Ends the wait for standard input, or for a pipe.
 * @throws {@link LabError} CAPTURE_NOT_FOUND, CAPTURE_IS_DIRECTORY, CAPTURE_NOT_PERMITTED,
 *   CAPTURE_EMPTY or CAPTURE_UNREADABLE.
 */
export async function openSource(
  capturePath: string,
  files: FileAccess = realFiles,
  signal?: AbortSignal,
): Promise<CaptureSource> {
  return arrived(await openArriving(capturePath, files, signal));
}

/**
 * Does what {@link openSource} does, and does not wait for standard input and pipes: their bytes can be read
 * as they come. Until `whole()` has settled, `file` and `sizeBytes` mean nothing; `read()` and
 * `whole()` throw what `openSource()` would.
 */
export async function openArriving(
  capturePath: string,
  files: FileAccess = realFiles,
  signal?: AbortSignal,
): Promise<CaptureSource> {
  const fail = (error: unknown) =>
    signal?.aborted === true ? error : asLabError(error, capturePath);
  if (capturePath === STDIN) {
    const input = files.readStdin();
    // Whoever writes may never end, so an interruption must reach the waiting itself.
    if (signal !== undefined && input instanceof Readable) addAbortSignal(signal, input);
    return arriving(capturePath, STDIN, input, fail);
  }
  const file = path.resolve(capturePath);
  const name = path.basename(file);
  const status = await files.stat(file).catch((error: unknown) => {
    throw fail(error);
  });
  if (status.isDirectory()) throw isDirectory(capturePath);
  if (!status.isFile()) return arriving(capturePath, name, files.read(file, signal), fail);
  try {
    // Some files that are no files on a disk do not tell their size. Of others a byte shows whether they
    // can be read.
    const start = await measure(files.read(file, signal, Math.min(status.size, 1)));
    if (start.sizeBytes === 0) throw isEmpty(capturePath);
    const sizeBytes = status.size === 0 ? start.sizeBytes : status.size;
    const hash = () => measure(files.read(file, signal, sizeBytes));
    return {
      path: capturePath,
      name,
      file,
      sizeBytes,
      sha256: async () => (await hash()).sha256,
      read: () => fileChunks(file, sizeBytes),
      whole: () => Promise.resolve(),
      dispose: () => undefined,
    };
  } catch (error) {
    throw fail(error);
  }
}

/**
 * Copies a stream of bytes to a private temporary file, for tshark does not read from a socket, and that
 * is what it would be given.
 *
 * @param signal - Ends the wait for the stream.
 * @throws {@link LabError} CAPTURE_EMPTY; whatever the stream fails with.
 */
export async function openStream(
  chunks: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<CaptureSource> {
  const input = chunks instanceof Readable ? chunks : Readable.from(chunks);
  if (signal !== undefined) addAbortSignal(signal, input);
  return arrived(arriving('the stream', 'stream', input, (error) => error));
}

async function arrived(source: CaptureSource): Promise<CaptureSource> {
  try {
    await source.whole();
    return source;
  } catch (error) {
    source.dispose();
    throw error;
  }
}

/** @param fail - Makes an error for the user of what the input fails with. */
function arriving(
  capturePath: string,
  name: string,
  input: AsyncIterable<Uint8Array>,
  fail: (error: unknown) => unknown,
): CaptureSource {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-input-'));
  const file = path.join(folder, 'capture');
  const arrival = new Arrival(input, file);
  let measured: Measure = { sizeBytes: 0, sha256: '' };
  let isBegun = false;
  const whole = async () => {
    isBegun = true;
    measured = await arrival.end().catch((error: unknown) => {
      throw fail(error);
    });
    if (measured.sizeBytes === 0) throw isEmpty(capturePath);
  };
  const dispose = () => {
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', dispose);
    void arrival.close();
  };
  process.once('exit', dispose);
  return {
    path: capturePath,
    name,
    file,
    get sizeBytes() {
      return measured.sizeBytes;
    },
    sha256: async () => {
      await whole();
      return measured.sha256;
    },
    async *read() {
      if (isBegun) {
        await whole();
        yield* fileChunks(file, measured.sizeBytes);
        return;
      }
      isBegun = true;
      yield* unpackedChunks(failingWith(fail, arrival.chunks()));
      await whole();
    },
    whole,
    dispose,
  };
}

/** The chunks, with the errors in terms of the user. */
async function* failingWith(
  fail: (error: unknown) => unknown,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw fail(error);
  }
}

async function measure(chunks: AsyncIterable<Uint8Array>): Promise<Measure> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

export function isDirectory(capturePath: string): LabError {
  return new KnownFailure('CAPTURE_IS_DIRECTORY', (text) => text.captureIsFolder(capturePath));
}

export function isEmpty(capturePath: string): LabError {
  const named = capturePath === STDIN ? undefined : capturePath;
  return new KnownFailure('CAPTURE_EMPTY', (text) => text.captureEmpty(named));
}

export function asLabError(error: unknown, capturePath: string): unknown {
  if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
    return new KnownFailure('CAPTURE_NOT_FOUND', (text) => text.captureNotFound(capturePath), {
      cause: error,
    });
  }
  if (isSystemError(error, 'EACCES', 'EPERM')) {
    return new KnownFailure(
      'CAPTURE_NOT_PERMITTED',
      (text) => text.captureNotPermitted(capturePath),
      { cause: error },
    );
  }
  if (error instanceof Error && 'code' in error && !(error instanceof LabError)) {
    return new KnownFailure(
      'CAPTURE_UNREADABLE',
      (text) => text.captureUnreadable(capturePath, error.message),
      { cause: error },
    );
  }
  return error;
}
