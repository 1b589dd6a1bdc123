import type { Item, ProtocolDescription } from './description.js';

/** The dissectors that a protocol hands bytes to. */
export function handOffsOf({ layouts }: ProtocolDescription): readonly string[] {
  return [...new Set(layouts.flatMap(({ items }) => items.flatMap(inItem)))];
}

function inItem(item: Item): readonly string[] {
  if (item.kind === 'payload') return [item.dissector];
  if (item.kind === 'window' || item.kind === 'when') return item.items.flatMap(inItem);
  if (item.kind !== 'switch') return [];
  return [...item.cases.flatMap(({ items }) => items), ...item.otherwise].flatMap(inItem);
}
