import { type FileHandle, open, rm } from 'node:fs/promises';
import { isSystemError } from '../capture/file-access.js';
import { CliError } from './cli-error.js';
import { checkPlace } from './output-file.js';

/** Captures hold what others said: nobody else is to read them. */
const PRIVATE = 0o600;

/** A capture that is kept while it is read; never in the place of another file. */
export class KeptCapture {
  private isEmpty = true;
  /** Is there less in it than came? */
  isCut = false;

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

  /**
   * The same bytes, each piece when it is in the file. When the disk is full, they go on without being kept.
   *
   * @param onFailure - Told at once why nothing more is kept.
   */
  async *keeping(
    chunks: AsyncIterable<Uint8Array>,
    onFailure: (problem: string) => Promise<void>,
  ): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (!this.isCut) {
        try {
          await this.file.writeFile(chunk);
          this.isEmpty = false;
        } catch (error) {
          this.isCut = true;
          await onFailure(problemOf(error));
        }
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
    if (this.isCut) this.isEmpty = (await this.file.stat()).size === 0;
    await this.file.close();
    if (this.isEmpty) await rm(this.path, { force: true });
  }
}

function notWritten(path: string, error: unknown): CliError {
  const problem = problemOf(error);
  return new CliError('OUTPUT_NOT_WRITABLE', ({ messages }) => messages.notWritten(path, problem), {
    cause: error,
  });
}

function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
