/** What may wait behind holes: of one direction, and of all streams together. */
export interface WaitingLimits {
  /** Bytes of one direction. */
  readonly bytes: number;
  /** Segments of one direction. */
  readonly segments: number;
  /** Bytes of all directions. */
  readonly allBytes: number;
}

/** A receiver's window is seldom larger, and what is behind a hole is seldom filled in later than that. */
const USUAL: WaitingLimits = { bytes: 16_777_216, segments: 10_000, allBytes: 268_435_456 };

/** Counts what waits behind holes, so that captures with losses do not fill the memory. */
export class WaitingRoom {
  #bytes = 0;

  constructor(readonly limits: WaitingLimits = USUAL) {}

  /** Takes a place for so many bytes, if a direction in which so much waits already may have it. */
  take(bytes: number, waiting: { readonly bytes: number; readonly segments: number }): boolean {
    const { limits } = this;
    if (
      waiting.bytes + bytes > limits.bytes ||
      waiting.segments >= limits.segments ||
      this.#bytes + bytes > limits.allBytes
    ) {
      return false;
    }
    this.#bytes += bytes;
    return true;
  }

  leave(bytes: number): void {
    this.#bytes -= bytes;
  }
}
