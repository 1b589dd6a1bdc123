import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import process from 'node:process';
import { LabError } from '../errors/lab-error.js';
import { type FileAccess, isSystemError, realFiles, spool } from './file-access.js';

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
  /** Lower-case hex. */
  readonly sha256: string;
  /** Removes the temporary copy if there is one; may be called more than once. */
  dispose(): void;
}

/**
 * Checks a capture before tshark sees it, and takes its size and hash. Standard input and pipes are
 * copied to a private temporary file, for a report reads its capture twice.
 *
 * @param capturePath - A path, or `-`.
 * @param signal - Ends the wait for standard input.
 * @throws {@link LabError} CAPTURE_NOT_FOUND, CAPTURE_IS_DIRECTORY, CAPTURE_NOT_PERMITTED,
 *   CAPTURE_EMPTY or CAPTURE_UNREADABLE.
 */
export async function openSource(
  capturePath: string,
  files: FileAccess = realFiles,
  signal?: AbortSignal,
): Promise<CaptureSource> {
  if (capturePath === STDIN) {
    const input = files.readStdin();
    // Whoever writes may never end, so an interruption must reach the waiting itself.
    if (signal !== undefined && input instanceof Readable) addAbortSignal(signal, input);
    return openSpooled(capturePath, STDIN, input);
  }
  const file = path.resolve(capturePath);
  try {
    const status = await files.stat(file);
    if (status.isDirectory()) throw isDirectory(capturePath);
    const name = path.basename(file);
    if (!status.isFile()) return await openSpooled(capturePath, name, files.read(file));
    const facts = await measure(files.read(file));
    if (facts.sizeBytes === 0) throw isEmpty(capturePath);
    return { path: capturePath, name, file, ...facts, dispose: () => undefined };
  } catch (error) {
    throw asLabError(error, capturePath);
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
  return openSpooled('the stream', 'stream', input);
}

async function openSpooled(
  capturePath: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<CaptureSource> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-input-'));
  const dispose = () => {
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', dispose);
  };
  process.once('exit', dispose);
  try {
    const file = path.join(folder, 'capture');
    await spool(chunks, file);
    const facts = await measure(realFiles.read(file));
    if (facts.sizeBytes === 0) throw isEmpty(capturePath);
    return { path: capturePath, name, file, ...facts, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

async function measure(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly sizeBytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

function isDirectory(capturePath: string): LabError {
  return new LabError(
    'CAPTURE_IS_DIRECTORY',
    `${capturePath} is a folder, not a capture file`,
    'Name the capture files in it, for example with a pattern: FOLDER/*.pcapng.',
  );
}

function isEmpty(capturePath: string): LabError {
  const what = capturePath === STDIN ? 'standard input' : capturePath;
  return new LabError(
    'CAPTURE_EMPTY',
    `${what} is empty (0 bytes)`,
    'Was the capture stopped before it was saved, or the copy interrupted? Capture or copy it again.',
  );
}

function asLabError(error: unknown, capturePath: string): unknown {
  if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
    return new LabError(
      'CAPTURE_NOT_FOUND',
      `${capturePath} does not exist`,
      'Check the spelling and the folder you are in.',
      { cause: error },
    );
  }
  if (isSystemError(error, 'EACCES', 'EPERM')) {
    return new LabError(
      'CAPTURE_NOT_PERMITTED',
      `${capturePath} may not be read by you`,
      'Captures made as root belong to root: change the owner (chown) or the mode (chmod), or copy it.',
      { cause: error },
    );
  }
  if (error instanceof Error && 'code' in error && !(error instanceof LabError)) {
    return new LabError(
      'CAPTURE_UNREADABLE',
      `${capturePath} cannot be read: ${error.message}`,
      'Copy the file to a local disk and try again.',
      { cause: error },
    );
  }
  return error;
}
