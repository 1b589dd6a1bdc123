import type { GivenOptions } from '../language/declared-item.js';
import type { Base, ByteOrder, TextEncoding, ValueString } from './description.js';
import { wholeNumber } from './number-ranges.js';
import { oddCharacter } from './plain-text.js';
import type { Problems } from './problems.js';

const COMMON = ['label', 'abbrev', 'blurb', 'hidden'];

/** The options of each kind of item, beside the common ones. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  number: ['base', 'strings', 'mask', 'unit', 'byteOrder'],
  generated: ['base', 'strings', 'unit'],
  bits: ['base', 'strings', 'unit'],
  flag: ['trueFalse'],
  bool: ['trueFalse'],
  bitmask: ['base', 'byteOrder'],
  float: ['byteOrder'],
  string: ['encoding', 'padded', 'byteOrder'],
  stringz: ['encoding'],
  'uint-string': ['encoding', 'byteOrder'],
  bytes: [],
  address: ['byteOrder'],
  time: ['byteOrder'],
  struct: [],
  array: [],
};

const BASES: readonly Base[] = ['DEC', 'HEX', 'OCT', 'DEC_HEX', 'HEX_DEC'];
const ENCODINGS: readonly TextEncoding[] = ['UTF-8', 'ASCII', 'UTF-16'];
const BYTE_ORDERS: readonly ByteOrder[] = ['BE', 'LE'];

/** Reads the options of one item, and says what is wrong with them. */
export class OptionReader {
  constructor(
    private readonly kind: string,
    private readonly path: string,
    private readonly given: GivenOptions,
    private readonly problems: Problems,
  ) {}

  /** Refuses options that this kind of item does not have. */
  checkNames(): void {
    const allowed = [...COMMON, ...(OF_KIND[this.kind] ?? [])];
    for (const name of Object.keys(this.given)) {
      if (allowed.includes(name)) continue;
      const others = allowed.join(', ');
      this.#refuse(`"${name}" is no option of ${this.kind}; remove it, or use one of: ${others}`);
    }
  }

  get label(): string {
    const { label } = this.given;
    if (typeof label === 'string' && label !== '') return this.#plain('label', label);
    this.#refuse('it has no label; give it one, which Wireshark shows as its name');
    return '';
  }

  get isHidden(): boolean {
    return this.given['hidden'] === true;
  }

  get isPadded(): boolean {
    return this.given['padded'] === true;
  }

  text(name: 'abbrev' | 'blurb' | 'unit'): string | undefined {
    const value = this.given[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value !== '') return this.#plain(name, value);
    this.#refuse(`${name} is to be a text that is not empty; leave it out, or write one`);
    return undefined;
  }

  base(isSigned: boolean): Base {
    const base = this.#oneOf('base', BASES) ?? 'DEC';
    if (!isSigned || base === 'DEC') return base;
    this.#refuse(
      `base ${base} is for unsigned numbers; leave it out, or declare the number unsigned`,
    );
    return 'DEC';
  }

  byteOrder(usual: ByteOrder): ByteOrder {
    return this.#oneOf('byteOrder', BYTE_ORDERS) ?? usual;
  }

  encoding(): TextEncoding {
    return this.#oneOf('encoding', ENCODINGS) ?? 'UTF-8';
  }

  /** Of what cannot find the end of text whose characters have two bytes. */
  byteEncoding(): Exclude<TextEncoding, 'UTF-16'> {
    const encoding = this.encoding();
    if (encoding !== 'UTF-16') return encoding;
    this.#refuse('UTF-16 needs a length; declare it with string()');
    return 'UTF-8';
  }

  trueFalse(): readonly [string, string] | undefined {
    const { trueFalse } = this.given;
    if (trueFalse === undefined) return undefined;
    if (Array.isArray(trueFalse) && trueFalse.length === 2) {
      const [whenTrue, whenFalse] = trueFalse as readonly unknown[];
      if (typeof whenTrue === 'string' && typeof whenFalse === 'string')
        return [this.#plain('trueFalse', whenTrue), this.#plain('trueFalse', whenFalse)];
    }
    this.#refuse("trueFalse is to be two texts, as in ['Yes', 'No']");
    return undefined;
  }

  /** The mask; `undefined` without one. */
  mask(given: unknown, bits: number): bigint | undefined {
    if (given === undefined) return undefined;
    const isWhole = typeof given === 'bigint' || typeof given === 'number';
    const isNumber = typeof given === 'bigint' || Number.isSafeInteger(given);
    const mask = isWhole && isNumber ? BigInt(given) : 0n;
    if (mask <= 0n) {
      const shown = isWhole ? `${given}` : 'of this kind';
      this.#refuse(`mask ${shown} has no bits; give the bits that belong to it, as in 0xf0`);
      return undefined;
    }
    const needed = mask.toString(2).length;
    if (needed <= bits) return mask;
    this.#refuse(`mask 0x${mask.toString(16)} needs ${needed} bits, the field has ${bits}`);
    return undefined;
  }

  strings([lowest, highest]: readonly [bigint, bigint]): readonly ValueString[] | undefined {
    const strings = readStrings(this.given['strings'], (text) => {
      this.#refuse(text);
    });
    for (const { value } of strings ?? []) {
      if (value >= lowest && value <= highest) continue;
      this.#refuse(
        `strings has the key ${value}, which the field cannot hold (${lowest} to ${highest}); remove it`,
      );
    }
    return strings;
  }

  #oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.given[name];
    if (value === undefined) return undefined;
    const found = allowed.find((each) => each === value);
    if (found === undefined) {
      this.#refuse(`${name} is ${JSON.stringify(value)}; use one of: ${allowed.join(', ')}`);
    }
    return found;
  }

  /** Refuses what no line can show. */
  #plain(name: string, text: string): string {
    const odd = oddCharacter(text);
    if (odd !== undefined) {
      this.#refuse(`${name} has the character ${odd}, which no line shows; remove it`);
    }
    return text;
  }

  #refuse(text: string): void {
    this.problems.add(this.path, text);
  }
}

/** Value strings in ascending order; without them, `undefined`. */
export function readStrings(
  given: unknown,
  refuse: (text: string) => void,
): readonly ValueString[] | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'object' || given === null || Object.keys(given).length === 0) {
    refuse("strings is to be an object with at least one entry, as in { 1: 'Hello' }");
    return undefined;
  }
  const strings: ValueString[] = [];
  for (const [key, text] of Object.entries(given) as readonly (readonly [string, unknown])[]) {
    const value = wholeNumber(key);
    if (value === undefined) refuse(`strings has the key "${key}"; keys are whole numbers`);
    else if (typeof text !== 'string') refuse(`strings has no text for ${key}; write one`);
    else if (strings.some((other) => other.value === value)) {
      refuse(`strings has the key ${value} twice; keep one`);
    } else if (oddCharacter(text) !== undefined) {
      const odd = `the character ${oddCharacter(text)}`;
      refuse(`strings has ${odd} in the text for ${key}, which no line shows; remove it`);
    } else strings.push({ value, text });
  }
  return strings.sort((a, b) => (a.value < b.value ? -1 : 1));
}
