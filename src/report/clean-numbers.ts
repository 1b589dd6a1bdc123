/** Decimals of seconds: nanoseconds. */
const SECOND_DECIMALS = 9;
/** Decimals of all other numbers that are not whole: rates, means and shares. */
const OTHER_DECIMALS = 6;
/** Digits that every double holds. */
const SAFE_DIGITS = 15;

/**
 * A document whose numbers are free of the noise that arithmetic leaves behind. Properties whose names end in
 * `seconds` keep nanoseconds, all others six decimals.
 */
export function cleanNumbers<T>(value: T): T {
  return cleaned(value, '') as T;
}

function cleaned(value: unknown, name: string): unknown {
  if (typeof value === 'number') {
    if (Number.isInteger(value)) return value;
    const decimals = /seconds$/iu.test(name) ? SECOND_DECIMALS : OTHER_DECIMALS;
    return Number(Number(value.toFixed(decimals)).toPrecision(SAFE_DIGITS));
  }
  if (Array.isArray(value)) return value.map((each: unknown) => cleaned(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each, key)]));
}
