import type { BitmaskItem, BitsItem, LeafItem, NumberItem } from '../describe/description.js';
import { addressBytes, timeBytes } from '../describe/layout-sizes.js';
import { shiftOf } from '../describe/number-ranges.js';
import type { Cursor } from './cursor.js';
import type { NodeShape } from './pdu-node.js';
import { signed, unsignedReader } from './read-numbers.js';
import { type CompileContext, compileLength, shapeOf, type Step } from './step.js';
import { MALFORMED, SHORT } from './stop.js';
import { typedValue } from './typed-value.js';
import { type Whole, wrapped } from './whole-number.js';

/** A function that takes the bits of a mask out of a number. */
function masked(mask: bigint | undefined): (raw: Whole) => Whole {
  if (mask === undefined) return (raw) => raw;
  const shift = shiftOf(mask);
  if (mask > 0xffff_ffffn) {
    return (raw) => unsignedForm((BigInt(raw) & mask) >> BigInt(shift));
  }
  const small = Number(mask);
  return (raw) => {
    const low = typeof raw === 'number' ? raw % 0x1_0000_0000 : Number(raw & 0xffff_ffffn);
    return ((low & small) >>> shift) >>> 0;
  };
}

function unsignedForm(value: bigint): Whole {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** The number as expressions see it: 64 bits, signed. */
function forExpressions(value: Whole): Whole {
  return typeof value === 'bigint' ? wrapped(value) : value;
}

export function compileNumber(item: NumberItem, context: CompileContext): Step {
  const { id, bytes: size, isSigned } = item;
  const read = unsignedReader(size, item.byteOrder);
  const shape = shapeOf(item);
  const slot = context.slotOf(id);
  const bits = masked(item.field.mask);
  return (cursor) => {
    const at = cursor.take(size);
    const raw = read(cursor.bytes, at);
    const value = isSigned ? signed(raw, size) : bits(raw);
    const node = cursor.add(shape, at, size, value);
    if (slot !== undefined) cursor.slots[slot] = forExpressions(value);
    if (cursor.values !== undefined) cursor.values[id] = typedValue(item, node);
  };
}

export function compileBool(
  item: Extract<LeafItem, { kind: 'bool' }>,
  context: CompileContext,
): Step {
  const shape = shapeOf(item);
  const slot = context.slotOf(item.id);
  return (cursor) => {
    const at = cursor.take(1);
    const value = cursor.bytes[at] === 0 ? 0 : 1;
    cursor.add(shape, at, 1, value);
    if (slot !== undefined) cursor.slots[slot] = value;
    if (cursor.values !== undefined) cursor.values[item.id] = value === 1;
  };
}

export function compileBitmask(item: BitmaskItem, context: CompileContext): Step {
  const { id, bytes: size } = item;
  const read = unsignedReader(size, item.byteOrder);
  const shape = shapeOf(item);
  const slot = context.slotOf(id);
  const parts = item.parts.map((part) => compileBits(part, item, context));
  return (cursor) => {
    const at = cursor.take(size);
    const raw = read(cursor.bytes, at);
    const node = cursor.add(shape, at, size, raw);
    if (slot !== undefined) cursor.slots[slot] = forExpressions(raw);
    if (cursor.values !== undefined) cursor.values[id] = size > 4 ? BigInt(raw) : raw;
    const { parent } = cursor;
    cursor.parent = node;
    for (const part of parts) part(cursor, at, raw);
    cursor.parent = parent;
    cursor.last = node;
  };
}

type PartStep = (cursor: Cursor, at: number, raw: Whole) => void;

function compileBits(part: BitsItem, item: BitmaskItem, context: CompileContext): PartStep {
  const { id, kind, field } = part;
  const { byteOrder, bytes: size } = item;
  const shape: NodeShape = { kind: 'field', field, item: part, byteOrder };
  const slot = context.slotOf(id);
  const bits = masked(field.mask);
  return (cursor, at, raw) => {
    const found = bits(raw);
    const value = kind === 'flag' ? (found === 0 ? 0 : 1) : found;
    cursor.add(shape, at, size, value);
    if (slot !== undefined) cursor.slots[slot] = forExpressions(value);
    if (cursor.values === undefined) return;
    cursor.values[id] = kind === 'flag' ? value !== 0 : size > 4 ? BigInt(value) : value;
  };
}

type OtherLeaf = Exclude<LeafItem, { kind: 'number' | 'bool' }>;

export function compileLeaf(item: OtherLeaf, context: CompileContext): Step {
  const shape = shapeOf(item);
  const sizeOf = leafSize(item, context);
  const isRest = (item.kind === 'string' || item.kind === 'bytes') && item.length === 'rest';
  const nothing = item.kind === 'bytes' ? () => new Uint8Array() : () => '';
  return (cursor) => {
    const size = sizeOf(cursor);
    if (isRest && size === 0) {
      if (cursor.values !== undefined) cursor.values[item.id] = nothing();
      return;
    }
    const node = cursor.add(shape, cursor.take(size), size);
    if (cursor.values !== undefined) cursor.values[item.id] = typedValue(item, node);
  };
}

function leafSize(item: OtherLeaf, context: CompileContext): (cursor: Cursor) => number {
  switch (item.kind) {
    case 'float':
      return () => item.bytes;
    case 'address': {
      const size = addressBytes(item.address);
      return () => size;
    }
    case 'time': {
      const size = timeBytes(item.encoding);
      return () => size;
    }
    case 'string':
    case 'bytes':
      return compileLength(item.length, context);
    case 'stringz':
      return (cursor) => {
        const { bytes, at, capturedEnd, reportedEnd } = cursor;
        const nul = bytes.indexOf(0, at);
        if (nul !== -1 && nul < capturedEnd) return nul + 1 - at;
        throw capturedEnd < reportedEnd ? SHORT : MALFORMED;
      };
    case 'uint-string': {
      const read = unsignedReader(item.prefixBytes, item.byteOrder);
      return (cursor) => {
        cursor.need(cursor.at, item.prefixBytes);
        return item.prefixBytes + Number(read(cursor.bytes, cursor.at));
      };
    }
  }
}
