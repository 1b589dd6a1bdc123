import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** Size and hash of a capture. */
export interface Measure {
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * A capture that arrives by a pipe: whoever wants its bytes gets them as they come, and all of them end up in
 * a file that only this user may read.
 */
export class Arrival {
  private readonly input: AsyncIterator<Uint8Array>;
  private readonly hash = createHash('sha256');
  private copy: FileHandle | undefined;
  private sizeBytes = 0;
  private latest: Promise<unknown> = Promise.resolve();
  private ending: Promise<Measure> | undefined;

  /**
   * @param source - Its chunks must stay as they are.
   * @param file - Is made; it must not be there yet.
   */
  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly file: string,
  ) {
    this.input = source[Symbol.asyncIterator]();
  }

  /** The bytes that nobody has taken yet, each chunk when it is in the file. Whoever stops leaves the rest. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next()) yield chunk;
  }

  /**
   * Waits until the file is whole.
   *
   * @throws what the input fails with, or the disk.
   */
  end(): Promise<Measure> {
    this.ending ??= this.drain();
    return this.ending;
  }

  /** Lets go of the input and the file. */
  async close(): Promise<void> {
    // A chunk that is waited for may never come.
    if (this.source instanceof Readable) this.source.destroy();
    await Promise.allSettled([this.copy?.close(), this.input.return?.()]);
  }

  /** One chunk after the other, however many are asked for at a time. */
  private next(): Promise<Uint8Array | undefined> {
    const next = this.latest.then(() => this.take());
    this.latest = next;
    return next;
  }

  private async take(): Promise<Uint8Array | undefined> {
    this.copy ??= await open(this.file, 'wx', 0o600);
    const result = await this.input.next();
    if (result.done === true) return undefined;
    await this.copy.writeFile(result.value);
    this.hash.update(result.value);
    this.sizeBytes += result.value.length;
    return result.value;
  }

  private async drain(): Promise<Measure> {
    while ((await this.next()) !== undefined);
    await this.copy?.close();
    return { sizeBytes: this.sizeBytes, sha256: this.hash.digest('hex') };
  }
}
