/** Weights of a new sample in the two averages (RFC 6298 §2.3). */
const ALPHA = 1 / 8;
const BETA = 1 / 4;
/** Deviations that the timeout allows for (RFC 6298 §2.2). */
const DEVIATIONS = 4;
/** The measuring clock is that of the capture, and few captures tell less than a microsecond apart. */
const CLOCK_GRANULARITY_NANOS = 1000;

/**
 * The retransmission timeout that RFC 6298 computes from round trips. The lower bound of 1 s (§2.4)
 * is not applied: it would hide the value on nearly every network, and no common system obeys it.
 * Nor is the timer backed off after a timeout (§5.5), which is an event, not an estimate.
 */
export class RetransmissionTimer {
  srttNanos: number | undefined;
  rttvarNanos = 0;

  add(rttNanos: number): void {
    if (this.srttNanos === undefined) {
      this.srttNanos = rttNanos;
      this.rttvarNanos = rttNanos / 2;
      return;
    }
    // The order matters: the deviation is taken from the average before this sample (§2.3).
    this.rttvarNanos = (1 - BETA) * this.rttvarNanos + BETA * Math.abs(this.srttNanos - rttNanos);
    this.srttNanos = (1 - ALPHA) * this.srttNanos + ALPHA * rttNanos;
  }

  get rtoNanos(): number | undefined {
    if (this.srttNanos === undefined) return undefined;
    return this.srttNanos + Math.max(CLOCK_GRANULARITY_NANOS, DEVIATIONS * this.rttvarNanos);
  }
}
