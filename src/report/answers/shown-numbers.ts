/** Digits of a rate that are worth reading. */
const DIGITS = 3;
const MOST_DECIMALS = 20;
const MICRO_DECIMALS = 6;
const NANO_DECIMALS = 9;
/** Beyond this a difference of microseconds is a nanosecond's, and not the noise of a division. */
const NOISE = 1e-4;
/** The same as a share of the value, for times far from zero: a few steps of a double. */
const RELATIVE_NOISE = 1e-15;

/** `0.044892`: seconds with six decimals, and with nine where the value is finer than a microsecond. */
export function shownSeconds(seconds: number): string {
  const micros = seconds * 1e6;
  const noise = Math.max(NOISE, Math.abs(micros) * RELATIVE_NOISE);
  const isFine = Math.abs(micros - Math.round(micros)) > noise;
  return seconds.toFixed(isFine ? NANO_DECIMALS : MICRO_DECIMALS);
}

/** Several of these beside each other: all with as many decimals as the finest needs. */
export function shownTimes(seconds: readonly number[]): readonly string[] {
  const isFine = seconds.some((each) => shownSeconds(each).split('.')[1]?.length === NANO_DECIMALS);
  return seconds.map((each) => each.toFixed(isFine ? NANO_DECIMALS : MICRO_DECIMALS));
}

/** A time for readers who do not measure: three digits, in a unit that leaves no zeros in front. */
export interface RoundTime {
  readonly value: string;
  readonly unit: 's' | 'ms' | 'µs';
}

/** `2.03` s, `61` ms, `15.4` µs. */
export function roundTime(seconds: number): RoundTime {
  const units = [
    ['s', 1],
    ['ms', 1e3],
    ['µs', 1e6],
  ] as const;
  const size = Math.abs(seconds);
  const [unit, factor] = units.find(([, per]) => Number((size * per).toPrecision(DIGITS)) >= 1) ?? [
    size === 0 ? 's' : 'µs',
    size === 0 ? 1 : 1e6,
  ];
  return { value: shownRate(seconds * factor), unit };
}

/** `12.3 kbit/s`: bytes a second as the bits that links are sold by. */
export function shownBitRate(bytesPerSecond: number): string {
  const units = ['bit/s', 'kbit/s', 'Mbit/s'];
  let value = bytesPerSecond * 8;
  for (const unit of units) {
    const rounded = Number(value.toPrecision(DIGITS));
    if (rounded < 1000) return `${plain(rounded)} ${unit}`;
    value /= 1000;
  }
  return `${plain(Number(value.toPrecision(DIGITS)))} Gbit/s`;
}

/** `1,234.5` without an exponent, and no more decimals than are worth reading. */
export function shownRate(value: number): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(DIGITS));
  const [whole = '', decimals] = plain(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A number of a few digits without an exponent. */
function plain(rounded: number): string {
  if (rounded === 0 || Math.abs(rounded) >= 1) return String(rounded);
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.min(decimals, MOST_DECIMALS)).replace(/\.?0+$/u, '');
}
