import type { ByteOrder } from '../describe/description.js';
import { type Whole, wrapped } from './whole-number.js';

/** Reads a number at a place whose bytes are known to be there. */
export type ReadNumber = (bytes: Uint8Array, at: number) => Whole;

const HALF = 0x1_0000_0000;

/** Bytes as they stand; only 7 or 8 of them can give a `bigint`. */
export function unsignedReader(size: number, byteOrder: ByteOrder): ReadNumber {
  const upTo4 = byteOrder === 'BE' ? bigEndian : littleEndian;
  if (size <= 4) return (bytes, at) => upTo4(bytes, at, size);
  return (bytes, at) => {
    const [highAt, lowAt] = byteOrder === 'BE' ? [at, at + size - 4] : [at + 4, at];
    const high = upTo4(bytes, highAt, size - 4);
    const low = upTo4(bytes, lowAt, 4);
    const value = high * HALF + low;
    if (Number.isSafeInteger(value)) return value;
    return BigInt(high) * BigInt(HALF) + BigInt(low);
  };
}

function bigEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let end = at + size; at < end; at++) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

function littleEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let place = at + size - 1; place >= at; place--) value = value * 256 + (bytes[place] ?? 0);
  return value;
}

/** An unsigned number of so many bytes as a signed one. */
export function signed(value: Whole, size: number): Whole {
  if (size > 4) return wrapped(BigInt.asIntN(size * 8, BigInt(value)));
  const small = Number(value);
  const half = 2 ** (size * 8 - 1);
  return small < half ? small : small - half * 2;
}
