import type {
  DeclaredItem,
  DeclaredLayout,
  DeclaredLength,
  DeclaredSwitch,
} from '../language/declared-item.js';
import type {
  BitmaskItem,
  Item,
  LeafItem,
  Length,
  NumberItem,
  SwitchItem,
  UintStringItem,
} from './description.js';
import { describeExpert } from './describe-expert.js';
import {
  bitsOf,
  describeBits,
  describeField,
  type FieldContext,
  type FieldShape,
} from './describe-fields.js';
import { layoutOf } from './layout-of.js';
import { OptionReader } from './given-options.js';
import { bitLength, rangeOf, shiftOf, wholeNumber } from './number-ranges.js';
import type { Place, Range } from './place.js';

/** What describing items takes beside them. */
export interface ItemContext extends FieldContext {
  /** The index of a layout; it is described later, if it is new. */
  layoutIndex(layout: DeclaredLayout): number;
}

type Kind<K extends DeclaredItem['kind']> = Extract<DeclaredItem, { readonly kind: K }>;

/** Describes a row of items. */
export function describeItems(
  items: readonly DeclaredItem[],
  place: Place,
  context: ItemContext,
): readonly Item[] {
  const described: Item[] = [];
  for (const item of items) {
    if (item.kind === 'expert' && described.length === 0) {
      const path = place.pathOf(item.id);
      context.problems.add(
        path,
        'an expert info belongs to the item before it; move it behind one',
      );
    }
    for (const mistake of 'mistakes' in item ? item.mistakes : []) {
      context.problems.add(place.pathOf('id' in item ? item.id : 'when'), mistake);
    }
    described.push(Object.freeze(describeItem(item, place, context)));
  }
  return Object.freeze(described);
}

function describeItem(item: DeclaredItem, place: Place, context: ItemContext): Item {
  switch (item.kind) {
    case 'window': {
      const path = place.take(item.id);
      const length = lengthOf(item.length, path, 'length', place);
      const items = describeItems(item.items, place.inner(item.id), context);
      return { kind: 'window', id: item.id, length: length === 'rest' ? REMAINING : length, items };
    }
    case 'switch':
      return describeSwitch(item, place, context);
    case 'when': {
      const condition = place.expression(place.pathOf('when'), 'condition', item.condition);
      return { kind: 'when', condition, items: describeItems(item.items, place.inner(), context) };
    }
    case 'payload':
      return describePayload(item, place, context);
    case 'expert':
      return describeExpert(item, place, context);
    case 'bitmask':
      return describeBitmask(item, place, context);
    case 'struct': {
      const path = place.take(item.id);
      const field = describeField(item, path, { type: 'NONE' }, context);
      return {
        kind: 'struct',
        id: item.id,
        field,
        layout: context.layoutIndex(layoutOf(item.of, path, context.problems)),
      };
    }
    case 'array': {
      const path = place.take(item.id);
      const count = lengthOf(item.count, path, 'count', place);
      const field = describeField(item, path, { type: 'NONE' }, context);
      return {
        kind: 'array',
        id: item.id,
        field,
        layout: context.layoutIndex(layoutOf(item.of, path, context.problems)),
        count,
      };
    }
    case 'generated': {
      const value = place.expression(place.pathOf(item.id), 'value', item.value);
      const path = place.take(item.id, rangeOf(32, false));
      const field = describeField(item, path, { type: 'UINT32', bytes: 4 }, context);
      return { kind: 'generated', id: item.id, field, value };
    }
    case 'number':
    case 'float':
    case 'bool':
    case 'string':
    case 'stringz':
    case 'uint-string':
    case 'bytes':
    case 'address':
    case 'time':
      return describeLeaf(item, place, context);
  }
}

const REMAINING = { op: 'remaining' } as const;

type DeclaredLeaf = Kind<
  'number' | 'float' | 'bool' | 'string' | 'stringz' | 'uint-string' | 'bytes' | 'address' | 'time'
>;

function describeLeaf(item: DeclaredLeaf, place: Place, context: ItemContext): LeafItem {
  const { id, kind } = item;
  const length =
    kind === 'string' || kind === 'bytes'
      ? lengthOf(item.length, place.pathOf(id), 'length', place)
      : REMAINING;
  const path = place.take(id, rangeOfLeaf(item));
  const given = new OptionReader(kind, path, item.options, context.problems);
  const byteOrder = given.byteOrder(context.byteOrder);
  const fieldOf = (shape: FieldShape) => describeField(item, path, shape, context);
  switch (item.kind) {
    case 'number':
      return describeNumber(item, path, context);
    case 'float': {
      const field = fieldOf({ type: item.bytes === 4 ? 'FLOAT' : 'DOUBLE', bytes: item.bytes });
      return { kind: 'float', id, field, bytes: item.bytes, byteOrder };
    }
    case 'bool':
      return { kind: 'bool', id, field: fieldOf({ type: 'BOOLEAN', bytes: 1 }) };
    case 'string': {
      const encoding = given.encoding();
      return {
        kind: 'string',
        id,
        field: fieldOf({ type: given.isPadded ? 'STRINGZPAD' : 'STRING' }),
        length,
        encoding,
        byteOrder,
      };
    }
    case 'stringz':
      return {
        kind: 'stringz',
        id,
        field: fieldOf({ type: 'STRINGZ' }),
        encoding: given.byteEncoding(),
      };
    case 'uint-string': {
      const encoding = given.byteEncoding();
      const prefixBytes = prefixOf(item.prefixBytes, path, context);
      const field = fieldOf({ type: 'UINT_STRING' });
      return { kind: 'uint-string', id, field, prefixBytes, encoding, byteOrder };
    }
    case 'bytes':
      return { kind: 'bytes', id, field: fieldOf({ type: 'BYTES' }), length };
    case 'address': {
      const field = fieldOf({ type: item.address });
      return { kind: 'address', id, field, address: item.address, byteOrder };
    }
    case 'time': {
      const type = item.isAbsolute ? 'ABSOLUTE_TIME' : 'RELATIVE_TIME';
      const { isAbsolute, encoding } = item;
      return { kind: 'time', id, field: fieldOf({ type }), isAbsolute, encoding, byteOrder };
    }
  }
}

