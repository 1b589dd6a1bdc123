import {
  type ExpertItem,
  type FieldType,
  type Item,
  type ProtocolDescription,
} from '../../dissector/describe/description.js';
import { lengthOverrun, nestedTooDeep, tooManyItems } from '../../dissector/interpret/cursor.js';
import type { NamedFilterValue } from '../../filter/compile-filter.js';
import type { FilterKind, FilterRow } from '../../filter/filter-fields.js';
import { CLAIMED_BY } from '../../model/claimed-by.js';
import type { Field, Layer, TreeNode } from '../../model/packet.js';
import { secondsText } from '../../report/time-text.js';

const EPOCH_DECIMALS = 9;
const NANOS_PER_SECOND = 1e9;

/** What holds no number. */
const KINDS: Partial<Record<FieldType, FilterKind>> = {
  BOOLEAN: 'flag',
  NONE: 'flag',
  ABSOLUTE_TIME: 'time',
  STRING: 'text',
  STRINGZ: 'text',
  UINT_STRING: 'text',
  BYTES: 'text',
  IPv4: 'text',
  IPv6: 'text',
  ETHER: 'text',
  GUID: 'text',
};

/** What a filter may ask of declared protocols: themselves, their fields, their expert infos. */
export function declaredFields(
  descriptions: readonly ProtocolDescription[],
): ReadonlyMap<string, FilterKind> {
  const fields = new Map<string, FilterKind>();
  if (descriptions.length > 0) {
    fields.set(CLAIMED_BY, 'text');
    for (const mark of ['_ws.malformed', '_ws.short']) fields.set(mark, 'flag');
  }
  for (const { filterName, fields: own, layouts } of descriptions) {
    fields.set(filterName, 'flag');
    for (const { abbrev, type } of own) fields.set(abbrev, KINDS[type] ?? 'number');
    const experts = layouts.flatMap(({ items }) => items.flatMap(expertsIn));
    const common = [lengthOverrun, nestedTooDeep, tooManyItems].map((of) => of(filterName));
    for (const { abbrev } of [...experts, ...common]) fields.set(abbrev, 'flag');
  }
  return fields;
}

/** Finds values of declared fields by their value strings, and by the words for true and false. */
export function declaredNames(descriptions: readonly ProtocolDescription[]): NamedFilterValue {
  const fields = new Map(
    descriptions.flatMap(({ fields: own }) => own.map((field) => [field.abbrev, field] as const)),
  );
  return (name, wanted) => {
    const { strings, trueFalse } = fields.get(name) ?? {};
    const found = strings?.find(({ text }) => text === wanted)?.value;
    if (found !== undefined) return safeNumber(found);
    const index = trueFalse?.indexOf(wanted) ?? -1;
    return index === -1 ? undefined : index === 0;
  };
}

function expertsIn(item: Item): readonly ExpertItem[] {
  if (item.kind === 'expert') return [item];
  if (item.kind === 'window' || item.kind === 'when') return item.items.flatMap(expertsIn);
  if (item.kind !== 'switch') return [];
  return [...item.cases.flatMap(({ items }) => items), ...item.otherwise].flatMap(expertsIn);
}

/** What declared protocols say of a frame, as filters want it: of all its PDUs together, as in Wireshark. */
export function declaredRow(
  frameNumber: number,
  layers: readonly Layer[],
  fields: ReadonlyMap<string, FilterKind>,
): FilterRow {
  const values = new Map<string, Value[]>([['frame.number', [frameNumber]]]);
  const add = (name: string, value: Value | undefined) => {
    if (value === undefined) return;
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  };
  const walk = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'layer') continue;
      const kind = fields.get(node.name);
      if (kind !== undefined) add(node.name, valueOf(node, kind));
      walk(node.children);
    }
  };
  for (const layer of layers) {
    add(layer.name, true);
    walk(layer.children);
  }
  return Object.fromEntries(values);
}

type Value = string | number | bigint | boolean;

function valueOf(field: Field, kind: FilterKind): Value | undefined {
  const { value, show } = field;
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : true;
    case 'text':
      return show;
    case 'time':
      return typeof value === 'bigint' ? secondsText(value, EPOCH_DECIMALS) : undefined;
    case 'number':
      if (typeof value === 'number') return value;
      return typeof value === 'bigint' ? exactOf(field, value) : undefined;
  }
}

/** A time that passed in seconds; other numbers as they are. */
function exactOf({ show = '' }: Field, value: bigint): number | bigint {
  if (show.includes('.')) return Number(value) / NANOS_PER_SECOND;
  return safeNumber(value);
}

function safeNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** The declared field or protocol that a display filter names, if it names one. */
export function declaredNameIn(
  displayFilter: string,
  descriptions: readonly ProtocolDescription[],
): string | undefined {
  const words = displayFilter.replace(/"(?:[^"\\]|\\[^])*"/gu, ' ').match(/[A-Za-z_][\w.-]*/gu);
  return words?.find((word) =>
    descriptions.some(({ filterName }) => word === filterName || word.startsWith(`${filterName}.`)),
  );
}
