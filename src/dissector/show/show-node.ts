import type { Base, FieldDescription } from '../describe/description.js';
import { shiftOf } from '../describe/number-ranges.js';
import type { PduNode } from '../interpret/pdu-node.js';
import { unsignedReader } from '../interpret/read-numbers.js';
import { textOf, upToNul } from '../interpret/text-of.js';
import { addressText, floatOf, hexOf, secondsOf } from '../interpret/typed-value.js';
import type { Whole } from '../interpret/whole-number.js';
import { doubleText, floatText } from './float-text.js';
import { absoluteTimeText, relativeTimeText } from './time-text.js';
import type { TreeStyle } from './tree-style.js';

/** The value of a node as tshark prints it (`show` of PDML); empty for what only groups others. */
export function showOf(node: PduNode, style: TreeStyle): string {
  const { shape, bytes, start, size, value = 0 } = node;
  if (shape.kind !== 'field') return '';
  const { field, item } = shape;
  switch (item.kind) {
    case 'number':
    case 'bits':
    case 'bitmask':
    case 'generated':
      return numberText(value, shownBase(field, style), field.bytes);
    case 'bool':
    case 'flag':
      return booleanText(value !== 0, style);
    case 'float': {
      const number = floatOf(bytes, start, item.bytes, item.byteOrder === 'LE');
      const isNegative = isNegativeAt(node);
      return item.bytes === 4
        ? floatText(number, isNegative, style)
        : doubleText(number, isNegative, style);
    }
    case 'string':
    case 'stringz':
    case 'uint-string':
      return upToNul(wholeText(node));
    case 'bytes':
      return hexOf(bytes, start, start + size, ':');
    case 'address':
      return addressText(item.address, bytes, start, item.byteOrder === 'LE');
    case 'time': {
      const [seconds, nanos] = secondsOf(item, bytes, start);
      return item.isAbsolute
        ? absoluteTimeText(seconds, nanos, style)
        : relativeTimeText(seconds, nanos, style);
    }
    case 'struct':
    case 'array':
      return '';
  }
}

/** Wireshark prints octal numbers, and some releases wide ones with names, so in their lines only. */
function shownBase({ base = 'DEC', bytes, strings }: FieldDescription, style: TreeStyle): Base {
  const isWide = style === '4.0' && bytes > 4 && strings !== undefined;
  return base === 'OCT' || isWide ? 'DEC' : base;
}

/** A number in its first form: of `DEC_HEX` the decimals. */
export function numberText(value: Whole, base: Base, bytes: number): string {
  switch (base) {
    case 'DEC':
    case 'DEC_HEX':
      return String(value);
    case 'HEX':
    case 'HEX_DEC':
      return `0x${value.toString(16).padStart(bytes > 4 ? 16 : bytes * 2, '0')}`;
    case 'OCT':
      return value === 0 ? '0' : `0${value.toString(8)}`;
  }
}

/** A boolean as tshark prints it. */
function booleanText(value: boolean, style: TreeStyle): string {
  if (style === '4.0') return value ? '1' : '0';
  return value ? 'True' : 'False';
}

/** All text of a field, behind a NUL as well. */
export function wholeText(node: PduNode): string {
  const { shape, bytes, start, size } = node;
  if (shape.kind !== 'field') return '';
  const { item } = shape;
  if (item.kind === 'string') {
    return textOf(bytes.subarray(start, start + size), item.encoding, item.byteOrder);
  }
  if (item.kind === 'stringz')
    return textOf(bytes.subarray(start, start + size), item.encoding, 'BE');
  if (item.kind !== 'uint-string') return '';
  return textOf(bytes.subarray(start + item.prefixBytes, start + size), item.encoding, 'BE');
}

/** Has a float its sign bit set? NaN has one, too. */
export function isNegativeAt({ shape, bytes, start, size }: PduNode): boolean {
  const isLittle = shape.kind === 'field' && shape.byteOrder === 'LE';
  return ((bytes[isLittle ? start + size - 1 : start] ?? 0) & 0x80) !== 0;
}

/**
 * What PDML has as `value`: the bytes, or of a field with a mask its number; empty for what only groups
 * others, `undefined` for no bytes.
 */
export function rawOf(node: PduNode): string | undefined {
  const { shape, value, size } = node;
  if (shape.kind !== 'field') return undefined;
  if (shape.field.type === 'NONE') return '';
  if (size === 0) return undefined;
  const { mask } = shape.field;
  // A flag may have several bits, of which each counts here.
  if (mask !== undefined && shape.item.kind === 'flag') return flagBits(node, mask);
  if (mask !== undefined) return (value ?? 0).toString(16).toUpperCase();
  return hexOf(node.bytes, node.start, node.start + size);
}

function flagBits({ shape, bytes, start, size }: PduNode, mask: bigint): string {
  const byteOrder = shape.kind === 'field' ? shape.byteOrder : 'BE';
  const raw = BigInt(unsignedReader(size, byteOrder)(bytes, start));
  return ((raw & mask) >> BigInt(shiftOf(mask))).toString(16).toUpperCase();
}

/** The bytes of a field with a mask. */
export function unmaskedOf({ shape, bytes, start, size }: PduNode): string | undefined {
  if (shape.kind !== 'field' || shape.field.mask === undefined) return undefined;
  return hexOf(bytes, start, start + size);
}
