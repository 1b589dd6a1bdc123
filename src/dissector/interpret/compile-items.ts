import type {
  ArrayItem,
  BitmaskItem,
  BitsItem,
  ExpertItem,
  GeneratedItem,
  Item,
  LeafItem,
  Length,
  NumberItem,
  PayloadItem,
  StructItem,
  SwitchItem,
  WindowItem,
} from '../describe/description.js';
import { addressBytes, timeBytes } from '../describe/layout-sizes.js';
import { shiftOf } from '../describe/number-ranges.js';
import { compileExpression, compileSize } from './compile-expression.js';
import { type Cursor, lengthOverrun, type Values } from './cursor.js';
import type { NodeShape, PduNode } from './pdu-node.js';
import { signed, unsignedReader } from './read-numbers.js';
import { MALFORMED, SHORT } from './stop.js';
import { typedValue } from './typed-value.js';
import { type Whole, wrapped } from './whole-number.js';

/** Reads an item. */
export type Step = (cursor: Cursor) => void;

/** What compiling the items of a layout takes beside them. */
export interface CompileContext {
  readonly filterName: string;
  /** Where a number waits for expressions; `undefined` if none uses it. */
  slotOf(id: string): number | undefined;
  /** Reads a layout in a frame of its own. */
  layout(index: number): Step;
}

/** Items as one function. */
export function compileItems(items: readonly Item[], context: CompileContext): Step {
  const steps = items.map((item) => compileItem(item, context));
  return (cursor) => {
    for (const step of steps) step(cursor);
  };
}

function compileItem(item: Item, context: CompileContext): Step {
  switch (item.kind) {
    case 'number':
      return compileNumber(item, context);
    case 'bool':
      return compileBool(item, context);
    case 'bitmask':
      return compileBitmask(item, context);
    case 'generated':
      return compileGenerated(item, context);
    case 'struct':
      return compileStruct(item, context);
    case 'array':
      return compileArray(item, context);
    case 'window':
      return compileWindow(item, context);
    case 'switch':
      return compileSwitch(item, context);
    case 'when': {
      const condition = compileExpression(item.condition, slotsFor(context));
      const inner = compileItems(item.items, context);
      return (cursor) => {
        if (condition(cursor) !== 0) inner(cursor);
      };
    }
    case 'payload':
      return compilePayload(item, context);
    case 'expert':
      return compileExpert(item, context);
    case 'float':
    case 'string':
    case 'stringz':
    case 'uint-string':
    case 'bytes':
    case 'address':
    case 'time':
      return compileLeaf(item, context);
  }
}

/** Expressions use only fields that have a slot. */
function slotsFor(context: CompileContext): (id: string) => number {
  return (id) => context.slotOf(id) ?? -1;
}

type FieldNodeItem = Extract<NodeShape, { kind: 'field' }>['item'];

function shapeOf(item: FieldNodeItem): NodeShape {
  const byteOrder = 'byteOrder' in item ? item.byteOrder : 'BE';
  return { kind: 'field', field: item.field, item, byteOrder };
}

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

