import type { AddressType, TextEncoding, TimeItem, ValueString } from '../describe/description.js';
import { addressBytes } from '../describe/layout-sizes.js';
import type { Chance } from './chance.js';

/** Values of each kind of field, with more from the edges than chance would give. */

/** A number of so many bytes; only its low bits count. */
export function anyNumber(chance: Chance, bytes: number, strings?: readonly ValueString[]): bigint {
  const named = strings === undefined || chance.oneIn(4) ? undefined : chance.among(strings);
  if (named !== undefined) return named.value;
  const top = 1n << BigInt(bytes * 8);
  switch (chance.below(5)) {
    case 0:
      return BigInt(chance.below(10));
    case 1:
      return chance.of(0n, 1n, top - 1n, top / 2n, top / 2n - 1n, 0x1_0000_0000n, (1n << 53n) + 1n);
    default:
      return chance.bytes(bytes).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  }
}

const FLOATS = [0.1, 1.078125, 0.5, 1e10, -0, 1e-7, 3.5, 123456.5, NaN, Infinity, 1e-40, 1 / 3];
const DOUBLES = [1e21, 1e-7, 123456789012345.6, 5e-324, 2 ** 53 + 1, 1e15, 1e16, -1e-5];

/** A float of 4 or 8 bytes. */
export function anyFloat(chance: Chance, bytes: 4 | 8, isLittle: boolean): Uint8Array {
  if (chance.oneIn(3)) return chance.bytes(bytes);
  const value = chance.among(bytes === 4 ? FLOATS : [...FLOATS, ...DOUBLES]) ?? 0;
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 4) view.setFloat32(0, value, isLittle);
  else view.setFloat64(0, value, isLittle);
  return new Uint8Array(view.buffer);
}

const TEXTS = ['', 'a', 'van-7', 'größe', 'x\u0007y', ' a\tb', '\r\n', '"<&>\'', '\\', '名前'];
const ODD_TEXTS = [
  'a\0',
  'a\0b',
  '\0\0',
  '😀!',
  '\u007f\u0085',
  '\ufeffbom',
  '\u202eabc',
  '\u00a0',
];

/** Text of a few bytes, not all of it well formed. */
export function anyText(chance: Chance, encoding: TextEncoding, isLittle: boolean): Uint8Array {
  if (chance.oneIn(4)) return chance.bytes(chance.below(14));
  const text = chance.oneIn(30)
    ? 'long '.repeat(chance.of(10, 47, 48, 49, 60))
    : (chance.among(chance.oneIn(3) ? ODD_TEXTS : TEXTS) ?? '');
  if (encoding !== 'UTF-16') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/** Of these bytes, the last of which may be in the middle of a character. */
export function fitted(bytes: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  result.set(bytes.subarray(0, size));
  return result;
}

/** An address. */
export function anyAddress(chance: Chance, type: AddressType): Uint8Array {
  const bytes = chance.bytes(addressBytes(type));
  if (type !== 'IPv6') return bytes;
  // Rows of zeros are left out of the text of an address.
  for (let row = chance.below(3); row > 0; row--) {
    const from = chance.below(8) * 2;
    bytes.fill(0, from, from + chance.below(5) * 2);
  }
  if (chance.oneIn(6)) bytes.fill(0, 0, chance.of(10, 12)).fill(0xff, 10, chance.of(10, 12));
  return bytes;
}

/** A time. */
export function anyTime(chance: Chance, { encoding }: TimeItem): readonly [bigint, number][] {
  const seconds = chance.oneIn(3) ? anyNumber(chance, 4) : BigInt(1_700_000_000 + chance.below(9));
  switch (encoding) {
    case 'SECS':
      return [[seconds, 4]];
    case 'SECS_NSECS': {
      const nanos = chance.oneIn(5) ? anyNumber(chance, 4) : BigInt(chance.below(1_000_000_000));
      return [
        [seconds, 4],
        [nanos, 4],
      ];
    }
    case 'MSECS':
      return [[chance.oneIn(4) ? anyNumber(chance, 8) : seconds * 1000n + 7n, 8]];
    case 'NSECS':
      return [[chance.oneIn(4) ? anyNumber(chance, 8) : seconds * 1_000_000_000n + 7n, 8]];
  }
}

/** Bytes for another dissector. */
export function anyPayload(chance: Chance, dissector: string): Uint8Array {
  if (dissector !== 'json' || chance.oneIn(8)) return chance.bytes(chance.below(20));
  const text = chance.of('{}', '{"a": 1}', '[1, 2, "x"]', '{"a": {"b": null}, "c": [true]}');
  return new TextEncoder().encode(text);
}
