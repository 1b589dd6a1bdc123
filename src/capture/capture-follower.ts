import { type FileHandle, open } from 'node:fs/promises';
import type { LiveAnalyzer } from '../tcp/live/live-analyzer.js';
import { isSystemError } from './file-access.js';
import { LiveCapture } from './live-capture.js';

const BUFFER_BYTES = 1 << 20;

/** A file that is being read, and what reads it. */
interface FollowedFile {
  readonly handle: FileHandle;
  readonly capture: LiveCapture;
}

/**
 * Reads capture files while another program writes them, one after the other, and gives their segments to the live
 * analysis. Whoever writes is never kept waiting, and what was told of is in the file.
 */
export class CaptureFollower {
  /** Bytes and packets that were read so far. */
  bytes = 0;
  /** Packets that the capturing program says it lost; `undefined` when it does not say. */
  dropped: number | undefined;
  private readonly waiting: string[] = [];
  private readonly buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  private current: FollowedFile | undefined;
  private ended = 0;

  constructor(private readonly analyzer: LiveAnalyzer) {}

  /** Packets that were read so far. */
  get packets(): number {
    return this.ended + (this.current?.capture.packets ?? 0);
  }

  /** The next file is there; the one before it is whole. */
  add(file: string): void {
    this.waiting.push(file);
  }

  /** Reads all that has been written by now. To be called again when it is done, not before. */
  async catchUp(): Promise<void> {
    for (;;) {
      const isWhole = this.waiting.length > 0;
      if (this.current !== undefined) {
        await this.readOn(this.current);
        if (!isWhole) return;
        await this.close();
      }
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.current = await this.begin(next);
    }
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    const { current } = this;
    if (current === undefined) return;
    this.current = undefined;
    const { packets, dropped } = current.capture;
    this.ended += packets;
    if (dropped !== undefined) this.dropped = (this.dropped ?? 0) + dropped;
    await current.handle.close();
  }

  private async begin(file: string): Promise<FollowedFile | undefined> {
    try {
      const handle = await open(file, 'r');
      return { handle, capture: new LiveCapture(this.analyzer, () => undefined) };
    } catch (error) {
      // A ring of files has gone round meanwhile.
      if (isSystemError(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  private async readOn({ handle, capture }: FollowedFile): Promise<void> {
    for (;;) {
      const { bytesRead } = await handle.read(this.buffer, 0, BUFFER_BYTES);
      if (bytesRead === 0) return;
      this.bytes += bytesRead;
      capture.push(this.buffer.subarray(0, bytesRead));
    }
  }
}
