/**
 * Arithmetic on 32-bit sequence numbers (RFC 9293 §3.4). Comparisons look at the sign of the 32-bit
 * difference, so they hold across the wrap; numbers exactly 2³¹ apart are before and after each other.
 */

/** `x` comes before `y`. */
export function isBefore(x: number, y: number): boolean {
  return ((x - y) | 0) < 0;
}

/** `x` comes after `y`. */
export function isAfter(x: number, y: number): boolean {
  return ((y - x) | 0) < 0;
}

/** `x` comes before `y` or is the same. */
export function isAtOrBefore(x: number, y: number): boolean {
  return ((x - y) | 0) <= 0;
}

/** `x` comes after `y` or is the same. */
export function isAtOrAfter(x: number, y: number): boolean {
  return ((y - x) | 0) <= 0;
}

/** Any integer as the 32-bit sequence number it stands for. */
export function wrap32(value: number): number {
  return value >>> 0;
}

/**
 * Gives the numbers of one sender a position on a line that never wraps, so that a connection of
 * many gigabytes can be compared from end to end.
 */
export class Unwrapper {
  private raw: number | undefined;
  private position = 0;

  /**
   * @param beginsSigned - Begin the line below 0 where the first number is 2³¹ or more. Differences of positions are the
   *   same, and nearly all positions are then small integers of V8's, which take no memory of their own.
   */
  constructor(private readonly beginsSigned = false) {}

  /** Position of `raw`, taken as the nearest to the last number followed. */
  positionOf(raw: number): number {
    if (this.raw === undefined) this.follow(raw);
    return this.position + ((raw - (this.raw ?? raw)) | 0);
  }

  /** Moves the reference to `raw`, so that later numbers are measured from there. */
  follow(raw: number): void {
    if (this.raw === undefined) this.position = this.beginsSigned ? raw | 0 : raw;
    else this.position += (raw - this.raw) | 0;
    this.raw = raw;
  }
}
