import { secondsOf } from '../../tcp/seconds-of.js';
import type { Moment } from './moment.js';
import type { RateBin, RateSeries } from './plot-series.js';

/** Bins of a picture at most. */
const MOST_BINS = 100;
/** Bins while the payload is counted; ten of them are joined when there would be more. */
const MOST_FINE_BINS = 10_000;
/** Below a millisecond a rate says how fast single segments were captured, and nothing about the way. */
const LEAST_BIN_NANOS = 1_000_000;
const DECADE = 10;
/** Steps from one width of a bin to the next. */
const STEPS = [1, 2, 5] as const;

/** Payload of one end, counted in bins of time. */
export class RateBins {
  private fine: (RateBin | undefined)[] = [];
  private fineNanos = LEAST_BIN_NANOS;
  private origin: Moment | undefined;

  add(at: Moment, frame: number, payloadBytes: number, newBytes: number): void {
    this.origin ??= at;
    // The clock of a capture may go backwards.
    const since = Math.max(0, at.nanos - this.origin.nanos);
    while (since >= this.fineNanos * MOST_FINE_BINS) this.coarsen();
    const index = Math.floor(since / this.fineNanos);
    const bin = { payloadBytes, newBytes, frames: { first: frame, last: frame } };
    this.fine[index] = joined(this.fine[index], bin);
  }

  /** The bins from the first payload to the last, as wide as there are at most {@link MOST_BINS} of them. */
  get series(): RateSeries | undefined {
    if (this.origin === undefined) return undefined;
    const each = this.fineToEachBin();
    const bins: RateBin[] = [];
    for (let start = 0; start < this.fine.length; start += each) {
      const parts = this.fine.slice(start, start + each);
      bins.push(parts.reduce(joined, undefined) ?? { payloadBytes: 0, newBytes: 0 });
    }
    const binSeconds = secondsOf(this.fineNanos * each);
    return { startSeconds: this.origin.seconds, binSeconds, bins };
  }

  private fineToEachBin(): number {
    const least = this.fine.length / MOST_BINS;
    for (let decade = 1; ; decade *= DECADE) {
      const step = STEPS.find((each) => each * decade >= least);
      if (step !== undefined) return step * decade;
    }
  }

  private coarsen(): void {
    const { fine } = this;
    this.fine = [];
    this.fineNanos *= DECADE;
    fine.forEach((bin, index) => {
      const target = Math.floor(index / DECADE);
      this.fine[target] = joined(this.fine[target], bin);
    });
  }
}

function joined(one: RateBin | undefined, two: RateBin | undefined): RateBin | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  const frames = {
    first: one.frames?.first ?? two.frames?.first ?? 0,
    last: two.frames?.last ?? one.frames?.last ?? 0,
  };
  return {
    payloadBytes: one.payloadBytes + two.payloadBytes,
    newBytes: one.newBytes + two.newBytes,
    frames,
  };
}
