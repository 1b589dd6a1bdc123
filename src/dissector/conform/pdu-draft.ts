import type { ByteOrder } from '../describe/description.js';
import { bitLength, shiftOf } from '../describe/number-ranges.js';

/** Where the number of a field stands in a draft. */
export interface NumberPlace {
  readonly at: number;
  readonly bytes: number;
  readonly byteOrder: ByteOrder;
  readonly isSigned: boolean;
  /** The bits that are the field's. */
  readonly mask: bigint | undefined;
  /** Any bit of it counts as 1. */
  readonly isFlag: boolean;
}

/** The bytes of a PDU that is being made; numbers in it can be set later. */
export class PduDraft {
  readonly bytes: number[] = [];

  get size(): number {
    return this.bytes.length;
  }

  add(bytes: Iterable<number>): void {
    for (const byte of bytes) this.bytes.push(byte & 0xff);
  }

  /** Adds a number, of which only the low bits count. */
  addNumber(value: bigint, bytes: number, byteOrder: ByteOrder): void {
    this.bytes.push(...new Array<number>(bytes).fill(0));
    this.#write(this.size - bytes, bytes, byteOrder, BigInt.asUintN(bytes * 8, value));
  }

  /** A number as expressions see it: 64 bits, signed. */
  get({ at, bytes, byteOrder, isSigned, mask, isFlag }: NumberPlace): bigint {
    const raw = this.#read(at, bytes, byteOrder);
    if (mask !== undefined) {
      const part = (raw & mask) >> BigInt(shiftOf(mask));
      return isFlag ? (part === 0n ? 0n : 1n) : BigInt.asIntN(64, part);
    }
    return isFlag ? (raw === 0n ? 0n : 1n) : BigInt.asIntN(isSigned ? bytes * 8 : 64, raw);
  }

  /** Sets a number, if it has room for the value. */
  set(place: NumberPlace, value: bigint): boolean {
    const { at, bytes, byteOrder, mask } = place;
    const before = this.#read(at, bytes, byteOrder);
    const width = mask === undefined ? bytes * 8 : bitLength(mask) - shiftOf(mask);
    const raw = BigInt.asUintN(width, value);
    const whole =
      mask === undefined ? raw : (before & ~mask) | ((raw << BigInt(shiftOf(mask))) & mask);
    this.#write(at, bytes, byteOrder, whole);
    if (this.get(place) === value) return true;
    this.#write(at, bytes, byteOrder, before);
    return false;
  }

  #read(at: number, bytes: number, byteOrder: ByteOrder): bigint {
    let value = 0n;
    for (let index = 0; index < bytes; index++) {
      const place = byteOrder === 'BE' ? at + index : at + bytes - 1 - index;
      value = (value << 8n) | BigInt(this.bytes[place] ?? 0);
    }
    return value;
  }

  #write(at: number, bytes: number, byteOrder: ByteOrder, value: bigint): void {
    let rest = value;
    for (let index = bytes - 1; index >= 0; index--) {
      this.bytes[byteOrder === 'BE' ? at + index : at + bytes - 1 - index] = Number(rest & 0xffn);
      rest >>= 8n;
    }
  }
}
