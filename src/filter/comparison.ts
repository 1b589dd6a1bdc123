import { secondsNanos } from '../model/time-nanos.js';
import { FilterError } from './filter-error.js';
import type { FilterKind, FilterValue } from './filter-fields.js';
import type { Token } from './tokens.js';

/** A value that can be held against others of its field. */
export type Comparable = number | bigint | string | boolean;

/** Is one value of the field so related to that of the filter? */
export type Relation = (value: Comparable, wanted: Comparable) => boolean;

export const RELATIONS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['==', (value, wanted) => value === wanted],
  ['!=', (value, wanted) => value !== wanted],
  ['<', (value, wanted) => value < wanted],
  ['<=', (value, wanted) => value <= wanted],
  ['>', (value, wanted) => value > wanted],
  ['>=', (value, wanted) => value >= wanted],
]);

const NUMBER = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|0x[\da-f]+)$/i;
const INTEGER = /^(?:-?\d+|0x[\da-f]+)$/i;
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/**
 * The value that a token of the filter stands for, by the kind of its field.
 *
 * @throws {@link FilterError} when it is none of that kind.
 */
export function wantedValue(token: Token, kind: FilterKind): Comparable {
  const { text, position } = token;
  const value = READERS[kind](text);
  if (value !== undefined) return value;
  throw new FilterError((say) => say.notOfKind(text, kind), position);
}

const READERS: Readonly<Record<FilterKind, (text: string) => Comparable | undefined>> = {
  number: (text) => (NUMBER.test(text) ? numberOf(text) : undefined),
  text: (text) => text,
  flag: (text) => FLAGS.get(text.toLowerCase()),
  time: secondsNanos,
};

/** As rows have it: a bigint where a number would not be exact. */
function numberOf(text: string): number | bigint {
  const value = Number(text);
  return INTEGER.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value;
}

/** The values that a row has for a field; none when the field is absent. */
export function valuesOf(value: FilterValue, kind: FilterKind): readonly Comparable[] {
  if (value === undefined) return [];
  const all: readonly Comparable[] = typeof value === 'object' ? value : [value];
  return kind === 'time' ? all.map((time) => secondsNanos(String(time)) ?? 0n) : all;
}
