/** How many bits up to the highest one that is set. */
export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

/** How far a mask's lowest bit stands from the lowest bit of its number; 0 for an empty mask. */
export function shiftOf(mask: bigint): number {
  if (mask === 0n) return 0;
  let shift = 0;
  while (((mask >> BigInt(shift)) & 1n) === 0n) shift += 1;
  return shift;
}

/** The lowest and highest value of a number. */
export function rangeOf(
  bits: number,
  isSigned: boolean,
): readonly [lowest: bigint, highest: bigint] {
  const size = 1n << BigInt(bits);
  return isSigned ? [-size / 2n, size / 2n - 1n] : [0n, size - 1n];
}

/** A number from text like `7`, `-1` or `0x1f`; `undefined` for anything else. */
export function wholeNumber(text: string): bigint | undefined {
  if (!/^(?:-?\d+|0x[0-9a-f]+)$/i.test(text)) return undefined;
  return BigInt(text);
}
