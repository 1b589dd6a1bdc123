import { CaptureParser } from './capture-parser.js';
import type { CaptureRecord, ParserStop } from './capture-record.js';

/** Decides on a packet, which is not to be kept: the reader uses the object again. */
export type PacketChoice = (record: CaptureRecord) => boolean;

/**
 * Cuts packets out of a capture file, chunk by chunk. What is kept is the file itself without the other
 * packets, byte for byte: interfaces, times, lengths, comments, names and secrets stay as they are, and a
 * pcap file stays one.
 */
export class CaptureCutter {
  /** Numbers of the kept frames in the whole file: the n-th is that of frame n + 1 of the cut. */
  readonly frames: number[] = [];
  /** Bytes of the cut so far. */
  byteLength = 0;
  private isKept = true;
  private pieces: Uint8Array[] = [];
  private readonly parser: CaptureParser;

  constructor(isWanted: PacketChoice) {
    this.parser = new CaptureParser(
      (record) => {
        this.isKept = isWanted(record);
        if (this.isKept) this.frames.push(record.frameNumber);
        return true;
      },
      (bytes, at, length) => {
        if (this.isKept) this.keep(copyOf(bytes, at, length));
        // A piece without a packet belongs to the whole file.
        this.isKept = true;
      },
    );
  }

  /** Why reading ended before the end of the file, if it did. */
  get stop(): ParserStop | undefined {
    return this.parser.stop;
  }

  /** Takes the next bytes of the file; false when the rest of it cannot be read. */
  push(chunk: Uint8Array): boolean {
    return this.parser.push(chunk);
  }

  /** The file is at its end. */
  end(): void {
    this.parser.end();
  }

  /** What was kept since this was last asked for. */
  takePieces(): readonly Uint8Array[] {
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }

  private keep(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.byteLength += piece.length;
  }
}

/** A copy, of a `Buffer` too, whose own `slice()` makes none. */
function copyOf(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return new Uint8Array(bytes.subarray(at, at + length));
}
