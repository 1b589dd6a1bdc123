import type { Item, LayoutDescription } from '../../src/dissector/describe/description.js';

/** The filter names of all expert infos of a protocol. */
export function expertsIn(layouts: readonly LayoutDescription[]): readonly string[] {
  return allItems(layouts).flatMap((item) => (item.kind === 'expert' ? item.abbrev : []));
}

/** The keys of all cases of a protocol, and `default` where there is one with items. */
export function casesIn(layouts: readonly LayoutDescription[]): readonly string[] {
  return allItems(layouts).flatMap((item) => {
    if (item.kind !== 'switch') return [];
    const keys = item.cases.map(({ value }) => String(value));
    return item.otherwise.length === 0 ? keys : [...keys, 'default'];
  });
}

function allItems(layouts: readonly LayoutDescription[]): readonly Item[] {
  return layouts.flatMap(({ items }) => items.flatMap(withBelow));
}

function withBelow(item: Item): readonly Item[] {
  if (item.kind === 'window' || item.kind === 'when') {
    return [item, ...item.items.flatMap(withBelow)];
  }
  if (item.kind !== 'switch') return [item];
  const rows = [...item.cases.map(({ items }) => items), item.otherwise];
  return [item, ...rows.flat().flatMap(withBelow)];
}
