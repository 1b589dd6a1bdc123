/** Divides a file into pieces that say their own length: its header, records or blocks. */
export interface Framing {
  /**
   * Length of the piece that begins at `at`, in bytes, or as many of its bytes as are needed to tell. It is
   * told when that many are there; negative when the piece makes no sense.
   */
  lengthOf(bytes: Uint8Array, at: number, available: number): number;
  /** Takes a whole piece; false ends the reading. */
  take(bytes: Uint8Array, at: number, length: number): boolean;
}

/**
 * Cuts a stream of chunks into pieces. They are handed over where they stand in their chunk; only a piece
 * that lies across two chunks is copied, so that memory does not grow with the file.
 */
export class PieceCutter {
  /** The beginning of a piece whose end has not come yet. */
  private kept = new Uint8Array(1 << 16);
  private keptLength = 0;
  private isOver = false;

  constructor(private readonly framing: Framing) {}

  /** Is there a piece without its end? */
  get isInside(): boolean {
    return this.keptLength > 0;
  }

  /** Takes the next bytes of the file; false when the framing wants no more. */
  push(chunk: Uint8Array): boolean {
    let at = 0;
    while (this.keptLength > 0 && at < chunk.length && !this.isOver) at = this.complete(chunk, at);
    while (at < chunk.length && !this.isOver) {
      const available = chunk.length - at;
      const length = this.framing.lengthOf(chunk, at, available);
      if (length < 0) return this.stop();
      if (length > available) {
        this.keep(chunk, at, chunk.length);
        return true;
      }
      if (!this.framing.take(chunk, at, length)) return this.stop();
      at += length;
    }
    return !this.isOver;
  }

  /** Fills the kept piece up from the chunk, as far as is known how long it is. */
  private complete(chunk: Uint8Array, at: number): number {
    const length = this.framing.lengthOf(this.kept, 0, this.keptLength);
    if (length < 0) {
      this.stop();
      return at;
    }
    const end = Math.min(chunk.length, at + length - this.keptLength);
    this.keep(chunk, at, end);
    if (this.keptLength < length) return end;
    // What told the length may have been its first bytes only.
    if (this.framing.lengthOf(this.kept, 0, this.keptLength) !== length) return end;
    this.keptLength = 0;
    if (!this.framing.take(this.kept, 0, length)) this.stop();
    return end;
  }

  private keep(chunk: Uint8Array, from: number, to: number): void {
    const length = this.keptLength + to - from;
    if (length > this.kept.length) {
      const larger = new Uint8Array(Math.max(length, this.kept.length * 2));
      larger.set(this.kept.subarray(0, this.keptLength));
      this.kept = larger;
    }
    this.kept.set(chunk.subarray(from, to), this.keptLength);
    this.keptLength = length;
  }

  private stop(): false {
    this.isOver = true;
    return false;
  }
}
