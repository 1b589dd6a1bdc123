import type { Item } from '../describe/description.js';

/** Do items have layouts below them? */
export function nests(items: readonly Item[]): boolean {
  return items.some((item) => {
    switch (item.kind) {
      case 'struct':
      case 'array':
        return true;
      case 'window':
      case 'when':
        return nests(item.items);
      case 'switch':
        return [...item.cases.map((one) => one.items), item.otherwise].some(nests);
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
      case 'payload':
      case 'expert':
        return false;
    }
  });
}
