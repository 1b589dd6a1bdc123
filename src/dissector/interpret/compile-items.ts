import type {
  ArrayItem,
  ExpertItem,
  GeneratedItem,
  Item,
  PayloadItem,
  StructItem,
  SwitchItem,
  WindowItem,
} from '../describe/description.js';
import { compileExpression, compileSize } from './compile-expression.js';
import { compileBitmask, compileBool, compileLeaf, compileNumber } from './compile-leaves.js';
import { type Cursor, lengthOverrun, type Values } from './cursor.js';
import type { NodeShape } from './pdu-node.js';
import {
  type CompileContext,
  compileLength,
  shapeOf,
  slotsFor,
  type Step,
  telling,
} from './step.js';
import { wrapped } from './whole-number.js';

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
      const inner = telling(item, compileItems(item.items, context), context);
      const outer = telling(item.items, () => undefined, context);
      return (cursor) => {
        if (condition(cursor) !== 0) inner(cursor);
        else outer(cursor);
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
function below(cursor: Cursor, shape: NodeShape, layout: Step): Values | undefined {
  cursor.need(cursor.at, 0);
  const { parent, slots, values, at } = cursor;
  const node = cursor.add(shape, at, cursor.capturedEnd - at);
  cursor.enter(node);
  const inner = values === undefined ? undefined : {};
  cursor.parent = node;
  cursor.values = inner;
  layout(cursor);
  // A window may go on behind what the capture holds.
  node.size = Math.min(cursor.at, Math.max(at, cursor.capturedEnd)) - at;
  cursor.depth -= 1;
  cursor.parent = parent;
  cursor.slots = slots;
  cursor.values = values;
  cursor.last = node;
  return inner;
}

function compileStruct(item: StructItem, context: CompileContext): Step {
  const shape = shapeOf(item);
  const layout = context.layout(item.layout);
  return (cursor) => {
    const values = below(cursor, shape, layout);
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
      const { at } = cursor;
      const values = below(cursor, shape, layout);
      if (cursor.values !== undefined) elements.push(values);
      if (cursor.at === at) break;
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
    item.cases.map((one) => [
      wrapped(one.value),
      telling(one, compileItems(one.items, context), context),
    ]),
  );
  const otherwise = telling(item.otherwise, compileItems(item.otherwise, context), context);
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
    if (size > 0) cursor.handOff(dissector, at, size);
  };
}

function compileExpert(item: ExpertItem, context: CompileContext): Step {
  const condition = compileExpression(item.condition, slotsFor(context));
  const remark = telling(
    item,
    (cursor) => {
      cursor.remark(cursor.last, item);
    },
    context,
  );
  return (cursor) => {
    if (condition(cursor) !== 0) remark(cursor);
  };
}
