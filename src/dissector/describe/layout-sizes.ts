import type { Item, LayoutDescription, Length } from './description.js';

/** Sizes beyond this are not told apart. */
const LARGE = 1_000_000;
const ADDRESS_BYTES = { IPv4: 4, IPv6: 16, ETHER: 6, GUID: 16 } as const;
const TIME_BYTES = { SECS: 4, SECS_NSECS: 8, MSECS: 8, NSECS: 8 } as const;

/** The bytes of an address. */
export function addressBytes(address: keyof typeof ADDRESS_BYTES): number {
  return ADDRESS_BYTES[address];
}

/** The bytes of a time. */
export function timeBytes(encoding: keyof typeof TIME_BYTES): number {
  return TIME_BYTES[encoding];
}

/** The fewest bytes that each layout takes. */
export function smallestSizes(layouts: readonly LayoutDescription[]): readonly number[] {
  const next = (known: readonly number[]) =>
    layouts.map(({ items }) => Math.min(LARGE, smallestOf(items, known)));
  // A layout can be as deep as there are layouts before sizes repeat, or grow without end.
  return layouts.reduce<readonly number[]>(
    next,
    layouts.map(() => 0),
  );
}

/** The fewest bytes that items take. */
export function smallestOf(items: readonly Item[], layouts: readonly number[]): number {
  return items.reduce((sum, item) => sum + smallest(item, layouts), 0);
}

function smallest(item: Item, layouts: readonly number[]): number {
  switch (item.kind) {
    case 'number':
    case 'float':
    case 'bitmask':
      return item.bytes;
    case 'bool':
    case 'stringz':
      return 1;
    case 'uint-string':
      return item.prefixBytes;
    case 'address':
      return addressBytes(item.address);
    case 'time':
      return timeBytes(item.encoding);
    case 'string':
    case 'bytes':
    case 'payload':
    case 'window':
      return constantOf(item.length) ?? 0;
    case 'struct':
      return layouts[item.layout] ?? 0;
    case 'array':
      return (constantOf(item.count) ?? 0) * (layouts[item.layout] ?? 0);
    case 'switch': {
      const rows = [...item.cases.map(({ items }) => items), item.otherwise];
      return Math.min(...rows.map((items) => smallestOf(items, layouts)));
    }
    case 'when':
    case 'generated':
    case 'expert':
      return 0;
  }
}

/** A length that is always the same. */
export function constantOf(length: Length): number | undefined {
  return length !== 'rest' && length.op === 'constant' ? Number(length.value) : undefined;
}
