import { type FileHandle, open, rm } from 'node:fs/promises';
import { isSystemError } from '../capture/file-access.js';
import { CliError } from './cli-error.js';
import { checkPlace } from './output-file.js';

/** Captures hold what others said: nobody else is to read them. */
const PRIVATE = 0o600;

/** A capture that is kept while it is read; never in the place of another file. */
export class KeptCapture {
  private isEmpty = true;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /** @throws {@link CliError} USAGE when there is a file of this name, or OUTPUT_NOT_WRITABLE. */
  static async create(path: string): Promise<KeptCapture> {
    await checkPlace(path, '-w');
    try {
      return new KeptCapture(path, await open(path, 'wx', PRIVATE));
    } catch (error) {
      if (isSystemError(error, 'EEXIST')) {
        throw new CliError('USAGE', ({ live }) => live.keepExists(path), { cause: error });
      }
      throw notWritten(path, error);
    }
  }

  /** The same bytes, each piece when it is in the file. */
  async *keeping(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      try {
        await this.file.writeFile(chunk);
        this.isEmpty = false;
      } catch (error) {
        throw notWritten(this.path, error);
      }
      yield chunk;
    }
  }

  /** Is there something in it? */
  get isKept(): boolean {
    return !this.isEmpty;
  }

  /** Ends the file; one to which nothing came goes again. */
  async close(): Promise<void> {
    await this.file.close();
    if (this.isEmpty) await rm(this.path, { force: true });
  }
}

function notWritten(path: string, error: unknown): CliError {
  const problem = error instanceof Error ? error.message : String(error);
  return new CliError('OUTPUT_NOT_WRITABLE', ({ messages }) => messages.notWritten(path, problem), {
    cause: error,
  });
}
