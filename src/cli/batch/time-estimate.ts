/** Captures that must be done, and seconds that must be over, before anything is said. */
const LEAST = { captures: 5, seconds: 2 } as const;

/**
 * How long a batch still takes: each capture costs a time of its own and one for each byte, which are fitted to those
 * that are done (least squares). The large ones come first, so that bytes or files alone would mislead.
 */
export class TimeEstimate {
  private count = 0;
  private readonly sums = { bytes: 0, seconds: 0, squares: 0, products: 0 };

  /** A capture was worked on. */
  add(bytes: number, seconds: number): void {
    const { sums } = this;
    this.count++;
    sums.bytes += bytes;
    sums.seconds += seconds;
    sums.squares += bytes * bytes;
    sums.products += bytes * seconds;
  }

  /**
   * Seconds that are left; `undefined` while too little is known.
   *
   * @param elapsed - Seconds since the first capture was begun: several are worked on at once.
   */
  remaining(
    left: { readonly files: number; readonly bytes: number },
    elapsed: number,
  ): number | undefined {
    if (left.files <= 0) return 0;
    const { count, sums } = this;
    if (count < LEAST.captures || elapsed < LEAST.seconds || sums.seconds <= 0) return undefined;
    const { perFile, perByte } = this.costs();
    const atOnce = Math.max(1, sums.seconds / elapsed);
    return (perFile * left.files + perByte * Math.max(0, left.bytes)) / atOnce;
  }

  /** Neither is negative. */
  private costs(): { readonly perFile: number; readonly perByte: number } {
    const { count, sums } = this;
    const spread = count * sums.squares - sums.bytes ** 2;
    const slope = spread > 0 ? (count * sums.products - sums.bytes * sums.seconds) / spread : 0;
    const base = (sums.seconds - slope * sums.bytes) / count;
    if (slope <= 0) return { perFile: sums.seconds / count, perByte: 0 };
    if (base < 0) return { perFile: 0, perByte: sums.products / sums.squares };
    return { perFile: base, perByte: slope };
  }
}
