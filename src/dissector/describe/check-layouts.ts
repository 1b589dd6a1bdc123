import type { Item, LayoutDescription } from './description.js';
import { constantOf, smallestOf, smallestSizes } from './layout-sizes.js';
import type { Problems } from './problems.js';

/** Elements without a size may be so many. */
const FEW = 64;

/** Checks what can be told only once all layouts are known: endless recursion, and items without bytes. */
export function checkLayouts(layouts: readonly LayoutDescription[], problems: Problems): void {
  const sizes = smallestSizes(layouts);
  for (const { name, items } of layouts) {
    if (items.length === 0) {
      const field = name === '' ? undefined : name;
      problems.add(field, 'the layout has no items, so that nothing is read; add one');
    }
    checkItems(items, name, sizes, problems);
  }
  for (const [index, { name }] of layouts.entries()) {
    if (!reachesItself(index, layouts, sizes)) continue;
    problems.add(
      name === '' ? undefined : name,
      'the layout contains itself before it has read a byte, without end; read one first',
    );
  }
}

function checkItems(
  items: readonly Item[],
  path: string,
  sizes: readonly number[],
  problems: Problems,
): void {
  let greedy: string | undefined;
  for (const item of items) {
    const id = 'id' in item ? item.id : 'when';
    const here = path === '' ? id : `${path}.${id}`;
    if (greedy !== undefined && smallestOf([item], sizes) > 0) {
      problems.add(here, `"${greedy}" before it takes all bytes that are left; give that a length`);
    }
    if (takesRest(item)) greedy ??= id;
    if (item.kind === 'array' && sizes[item.layout] === 0) {
      const count = constantOf(item.count);
      if (count === undefined || count > FEW) {
        problems.add(
          here,
          `its elements may have no bytes, so that their number has no bounds; let the count be a constant up to ${FEW}, or add an item with a size`,
        );
      }
    }
    for (const [name, below] of rowsOf(item)) {
      checkItems(below, name === '' ? here : `${here}.${name}`, sizes, problems);
    }
  }
}

function takesRest(item: Item): boolean {
  if (item.kind === 'array') return item.count === 'rest';
  const hasLength = item.kind === 'string' || item.kind === 'bytes' || item.kind === 'payload';
  return hasLength && item.length === 'rest';
}

/** The rows of items inside an item. */
function rowsOf(item: Item): readonly (readonly [name: string, items: readonly Item[]])[] {
  if (item.kind === 'window' || item.kind === 'when') return [['', item.items]];
  if (item.kind !== 'switch') return [];
  const cases = item.cases.map(({ value, items }) => [String(value), items] as const);
  return [...cases, ['default', item.otherwise]];
}

/** Can a layout come to itself again without a byte in between? */
function reachesItself(
  start: number,
  layouts: readonly LayoutDescription[],
  sizes: readonly number[],
): boolean {
  const seen = new Set<number>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const index of firstLayouts(layouts[next]?.items ?? [], sizes)) {
      if (index === start) return true;
      if (seen.has(index)) continue;
      seen.add(index);
      waiting.push(index);
    }
  }
  return false;
}

/** The layouts that may begin where these items begin. */
function firstLayouts(items: readonly Item[], sizes: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const item of items) {
    if (item.kind === 'struct' || item.kind === 'array') found.push(item.layout);
    for (const [, below] of rowsOf(item)) found.push(...firstLayouts(below, sizes));
    if (smallestOf([item], sizes) > 0) break;
  }
  return found;
}
