import { close, openSync, read } from 'node:fs';
import { promisify } from 'node:util';
import type { LiveAnalyzer } from '../tcp/live/live-analyzer.js';
import { isSystemError } from './file-access.js';
import { LiveCapture } from './live-capture.js';

const BUFFER_BYTES = 1 << 20;

const readAsync = promisify(read);
const closeAsync = promisify(close);

/** A file that is being read, and what reads it. */
interface FollowedFile {
  readonly file: string;
  readonly descriptor: number;
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
  /** Files that were gone before they could be opened. */
  readonly missed: string[] = [];
  /** Files that end inside a packet. */
  readonly cut: string[] = [];
  private readonly waiting: FollowedFile[] = [];
  private readonly buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  private current: FollowedFile | undefined;
  private ended = 0;

  constructor(private readonly analyzer: LiveAnalyzer) {}

  /** Packets that were read so far. */
  get packets(): number {
    return this.ended + (this.current?.capture.packets ?? 0);
  }

  /**
   * The next file is there; the one before it is whole. It is opened at once: a ring of files may go round before it
   * is read, and what is open can be read all the same.
   */
  add(file: string): void {
    try {
      const descriptor = openSync(file, 'r');
      const capture = new LiveCapture(this.analyzer, () => undefined);
      this.waiting.push({ file, descriptor, capture });
    } catch (error) {
      // The ring has gone round already, or more files wait than may be open.
      if (!isSystemError(error, 'ENOENT', 'EMFILE')) throw error;
      this.missed.push(file);
    }
  }

  /** Reads all that has been written by now. To be called again when it is done, not before. */
  async catchUp(): Promise<void> {
    for (;;) {
      // Another has begun before this one is read on.
      const isWhole = this.waiting.length > 0;
      if (this.current !== undefined) {
        await this.readOn(this.current);
        if (!isWhole) return;
        await this.close();
      }
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.current = next;
    }
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    const { current } = this;
    if (current === undefined) return;
    this.current = undefined;
    const { packets, dropped } = current.capture;
    if (current.capture.end()?.kind === 'cut') this.cut.push(current.file);
    this.ended += packets;
    if (dropped !== undefined) this.dropped = (this.dropped ?? 0) + dropped;
    await closeAsync(current.descriptor);
  }

  private async readOn({ descriptor, capture }: FollowedFile): Promise<void> {
    for (;;) {
      const { bytesRead } = await readAsync(descriptor, this.buffer, 0, BUFFER_BYTES, null);
      if (bytesRead === 0) return;
      this.bytes += bytesRead;
      capture.push(this.buffer.subarray(0, bytesRead));
    }
  }
}