function compileNumber(item: NumberItem, context: CompileContext): Step {
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

function compileBool(item: Extract<LeafItem, { kind: 'bool' }>, context: CompileContext): Step {
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

function compileBitmask(item: BitmaskItem, context: CompileContext): Step {
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

function compileLeaf(item: OtherLeaf, context: CompileContext): Step {
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

function compileLength(length: Length, context: CompileContext): (cursor: Cursor) => number {
  return length === 'rest' ? (cursor) => cursor.remaining : compileSize(length, slotsFor(context));
}

function compileGenerated(item: GeneratedItem, context: CompileContext): Step {
  const shape = shapeOf(item);
  const evaluate = compileExpression(item.value, slotsFor(context));
  const slot = context.slotOf(item.id);
  return (cursor) => {
    const value = Number(BigInt.asUintN(32, BigInt(evaluate(cursor))));
    cursor.add(shape, cursor.at, 0, value);
    if (slot !== undefined) cursor.slots[slot] = value;
    if (cursor.values !== undefined) cursor.values[item.id] = value;
  };
}

/** Reads a layout below a node of its own; the values go into an object of their own. */
function below(cursor: Cursor, shape: NodeShape, layout: Step): { node: PduNode; values?: Values } {
  const { parent, slots, values, at } = cursor;
  const node = cursor.add(shape, at, Math.max(0, cursor.capturedEnd - at));
  cursor.enter(node);
  const inner = values === undefined ? undefined : {};
  cursor.parent = node;
  cursor.values = inner;
  layout(cursor);
  node.size = cursor.at - at;
  cursor.depth -= 1;
  cursor.parent = parent;
  cursor.slots = slots;
  cursor.values = values;
  cursor.last = node;
  return inner === undefined ? { node } : { node, values: inner };
}

function compileStruct(item: StructItem, context: CompileContext): Step {
  const shape = shapeOf(item);
  const layout = context.layout(item.layout);
  return (cursor) => {
    const { values } = below(cursor, shape, layout);
    if (cursor.values !== undefined) cursor.values[item.id] = values;
  };
}

function compileArray(item: ArrayItem, context: CompileContext): Step {
  const shape = shapeOf(item);
  const layout = context.layout(item.layout);
  const countOf = item.count === 'rest' ? undefined : compileSize(item.count, slotsFor(context));
  return (cursor) => {
    const count = countOf === undefined ? Infinity : countOf(cursor);
    const elements: (Values | undefined)[] = [];
    for (let index = 0; index < count; index++) {
      if (countOf === undefined && cursor.remaining === 0) break;
      const { node, values } = below(cursor, shape, layout);
      if (cursor.values !== undefined) elements.push(values);
      if (node.size === 0) break;
    }
    if (cursor.values !== undefined) cursor.values[item.id] = elements;
  };
}

function compileWindow(item: WindowItem, context: CompileContext): Step {
  const lengthOf = compileSize(item.length, slotsFor(context));
  const inner = compileItems(item.items, context);
  const overrun = lengthOverrun(context.filterName);
  return (cursor) => {
    const asked = lengthOf(cursor);
    const length = Math.min(asked, cursor.remaining);
    if (asked > length) cursor.remark(cursor.last, overrun);
    const { reportedEnd, capturedEnd } = cursor;
    const end = cursor.at + length;
    cursor.reportedEnd = end;
    cursor.capturedEnd = Math.min(capturedEnd, end);
    inner(cursor);
    cursor.reportedEnd = reportedEnd;
    cursor.capturedEnd = capturedEnd;
    cursor.at = end;
  };
}

function compileSwitch(item: SwitchItem, context: CompileContext): Step {
  const on = compileExpression(item.on, slotsFor(context));
  const cases = new Map(
    item.cases.map(({ value, items }) => [wrapped(value), compileItems(items, context)]),
  );
  const otherwise = compileItems(item.otherwise, context);
  return (cursor) => {
    const key = on(cursor);
    const chosen = cases.get(key);
    const { values } = cursor;
    if (values !== undefined) {
      const inner = { case: chosen === undefined ? 'default' : Number(key) };
      values[item.id] = inner;
      cursor.values = inner;
    }
    (chosen ?? otherwise)(cursor);
    cursor.values = values;
  };
}

function compilePayload(item: PayloadItem, context: CompileContext): Step {
  const sizeOf = compileLength(item.length, context);
  const { id, dissector } = item;
  return (cursor) => {
    const size = sizeOf(cursor);
    const at = cursor.take(size);
    if (cursor.values !== undefined) cursor.values[id] = cursor.bytes.slice(at, at + size);
    if (size > 0) cursor.handOffs.push({ dissector, position: at - cursor.start, size });
  };
}

function compileExpert(item: ExpertItem, context: CompileContext): Step {
  const condition = compileExpression(item.condition, slotsFor(context));
  return (cursor) => {
    if (condition(cursor) !== 0) cursor.remark(cursor.last, item);
  };
}
