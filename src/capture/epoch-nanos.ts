const SECOND = 1_000_000_000n;

/** Makes large numbers of times. Packets of one second share its number, for to make it costs. */
export class EpochNanos {
  private seconds = -1;
  private secondsNanos = 0n;

  /** Nanoseconds since 1970. */
  of(seconds: number, nanos: number): bigint {
    if (seconds !== this.seconds) {
      this.seconds = seconds;
      this.secondsNanos = BigInt(seconds) * SECOND;
    }
    return this.secondsNanos + BigInt(nanos);
  }
}
