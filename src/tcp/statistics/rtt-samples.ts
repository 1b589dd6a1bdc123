import type { RttEstimate, RttSample, RttStatistics } from './direction-statistics.js';
import type { OutstandingSegment, Transmission } from './outstanding-segments.js';
import { RetransmissionTimer } from './retransmission-timer.js';
import { RunningMoments } from './running-moments.js';
import { secondsOf } from '../seconds-of.js';

/** Samples that are kept one by one; the others only move the averages. */
const FIRST_SAMPLES = 6;

/** The acknowledgment of a segment. */
export interface Acknowledgment {
  readonly frame: number;
  /** Nanoseconds since the connection's first segment. */
  readonly atNanos: number;
  /** TSecr, where the segment had timestamps. */
  readonly echo: number | undefined;
}

/** The round trips that one end's segments were measured with. */
export class RttSamples {
  private readonly moments = new RunningMoments();
  private readonly timer = new RetransmissionTimer();
  private readonly firstSamples: RttSample[] = [];
  private settledByTimestamps = 0;
  private ambiguous = 0;
  private heldUp = 0;

  /** @param onSample - Is told of each sample; the first ones are kept in any case. */
  constructor(private readonly onSample?: (sample: RttSample) => void) {}

  /** Measures the round trip of a segment that ends where the acknowledgment does. */
  add(segment: OutstandingSegment, acknowledgment: Acknowledgment): void {
    const { echo } = acknowledgment;
    if (segment.first === segment.latest) {
      if (segment.isHeldUp) this.heldUp++;
      else this.measure(segment.carries, segment.first, acknowledgment, false);
      return;
    }
    const answered = echo === undefined ? undefined : transmissionOf(segment, echo);
    if (answered === undefined) this.ambiguous++;
    else this.measure(segment.carries, answered, acknowledgment, true);
  }

  get record(): RttStatistics {
    const { count, min, mean, max, deviation } = this.moments;
    const estimate = this.estimate;
    return {
      samples: count,
      ...(count > 0 && {
        minSeconds: secondsOf(min),
        meanSeconds: secondsOf(mean),
        maxSeconds: secondsOf(max),
      }),
      ...(deviation !== undefined && { stddevSeconds: secondsOf(deviation) }),
      settledByTimestamps: this.settledByTimestamps,
      ambiguous: this.ambiguous,
      heldUpByLoss: this.heldUp,
      ...(estimate && { estimate }),
      firstSamples: this.firstSamples,
    };
  }

  private get estimate(): RttEstimate | undefined {
    const { srttNanos, rttvarNanos, rtoNanos } = this.timer;
    if (srttNanos === undefined || rtoNanos === undefined) return undefined;
    return {
      srttSeconds: secondsOf(srttNanos),
      rttvarSeconds: secondsOf(rttvarNanos),
      rtoSeconds: secondsOf(rtoNanos),
    };
  }

  private measure(
    carries: OutstandingSegment['carries'],
    sent: Transmission,
    acknowledgment: Acknowledgment,
    byTimestamps: boolean,
  ): void {
    const rttNanos = acknowledgment.atNanos - sent.atNanos;
    // The clock of the capture went backwards: there is nothing to measure with.
    if (rttNanos < 0) return;
    this.moments.add(rttNanos);
    this.timer.add(rttNanos);
    if (byTimestamps) this.settledByTimestamps++;
    const isKept = this.firstSamples.length < FIRST_SAMPLES;
    if (!isKept && this.onSample === undefined) return;
    const { estimate } = this;
    if (estimate === undefined) return;
    const sample: RttSample = {
      frame: sent.frame,
      ackFrame: acknowledgment.frame,
      carries,
      rttSeconds: secondsOf(rttNanos),
      byTimestamps,
      ...estimate,
    };
    if (isKept) this.firstSamples.push(sample);
    this.onSample?.(sample);
  }
}

/** The transmission whose TSval is echoed (RFC 7323 §4.1), if it is one of the two that are known. */
function transmissionOf(
  { first, latest, hasSharedTimestamp }: OutstandingSegment,
  echo: number,
): Transmission | undefined {
  if (hasSharedTimestamp) return undefined;
  if (echo === first.timestamp) return first;
  return echo === latest.timestamp ? latest : undefined;
}
