/** Silence in both directions that makes a keep-alive a real one: 1 s. */
const IDLE_NANOS = 1e9;
/** Two gaps of a run of probes are the same when they differ by less than this share. */
const STEADY = 0.1;

/**
 * Tells the keep-alives of one end that deserve the name (RFC 9293 §3.8.4: they come after idle
 * time) from segments that only look like them, which is all that Wireshark asks for.
 */
export class KeepAliveProbes {
  afterIdle = 0;
  private unansweredSoFar = 0;
  private isWaiting = false;
  private lastNanos: number | undefined;
  private lastGapNanos: number | undefined;

  /** Takes a segment that Wireshark calls a keep-alive, `idleNanos` after the one before it. */
  add(atNanos: number, idleNanos: number): void {
    if (this.isWaiting) this.unansweredSoFar++;
    this.isWaiting = true;
    const gapNanos = this.lastNanos === undefined ? undefined : atNanos - this.lastNanos;
    const isSteady =
      gapNanos !== undefined &&
      this.lastGapNanos !== undefined &&
      Math.abs(gapNanos - this.lastGapNanos) < STEADY * this.lastGapNanos;
    if (idleNanos >= IDLE_NANOS || isSteady) this.afterIdle++;
    this.lastNanos = atNanos;
    this.lastGapNanos = gapNanos;
  }

  /** The same end sent something else: the run of probes is over. */
  interrupt(): void {
    this.lastNanos = this.lastGapNanos = undefined;
  }

  /** The other end spoke. */
  answer(): void {
    this.isWaiting = false;
  }

  get unanswered(): number {
    return this.unansweredSoFar + (this.isWaiting ? 1 : 0);
  }
}
