import type { ByteUnit, TimeUnit } from '../text/plot-text.js';

/** A unit, and how much of the base unit it is. */
export interface Unit<Name> {
  readonly name: Name;
  readonly size: number;
}

const BYTE_UNITS: readonly Unit<ByteUnit>[] = [
  { name: 'GB', size: 1e9 },
  { name: 'MB', size: 1e6 },
  { name: 'kB', size: 1e3 },
];

const TIME_UNITS: readonly Unit<TimeUnit>[] = [
  { name: 's', size: 1 },
  { name: 'ms', size: 1e-3 },
];

/** The unit in which so many bytes have at least two digits before the point. */
export function byteUnit(most: number): Unit<ByteUnit> {
  return BYTE_UNITS.find(({ size }) => most >= 10 * size) ?? { name: 'bytes', size: 1 };
}

/** The unit in which so many seconds are not below one. */
export function timeUnit(most: number): Unit<TimeUnit> {
  return TIME_UNITS.find(({ size }) => most >= size) ?? { name: 'µs', size: 1e-6 };
}
