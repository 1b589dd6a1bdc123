/** Unit of an interface's times when it says nothing: microseconds. */
const MICROSECONDS = 6;

/** Units of a second above which a digit of the division below does not fit in a double's 53 bits. */
const MOST_UNITS = 2 ** 37;

/**
 * How times of an interface are counted (pcapng, `if_tsresol` and `if_tsoffset`): units since 1970, in 64
 * bits.
 */
export class TimeUnits {
  seconds = 0;
  nanos = 0;
  private readonly perSecond: number;

  /**
   * @param resolution - A power of ten, or with its highest bit set of two, that a second is divided by.
   * @param offsetSeconds - To be added.
   */
  constructor(
    resolution: number = MICROSECONDS,
    private readonly offsetSeconds = 0,
  ) {
    const exponent = resolution & 0x7f;
    this.perSecond = (resolution & 0x80) === 0 ? 10 ** exponent : 2 ** exponent;
  }

  /** Can times of this resolution be read? Finer than 100 picoseconds no clock is. */
  get isReadable(): boolean {
    return this.perSecond <= MOST_UNITS;
  }

  /** Sets `seconds` and `nanos` from the two halves of a time; a fraction of a nanosecond is cut off. */
  read(high: number, low: number): void {
    const units = this.perSecond;
    let rest = high % units;
    let seconds = ((high - rest) / units) * 2 ** 32;
    rest = rest * 65_536 + (low >>> 16);
    const upper = Math.floor(rest / units);
    rest = (rest - upper * units) * 65_536 + (low & 0xffff);
    const lower = Math.floor(rest / units);
    rest -= lower * units;
    seconds += upper * 65_536 + lower;
    this.seconds = seconds + this.offsetSeconds;
    this.nanos = units === 1e6 ? rest * 1000 : Math.floor((rest * 1e9) / units);
  }
}
