const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
const STEP = 1000;
/** Below this a number gets one decimal. */
const FEW = 10;

/** `412 B`, `1.5 kB`, `31 kB`: decimal units, as short as a label needs. */
export function byteSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.round(value) >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit++;
  }
  const hasDecimal = unit > 0 && Number(value.toFixed(1)) < FEW;
  return `${value.toFixed(hasDecimal ? 1 : 0)} ${UNITS[unit] ?? 'B'}`;
}
