import { secondsOf } from '../seconds-of.js';
import type { SteadyRate } from './transfer.js';

/** A transfer of fewer segments has no middle to speak of: half of it would be less than a start window of 10. */
const MIN_SEGMENTS = 32;
/** The middle begins when this share of the bytes has been sent, and ends when that share has. */
const FROM_SHARE = 0.25;
const TO_SHARE = 0.75;
/** Moments that are kept at most; when there are more, every other one is dropped. */
const MAX_MOMENTS = 512;

interface Moment {
  readonly frame: number;
  readonly atNanos: number;
  /** Sent up to and with this frame. */
  readonly bytes: number;
  readonly segments: number;
}

/** How fast the middle of a transfer went: half of its bytes, without the start and without the end. */
export class SteadyPart {
  private moments: Moment[] = [];
  private stride = 1;
  private bytes = 0;
  private segments = 0;

  /** Takes the next segment with payload that is new. */
  add(frame: number, atNanos: number, freshBytes: number): void {
    this.bytes += freshBytes;
    this.segments++;
    if (this.segments % this.stride !== 0) return;
    this.moments.push({ frame, atNanos, bytes: this.bytes, segments: this.segments });
    if (this.moments.length < MAX_MOMENTS) return;
    this.moments = this.moments.filter((_, index) => index % 2 === 1);
    this.stride *= 2;
  }

  get record(): SteadyRate | undefined {
    if (this.segments < MIN_SEGMENTS) return undefined;
    const from = this.moments.find(({ bytes }) => bytes >= FROM_SHARE * this.bytes);
    const to = this.moments.find(({ bytes }) => bytes >= TO_SHARE * this.bytes);
    if (from === undefined || to === undefined) return undefined;
    const seconds = secondsOf(to.atNanos - from.atNanos);
    if (seconds <= 0) return undefined;
    const bytes = to.bytes - from.bytes;
    const segments = to.segments - from.segments;
    return {
      bytes,
      seconds,
      bytesPerSecond: bytes / seconds,
      firstFrame: from.frame,
      lastFrame: to.frame,
      segments,
      segmentsPerSecond: segments / seconds,
    };
  }
}
