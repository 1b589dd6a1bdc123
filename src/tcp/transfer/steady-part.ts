import { secondsOf } from '../seconds-of.js';
import type { PlacedSegment } from './placed-segment.js';
import type { SteadyRate } from './transfer.js';

/** A transfer of fewer segments has no middle to speak of: half of it would be less than a start window of 10. */
const MIN_SEGMENTS = 32;
/** The middle begins when this share of the bytes has been sent, and ends when that share has. */
const FROM_SHARE = 0.25;
const TO_SHARE = 0.75;
/** Moments that are kept at most; when there are more, every other one is dropped. */
const MAX_MOMENTS = 512;
/** A shorter silence is no pause, however short the round trip. */
const MIN_PAUSE_NANOS = 200e6;
/** A transfer that rests for more of its time has no steady state. */
const MOST_PAUSED = 0.75;

interface Moment {
  readonly frame: number;
  readonly atNanos: number;
  /** Sent up to and with this frame. */
  readonly bytes: number;
  readonly segments: number;
  /** All pauses up to it. */
  readonly pausedNanos: number;
}

/**
 * How fast the middle of a transfer went: half of its bytes, without the start and without the end, and without the
 * time in which everything was acknowledged and nothing sent.
 */
export class SteadyPart {
  private moments: Moment[] = [];
  private stride = 1;
  private bytes = 0;
  private segments = 0;
  private pausedNanos = 0;
  private firstNanos: number | undefined;
  private lastNanos = 0;

  /**
   * Takes the next segment with payload that is new.
   *
   * @param restNanos - How long all had been acknowledged before it.
   * @param rtoNanos - The sender's timeout, where it is known.
   */
  add(
    { frame, atNanos }: PlacedSegment,
    freshBytes: number,
    restNanos: number,
    rtoNanos: number | undefined,
  ): void {
    if (restNanos > Math.max(MIN_PAUSE_NANOS, rtoNanos ?? 0)) this.pausedNanos += restNanos;
    this.firstNanos ??= atNanos;
    this.lastNanos = atNanos;
    const { pausedNanos } = this;
    this.bytes += freshBytes;
    this.segments++;
    if (this.segments % this.stride !== 0) return;
    this.moments.push({
      ...{ frame, atNanos, pausedNanos },
      bytes: this.bytes,
      segments: this.segments,
    });
    if (this.moments.length < MAX_MOMENTS) return;
    this.moments = this.moments.filter((_, index) => index % 2 === 1);
    this.stride *= 2;
  }

  /** Was the transfer long enough, and at rest for most of its time? */
  get isMostlyPaused(): boolean {
    const lasted = this.lastNanos - (this.firstNanos ?? this.lastNanos);
    return this.segments >= MIN_SEGMENTS && this.pausedNanos > MOST_PAUSED * lasted;
  }

  get record(): SteadyRate | undefined {
    if (this.segments < MIN_SEGMENTS || this.isMostlyPaused) return undefined;
    const from = this.moments.find(({ bytes }) => bytes >= FROM_SHARE * this.bytes);
    const to = this.moments.find(({ bytes }) => bytes >= TO_SHARE * this.bytes);
    if (from === undefined || to === undefined) return undefined;
    const pausedNanos = to.pausedNanos - from.pausedNanos;
    const seconds = secondsOf(to.atNanos - from.atNanos - pausedNanos);
    if (seconds <= 0) return undefined;
    const bytes = to.bytes - from.bytes;
    const segments = to.segments - from.segments;
    return {
      bytes,
      seconds,
      ...(pausedNanos > 0 && { pausedSeconds: secondsOf(pausedNanos) }),
      bytesPerSecond: bytes / seconds,
      firstFrame: from.frame,
      lastFrame: to.frame,
      segments,
      segmentsPerSecond: segments / seconds,
    };
  }
}
