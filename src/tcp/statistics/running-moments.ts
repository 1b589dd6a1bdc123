/**
 * Count, extremes, mean and standard deviation of values that are not kept (Welford's method, which
 * loses no digits where the sum of squares would).
 */
export class RunningMoments {
  count = 0;
  min = Infinity;
  max = -Infinity;
  mean = 0;
  private squares = 0;

  add(value: number): void {
    this.count++;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    const distance = value - this.mean;
    this.mean += distance / this.count;
    this.squares += distance * (value - this.mean);
  }

  /** Standard deviation of the population that the values are a sample of; needs two values. */
  get deviation(): number | undefined {
    return this.count < 2 ? undefined : Math.sqrt(this.squares / (this.count - 1));
  }
}
