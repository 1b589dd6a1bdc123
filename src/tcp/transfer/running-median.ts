/** Different values that are counted apart; with more of them neighbours are put together. */
const MAX_VALUES = 1024;

/**
 * The median of numbers that are not kept: exact for up to 1024 different values, beyond that rounded
 * down to a multiple of a power of two.
 */
export class RunningMedian {
  private counts = new Map<number, number>();
  private total = 0;
  private step = 1;

  /** @param value - A whole number, not negative. */
  add(value: number): void {
    this.total++;
    this.count(value, 1);
    while (this.counts.size > MAX_VALUES) this.widen();
  }

  /** Of an even number of values the mean of the two in the middle; `undefined` without values. */
  get median(): number | undefined {
    if (this.total === 0) return undefined;
    const sorted = [...this.counts].sort(([a], [b]) => a - b);
    const middle = (this.total - 1) / 2;
    return (valueAt(sorted, Math.floor(middle)) + valueAt(sorted, Math.ceil(middle))) / 2;
  }

  private count(value: number, times: number): void {
    const place = Math.floor(value / this.step) * this.step;
    this.counts.set(place, (this.counts.get(place) ?? 0) + times);
  }

  private widen(): void {
    const before = this.counts;
    this.counts = new Map();
    this.step *= 2;
    for (const [value, times] of before) this.count(value, times);
  }
}

/** The value at a place, from 0, among all values in order. */
function valueAt(
  sorted: readonly (readonly [value: number, times: number])[],
  place: number,
): number {
  let before = 0;
  for (const [value, times] of sorted) {
    before += times;
    if (place < before) return value;
  }
  return 0;
}
