import type { Item, LayoutDescription } from '../describe/description.js';
import { type Expression, fieldsIn } from '../describe/expression.js';

/** What an expression is to give. */
export type GoalStep =
  | { readonly kind: 'truth'; readonly on: Expression; readonly isTrue: boolean }
  /** One of these keys. */
  | { readonly kind: 'key'; readonly on: Expression; readonly keys: readonly bigint[] };

/** A branch of a layout, and what its numbers have to be for it. */
export interface Goal {
  /** Those around it come first. */
  readonly steps: readonly GoalStep[];
  /** What is read in it. */
  readonly items: readonly Item[];
  /** Something has the length, or the count, that one of the numbers says. */
  readonly isSized: boolean;
}

type Way = Omit<Goal, 'isSized'>;

/** The branches of a layout by the fields that decide on them. */
export function goalsOf({ items }: LayoutDescription): ReadonlyMap<string, readonly Goal[]> {
  const sizes = new Set(sizesIn(items));
  const byField = new Map<string, Goal[]>();
  for (const way of goalsIn(items, [])) {
    const fields = [...new Set(way.steps.flatMap(({ on }) => fieldsIn(on)))];
    const goal = { ...way, isSized: fields.some((id) => sizes.has(id)) };
    for (const id of fields) byField.set(id, [...(byField.get(id) ?? []), goal]);
  }
  return byField;
}

function goalsIn(items: readonly Item[], around: readonly GoalStep[]): readonly Way[] {
  return items.flatMap((item): readonly Way[] => {
    switch (item.kind) {
      case 'when': {
        const on = item.condition;
        const inside: GoalStep[] = [...around, { kind: 'truth', on, isTrue: true }];
        const outside: GoalStep[] = [...around, { kind: 'truth', on, isTrue: false }];
        return [
          { steps: inside, items: item.items },
          { steps: outside, items: [] },
          ...goalsIn(item.items, inside),
        ];
      }
      case 'switch': {
        const keys = item.cases.map(({ value }) => value);
        const others = keys
          .flatMap((key) => [key + 1n, key - 1n])
          .filter((key) => !keys.includes(key));
        const cases = [
          ...item.cases.map((one) => ({ keys: [one.value], items: one.items })),
          { keys: others, items: item.otherwise },
        ];
        return cases.flatMap((one) => {
          const steps: GoalStep[] = [...around, { kind: 'key', on: item.on, keys: one.keys }];
          return [{ steps, items: one.items }, ...goalsIn(one.items, steps)];
        });
      }
      case 'expert': {
        const steps: GoalStep[] = [...around, { kind: 'truth', on: item.condition, isTrue: true }];
        return [{ steps, items: [] }];
      }
      case 'window':
        return goalsIn(item.items, around);
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

/** The fields that lengths and counts are worked out from. */
function sizesIn(items: readonly Item[]): readonly string[] {
  return items.flatMap((item): readonly string[] => {
    switch (item.kind) {
      case 'window':
        return [...fieldsIn(item.length), ...sizesIn(item.items)];
      case 'string':
      case 'bytes':
      case 'payload':
        return item.length === 'rest' ? [] : fieldsIn(item.length);
      case 'array':
        return item.count === 'rest' ? [] : fieldsIn(item.count);
      case 'when':
        return sizesIn(item.items);
      case 'switch':
        return [...item.cases.flatMap((one) => sizesIn(one.items)), ...sizesIn(item.otherwise)];
      case 'number':
      case 'float':
      case 'bool':
      case 'stringz':
      case 'uint-string':
      case 'address':
      case 'time':
      case 'bitmask':
      case 'generated':
      case 'struct':
      case 'expert':
        return [];
    }
  });
}
