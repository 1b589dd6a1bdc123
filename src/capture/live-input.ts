import { addAbortSignal, Readable } from 'node:stream';
import { type FileAccess, realFiles } from './file-access.js';
import { asLabError, isDirectory } from './source.js';

/**
 * The bytes of a capture as they come: of standard input (`-`), a pipe, or a file up to its present end.
 * Nothing is kept. They end when the signal is aborted.
 *
 * @throws {@link LabError} CAPTURE_NOT_FOUND, CAPTURE_IS_DIRECTORY, CAPTURE_NOT_PERMITTED or
 *   CAPTURE_UNREADABLE.
 */
export async function* liveBytes(
  capturePath: string,
  signal: AbortSignal,
  files: FileAccess = realFiles,
): AsyncGenerator<Uint8Array> {
  try {
    if (signal.aborted) return;
    yield* capturePath === '-' ? standardInput(signal, files) : await bytesOf(capturePath);
  } catch (error) {
    if (!signal.aborted) throw asLabError(error, capturePath);
  }

  async function bytesOf(path: string): Promise<AsyncIterable<Uint8Array>> {
    const status = await files.stat(path);
    if (status.isDirectory()) throw isDirectory(path);
    return files.read(path, signal);
  }
}

function standardInput(signal: AbortSignal, files: FileAccess): AsyncIterable<Uint8Array> {
  const input = files.readStdin();
  if (input instanceof Readable) addAbortSignal(signal, input);
  return input;
}
