/** Ranges kept above a hole; beyond that the hole is taken as open, which is the careful answer. */
const MAX_RANGES = 64;
const NO_RANGES: readonly (readonly [number, number])[] = [];

/** How far one end's numbers have been seen without a hole. */
export class Contiguity {
  private until: number | undefined;
  private ranges: readonly (readonly [number, number])[] = NO_RANGES;

  /** Takes note of numbers from `from` up to, not including, `to`. */
  add(from: number, to: number): void {
    this.until ??= from;
    if (from <= this.until) this.advance(to);
    else if (this.ranges.length < MAX_RANGES) this.ranges = [...this.ranges, [from, to]];
  }

  /** Everything before `position` is settled: the other end has acknowledged it. */
  settle(position: number): void {
    if (this.until !== undefined) this.advance(position);
  }

  /** Is something missing before `position`? */
  hasHoleBefore(position: number): boolean {
    return this.until !== undefined && position > this.until;
  }

  private advance(to: number): void {
    this.until = Math.max(this.until ?? to, to);
    if (this.ranges.length === 0) return;
    for (const [from, end] of this.ranges.toSorted(([a], [b]) => a - b)) {
      if (from <= this.until) this.until = Math.max(this.until, end);
    }
    const { until } = this;
    this.ranges = this.ranges.filter(([, end]) => end > until);
  }
}
