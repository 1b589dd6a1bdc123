/** The list with one more item. A list of one takes a tenth of the room that V8 gives one that has grown to it. */
export function withMore<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}
