import { secondsOf } from '../seconds-of.js';
import type { PlacedSegment } from './placed-segment.js';
import type { TransferRate } from './transfer.js';

interface Moment {
  readonly frame: number;
  readonly atNanos: number;
}

/** The time from the first segment with payload to the ACK that covers the last. */
export class TransferSpan {
  firstFrame = 0;
  lastFrame = 0;
  segments = 0;
  payloadBytes = 0;
  private begin: Moment | undefined;
  private lastSent: Moment | undefined;
  private covered: Moment | undefined;
  private top = -Infinity;

  /** Takes the next segment with payload. */
  add({ frame, atNanos, length, end }: PlacedSegment): void {
    const moment = { frame, atNanos };
    if (this.begin === undefined) {
      this.begin = moment;
      this.firstFrame = frame;
    }
    this.lastSent = moment;
    this.lastFrame = frame;
    this.segments++;
    this.payloadBytes += length;
    if (end <= this.top) return;
    this.top = end;
    this.covered = undefined;
  }

  acknowledge(ack: number, frame: number, atNanos: number): void {
    if (ack >= this.top) this.covered ??= { frame, atNanos };
  }

  /** `bytes` over the time that it took; absent when there is no time in it. */
  rateOf(bytes: number): TransferRate | undefined {
    const last = this.covered ?? this.lastSent;
    if (this.begin === undefined || last === undefined) return undefined;
    const seconds = secondsOf(last.atNanos - this.begin.atNanos);
    if (seconds <= 0) return undefined;
    return {
      bytes,
      seconds,
      bytesPerSecond: bytes / seconds,
      firstFrame: this.begin.frame,
      lastFrame: last.frame,
    };
  }
}