/** What a number can hold; `undefined` for what cannot stand in an expression. */
function rangeOfLeaf(item: DeclaredLeaf): Range | undefined {
  if (item.kind === 'bool') return rangeOf(1, false);
  if (item.kind !== 'number') return undefined;
  // A mask that is wrong is said to be so elsewhere.
  const { mask } = item.options;
  const isMask =
    (typeof mask === 'number' && Number.isSafeInteger(mask)) || typeof mask === 'bigint';
  const bits = isMask ? BigInt(mask) : 0n;
  const width = bits > 0n ? bitLength(bits) - shiftOf(bits) : item.bytes * 8;
  return rangeOf(width, item.isSigned);
}

function describeNumber(item: Kind<'number'>, path: string, context: ItemContext): NumberItem {
  const { bytes, isSigned, id } = item;
  const options = new OptionReader('number', path, item.options, context.problems);
  const mask = options.mask(item.options['mask'], bytes * 8);
  if (isSigned && mask !== undefined) {
    context.problems.add(path, 'a mask is for unsigned numbers; declare the number unsigned');
  }
  const bits = bitsOf(bytes);
  const type = isSigned ? (`INT${bits}` as const) : (`UINT${bits}` as const);
  const field = describeField(item, path, { type, bytes, mask, isSigned }, context);
  const byteOrder = options.byteOrder(context.byteOrder);
  return { kind: 'number', id, field, bytes, isSigned, byteOrder };
}

function describeBitmask(item: Kind<'bitmask'>, place: Place, context: ItemContext): BitmaskItem {
  const path = place.take(item.id, rangeOf(item.bytes * 8, false));
  if (![1, 2, 3, 4, 8].includes(item.bytes)) {
    context.problems.add(path, `a bitmask has 1, 2, 3, 4 or 8 bytes, not ${item.bytes}`);
  }
  const type = `UINT${bitsOf(item.bytes)}` as const;
  const field = describeField(item, path, { type, bytes: item.bytes }, context);
  if (item.parts.length === 0) {
    context.problems.add(
      path,
      'a bitmask without parts is a number; declare it as one, or add parts',
    );
  }
  const options = new OptionReader('bitmask', path, item.options, context.problems);
  const byteOrder = options.byteOrder(context.byteOrder);
  const parts = describeBits(item.parts, item.bytes, place, context);
  return { kind: 'bitmask', id: item.id, field, bytes: item.bytes, byteOrder, parts };
}

/** What an expression can give, with the values of `uint64` that are negative in it. */
const LARGEST: Range = [-(1n << 63n), (1n << 64n) - 1n];

function describeSwitch(item: DeclaredSwitch, place: Place, context: ItemContext): SwitchItem {
  const on = place.expression(place.pathOf(item.id), 'key', item.on);
  const path = place.take(item.id);
  const [lowest, highest] = place.rangeOf(on) ?? LARGEST;
  const seen = new Set<bigint>();
  const cases = item.cases.flatMap(({ key, items }) => {
    const value = wholeNumber(key);
    const below = describeItems(items, place.inner(item.id, key), context);
    if (value === undefined) {
      context.problems.add(path, `case "${key}" is no whole number; use the numbers of the key`);
      return [];
    }
    if (seen.has(value)) {
      context.problems.add(path, `case ${value} is there twice; join the two`);
    }
    seen.add(value);
    if (value < lowest || value > highest) {
      const range = `${lowest} to ${highest}`;
      context.problems.add(path, `case ${value} is never reached; the key is ${range}; remove it`);
    }
    return [{ value: BigInt.asIntN(64, value), items: below }];
  });
  const otherwise = describeItems(item.otherwise, place.inner(item.id, 'default'), context);
  return { kind: 'switch', id: item.id, on, cases, otherwise };
}

function describePayload(item: Kind<'payload'>, place: Place, context: ItemContext): Item {
  const path = place.take(item.id);
  for (const name of Object.keys(item.options).filter((one) => one !== 'dissector')) {
    const advice = 'remove it, or use one of: dissector, length';
    context.problems.add(path, `"${name}" is no option of payload; ${advice}`);
  }
  const { dissector } = item.options;
  const isName = typeof dissector === 'string' && /^[A-Za-z0-9._-]+$/.test(dissector);
  if (!isName) {
    context.problems.add(path, 'dissector is to be the filter name of a protocol, as in "json"');
  }
  const length = lengthOf(item.length, path, 'length', place);
  return { kind: 'payload', id: item.id, dissector: isName ? dissector : '', length };
}

function lengthOf(length: DeclaredLength, path: string, what: string, place: Place): Length {
  return length === 'rest' ? 'rest' : place.size(path, what, length);
}

function prefixOf(
  bytes: number,
  path: string,
  { problems }: ItemContext,
): UintStringItem['prefixBytes'] {
  if (bytes === 1 || bytes === 2 || bytes === 4) return bytes;
  problems.add(path, `a length in front of text has 1, 2 or 4 bytes, not ${bytes}`);
  return 1;
}
