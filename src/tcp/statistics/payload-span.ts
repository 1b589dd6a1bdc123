import type { PayloadRate } from './direction-statistics.js';
import { secondsOf } from '../seconds-of.js';

/** Payload that one end sent, and the time that it took. */
export class PayloadSpan {
  private bytes = 0;
  private firstNanos = 0;
  private lastNanos = 0;

  add(length: number, atNanos: number): void {
    if (this.bytes === 0) this.firstNanos = atNanos;
    this.lastNanos = atNanos;
    this.bytes += length;
  }

  /** All payload, repeats included; `undefined` without any. */
  get throughput(): PayloadRate | undefined {
    return this.rateOf(this.bytes);
  }

  /** The rate at which `bytes` of the payload were sent in the same time. */
  rateOf(bytes: number): PayloadRate | undefined {
    if (this.bytes === 0) return undefined;
    const seconds = secondsOf(this.lastNanos - this.firstNanos);
    return { bytes, seconds, ...(seconds > 0 && { bytesPerSecond: bytes / seconds }) };
  }
}
