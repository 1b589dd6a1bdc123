/** A seeded stream of numbers: the same seed gives the same capture, byte for byte. */
export interface RandomSource {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  bytes(length: number): Uint8Array;
}

/** Makes a {@link RandomSource} from a 32-bit seed (the mulberry32 generator). */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const nextUint32 = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    integer: (low, high) => low + (nextUint32() % (high - low + 1)),
    bytes: (length) => Uint8Array.from({ length }, () => nextUint32() & 0xff),
  };
}
