/**
 * A whole number of 64 bits, signed. It is a `number` whenever that holds it exactly, else a `bigint`, so
 * that equal values are equal to `===`, and ordinary ones are fast.
 */
export type Whole = number | bigint;

/** Wraps around to 64 bits, and takes the cheaper form. */
export function wrapped(value: bigint): Whole {
  const inside = BigInt.asIntN(64, value);
  const small = Number(inside);
  return Number.isSafeInteger(small) ? small : inside;
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return wrapped(BigInt(a) + BigInt(b));
}

export function minus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return wrapped(BigInt(a) - BigInt(b));
}

export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // Adding zero makes zero of minus zero.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return wrapped(BigInt(a) * BigInt(b));
}

/** Towards zero; `undefined` for a division by zero. */
export function quotient(a: Whole, b: Whole): Whole | undefined {
  if (b === 0) return undefined;
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return wrapped(BigInt(a) / BigInt(b));
}

const LARGEST_INT32 = 0x7fff_ffff;

export function bitwiseAnd(a: Whole, b: Whole): Whole {
  if (isSmall(a) && isSmall(b)) return a & b;
  return wrapped(BigInt(a) & BigInt(b));
}

function isSmall(value: Whole): value is number {
  return typeof value === 'number' && value >= 0 && value <= LARGEST_INT32;
}

export function shiftLeft(a: Whole, bits: Whole): Whole {
  const by = shiftBy(bits);
  if (typeof a === 'number') {
    const shifted = a * 2 ** by;
    if (Number.isSafeInteger(shifted)) return shifted + 0;
  }
  return wrapped(BigInt(a) << BigInt(by));
}

export function shiftRight(a: Whole, bits: Whole): Whole {
  const by = shiftBy(bits);
  if (typeof a === 'number') return Math.floor(a / 2 ** by);
  return wrapped(a >> BigInt(by));
}

/** Modulo 64, as processors have it. */
function shiftBy(bits: Whole): number {
  return Number(BigInt.asUintN(6, BigInt(bits)));
}
