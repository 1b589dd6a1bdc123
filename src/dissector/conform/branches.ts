import type { Item, ProtocolDescription } from '../describe/description.js';

/** A way that dissecting can take: a case, a condition that holds or not, a remark. */
export interface Branch {
  /** What the interpreter tells of when it takes the branch. */
  readonly key: object;
  /** Filter name of what it is about: `chain.close`, `chain.kind 7`. */
  readonly name: string;
  readonly kind: 'case' | 'default' | 'when' | 'when-not' | 'expert';
}

/** All branches of a protocol, in the order of its layouts. */
export function branchesOf({ filterName, layouts }: ProtocolDescription): readonly Branch[] {
  return layouts.flatMap(({ name, items }) =>
    branchesIn(items, name === '' ? filterName : `${filterName}.${name}`),
  );
}

function branchesIn(items: readonly Item[], above: string): readonly Branch[] {
  return items.flatMap((item, index): readonly Branch[] => {
    switch (item.kind) {
      case 'when': {
        const name = nameIn(item.items) ?? `${above} #${index + 1}`;
        return [
          { key: item, name, kind: 'when' },
          { key: item.items, name, kind: 'when-not' },
          ...branchesIn(item.items, above),
        ];
      }
      case 'switch': {
        const name = `${above}.${item.id}`;
        return [
          ...item.cases.flatMap((one): readonly Branch[] => [
            { key: one, name: `${name} ${one.value}`, kind: 'case' },
            ...branchesIn(one.items, name),
          ]),
          { key: item.otherwise, name, kind: 'default' },
          ...branchesIn(item.otherwise, name),
        ];
      }
      case 'expert':
        return [{ key: item, name: item.abbrev, kind: 'expert' }];
      case 'window':
        return branchesIn(item.items, above);
      case 'number':
      case 'float':
      case 'bool':
      case 'string':
      case 'stringz':
      case 'uint-string':
      case 'bytes':
      case 'address':
      case 'time':
      case 'bitmask':
      case 'generated':
      case 'struct':
      case 'array':
      case 'payload':
        return [];
    }
  });
}

/** The first filter name among items, which tells a condition from others. */
function nameIn(items: readonly Item[]): string | undefined {
  for (const item of items) {
    if ('field' in item) return item.field.abbrev;
    if (item.kind === 'window' || item.kind === 'when') return nameIn(item.items);
  }
  return undefined;
}
