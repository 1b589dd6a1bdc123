import { mkdtempSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Segment } from '../tcp/segment.js';
import { LONGEST_RECORD, SegmentCodec } from './segment-codec.js';

/** Bytes that are gathered before they are written: a small capture never touches the disk. */
const CHUNK_BYTES = 1 << 22;

/** Segments set aside to be read again, in a private temporary file when there are many. */
export class SegmentSpool {
  private readonly codec = new SegmentCodec();
  private readonly chunk = new DataView(new ArrayBuffer(CHUNK_BYTES));
  private used = 0;
  /** Length of each chunk in the file. */
  private readonly written: number[] = [];
  private folder: string | undefined;
  private file: FileHandle | undefined;

  /** Many at a time: to wait for each takes longer than to encode it. */
  async add(segments: Iterable<Segment>): Promise<void> {
    for (const segment of segments) {
      if (this.used + LONGEST_RECORD > CHUNK_BYTES) await this.flush();
      this.used = this.codec.write(this.chunk, this.used, segment);
    }
  }

  /** The segments in the order in which they were added. */
  async *read(): AsyncGenerator<Segment> {
    for await (const batch of this.batches()) yield* batch;
  }

  /** The same, many at a time: to wait for each takes longer than to decode it. */
  async *batches(): AsyncGenerator<Iterable<Segment>> {
    const buffer = new Uint8Array(this.written.length > 0 ? CHUNK_BYTES : 0);
    let position = 0;
    for (const length of this.written) {
      for (let at = 0; at < length;) {
        const result = await this.file?.read(buffer, at, length - at, position + at);
        if (result === undefined || result.bytesRead === 0) {
          throw new Error('the temporary file with the segments has been cut');
        }
        at += result.bytesRead;
      }
      yield this.decode(new DataView(buffer.buffer), length);
      position += length;
    }
    yield this.decode(this.chunk, this.used);
  }

  /** Removes the temporary file; may be called more than once. */
  async dispose(): Promise<void> {
    await this.file?.close();
    this.file = undefined;
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private *decode(view: DataView, length: number): Generator<Segment> {
    for (let offset = 0; offset < length;) {
      const { segment, next } = this.codec.read(view, offset);
      yield segment;
      offset = next;
    }
  }

  private async flush(): Promise<void> {
    this.folder ??= mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-segments-'));
    this.file ??= await open(path.join(this.folder, 'segments'), 'wx+', 0o600);
    const bytes = new Uint8Array(this.chunk.buffer, 0, this.used);
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, at);
      at += bytesWritten;
    }
    this.written.push(this.used);
    this.used = 0;
  }
}
