import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { BatchFolder } from './batch-folder.js';
import { PieceWriter } from './rows-file.js';

/** A part of a file that grows while others do, too, and is put together with them at the end. */
export class IndexPart {
  readonly file: string;
  private readonly writer: PieceWriter;
  isEmpty = true;

  constructor(output: BatchFolder) {
    this.file = output.draft();
    this.writer = new PieceWriter(this.file);
  }

  write(text: string): void {
    if (text !== '') this.isEmpty = false;
    this.writer.write(text);
  }

  close(): void {
    this.writer.close();
  }
}

/** Writes texts and the content of parts one after the other. */
export async function joinParts(
  file: string,
  pieces: readonly (string | IndexPart)[],
): Promise<void> {
  await pipeline(
    async function* () {
      for (const piece of pieces) {
        if (typeof piece === 'string') yield piece;
        else yield* createReadStream(piece.file);
      }
    },
    createWriteStream(file, { flags: 'wx' }),
  );
}
