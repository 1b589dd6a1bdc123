import type { Item } from './description.js';
import { type Expression, fieldsIn } from './expression.js';

/** The numbers that the expressions among items use, and some more; only they need to be kept. */
export function usedFields(items: readonly Item[], more: readonly string[]): ReadonlySet<string> {
  return new Set([...more, ...expressionsIn(items).flatMap(fieldsIn)]);
}

function expressionsIn(items: readonly Item[]): readonly Expression[] {
  return items.flatMap((item): readonly Expression[] => {
    switch (item.kind) {
      case 'string':
      case 'bytes':
      case 'payload':
        return item.length === 'rest' ? [] : [item.length];
      case 'array':
        return item.count === 'rest' ? [] : [item.count];
      case 'generated':
        return [item.value];
      case 'expert':
        return [item.condition];
      case 'window':
        return [item.length, ...expressionsIn(item.items)];
      case 'when':
        return [item.condition, ...expressionsIn(item.items)];
      case 'switch': {
        const rows = [...item.cases.map((one) => one.items), item.otherwise];
        return [item.on, ...rows.flatMap(expressionsIn)];
      }
      case 'number':
      case 'float':
      case 'bool':
      case 'bitmask':
      case 'stringz':
      case 'uint-string':
      case 'address':
      case 'time':
      case 'struct':
        return [];
    }
  });
}
