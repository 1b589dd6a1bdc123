/**
 * What a field holds: `flag` is there or not, or true or not; `time` is a text of seconds with decimals. A
 * `number` beyond those that are exact is a bigint.
 */
export type FilterKind = 'number' | 'text' | 'flag' | 'time';

/** Values by field name; a field with several values has an array. */
export type FilterRow = Readonly<Record<string, FilterValue>>;

export type FilterValue = OneValue | readonly OneValue[] | undefined;

type OneValue = string | number | bigint | boolean;

/** The fields that a filter may name. */
export type FilterFields = ReadonlyMap<string, FilterKind>;

/** Changes beyond which two names are no misspelling of each other. */
const MAX_CHANGES = 4;

/**
 * The field that is meant by a name that is none: the most alike, if any is. Of a name that begins as others do, up to
 * the first dot, only those can be meant, and one of them is.
 */
export function nearestField(name: string, fields: FilterFields): string | undefined {
  const prefix = /^[^.]+\./u.exec(name)?.[0];
  const family = [...fields.keys()].filter(
    (field) => prefix !== undefined && field.startsWith(prefix),
  );
  const candidates = (family.length > 0 ? family : [...fields.keys()]).map((field) => ({
    field,
    changes: field.endsWith(`.${name}`) ? 0 : changesBetween(name, field),
  }));
  const [best] = candidates.sort((a, b) => a.changes - b.changes);
  const limit = family.length > 0 ? Infinity : MAX_CHANGES;
  return best === undefined || best.changes > limit ? undefined : best.field;
}

/** The word that is meant by one that is none: at most a third of its characters differ. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((each) => ({ each, changes: changesBetween(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  const limit = Math.max(1, Math.floor(name.length / 3));
  return best === undefined || best.changes > limit ? undefined : best.each;
}

/** Characters to add, leave out or replace (Levenshtein's distance). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, characterA] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, characterB] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (characterA === characterB ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
