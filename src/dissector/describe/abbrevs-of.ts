import type { Item, ProtocolDescription } from './description.js';

/** All that a protocol brings for display filters, below its own name: its fields and expert infos. */
export function abbrevsOf({ fields, layouts }: ProtocolDescription): readonly string[] {
  const experts = layouts.flatMap(({ items }) => expertsIn(items));
  return [...new Set([...fields.map(({ abbrev }) => abbrev), ...experts])];
}

function expertsIn(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'expert') return [item.abbrev];
    if (item.kind === 'window' || item.kind === 'when') return expertsIn(item.items);
    if (item.kind !== 'switch') return [];
    return expertsIn([...item.cases.flatMap((one) => one.items), ...item.otherwise]);
  });
}
