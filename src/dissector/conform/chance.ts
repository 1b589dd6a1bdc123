/** Bytes at which things tend to change. */
const EDGES = [0, 0xff, 0x7f, 0x80, 1];

/** A row of numbers that looks like chance, and is the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `limit`, which is at most 2^32. */
  below(limit: number): number {
    // Mulberry32, which is in the public domain.
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of several; there is at least one. */
  of<T>(first: T, ...others: readonly T[]): T {
    return others[this.below(others.length + 1) - 1] ?? first;
  }

  /** One of a list; `undefined` of an empty one. */
  among<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** Any bytes, more of them from the edges than chance would give. */
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () =>
      this.oneIn(5) ? (this.among(EDGES) ?? 0) : this.below(256),
    );
  }

  /** Numbers from 0 to below `limit`, each once, in any order. */
  shuffled(limit: number): number[] {
    const numbers = Array.from({ length: limit }, (_, index) => index);
    for (let at = limit - 1; at > 0; at--) {
      const other = this.below(at + 1);
      const kept = numbers[at] ?? 0;
      numbers[at] = numbers[other] ?? 0;
      numbers[other] = kept;
    }
    return numbers;
  }
}
