/** Slots are at most half full, so that a search ends soon. */
const SLOTS_PER_ENTRY = 2;
const FIRST_CAPACITY = 1024;

/**
 * Numbers keys of a few 32-bit words from 0, in order of appearance. The words are signed, for those
 * take no memory of their own. It keeps no object for a key, so
 * that a million of them cost their bytes only.
 */
export class NumberTable {
  /** The key that is looked for: write its words here first. */
  readonly key: Int32Array;
  private words: Int32Array;
  /** A key's number plus one, at a place that follows from its words; 0 for none. */
  private slots: Int32Array;
  private count = 0;

  /**
   * @param width - Words of a key.
   * @param seed - Any 32-bit number; one that is not known beforehand keeps keys from being chosen so
   *   that all of them meet in one place.
   */
  constructor(
    private readonly width: number,
    private readonly seed: number,
  ) {
    this.key = new Int32Array(width);
    this.words = new Int32Array(FIRST_CAPACITY * width);
    this.slots = new Int32Array(FIRST_CAPACITY * SLOTS_PER_ENTRY);
  }

  /** How many keys there are. */
  get size(): number {
    return this.count;
  }

  /** The number of {@link key}; the next one for a key that is new. */
  numberOfKey(): number {
    const { key, slots, words, width } = this;
    const mask = slots.length - 1;
    let slot = this.hash(key, 0) & mask;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0) return this.add(slot);
      const at = (number - 1) * width;
      let same = 0;
      while (same < width && words[at + same] === key[same]) same++;
      if (same === width) return number - 1;
      slot = (slot + 1) & mask;
    }
  }

  /** Word `index` of the key with this number. */
  word(number: number, index: number): number {
    return this.words[number * this.width + index] ?? 0;
  }

  private add(slot: number): number {
    const number = this.count++;
    this.words.set(this.key, number * this.width);
    this.slots[slot] = this.count;
    if (this.count * SLOTS_PER_ENTRY >= this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const { width, count } = this;
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < count; number++) {
      let slot = this.hash(this.words, number * width) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    const words = new Int32Array((slots.length / SLOTS_PER_ENTRY) * width);
    words.set(this.words.subarray(0, count * width));
    this.slots = slots;
    this.words = words;
  }

  /** The mixing of MurmurHash3, which is in the public domain. */
  private hash(words: Int32Array, at: number): number {
    let hash = this.seed;
    for (let index = 0; index < this.width; index++) {
      let word = Math.imul(words[at + index] ?? 0, 0xcc9e2d51);
      word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
      hash ^= word;
      hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  }
}
