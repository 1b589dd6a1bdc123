import { secondsOf } from '../seconds-of.js';

/** Times of one conversation: counted from its first frame inside, from the capture's outside. */
export class CaptureClock {
  private readonly offsetNanos: bigint;

  constructor(
    zeroNanos: bigint,
    private readonly startNanos: bigint,
  ) {
    this.offsetNanos = startNanos - zeroNanos;
  }

  /** Nanoseconds since the conversation's first frame: exact for 104 days. */
  nanosAt(timeNanos: bigint): number {
    return Number(timeNanos - this.startNanos);
  }

  /** Seconds since the capture's first frame. */
  secondsAt(nanos: number): number {
    return secondsOf(this.offsetNanos + BigInt(nanos));
  }
}
