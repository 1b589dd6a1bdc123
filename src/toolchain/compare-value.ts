/** A place where a value is not what it is said to be. */
export interface ValueDifference {
  /** `body.items[1].id`; empty for the whole. */
  readonly path: string;
  readonly read: string;
  readonly said: string;
}

const MOST_CHARACTERS = 80;

/**
 * Compares a value with what is said about it: of objects part of their keys is enough, lists and bytes are compared
 * whole. 5 and 5n are different, as they are in TypeScript.
 */
export function differencesOf(read: unknown, said: unknown, path = ''): readonly ValueDifference[] {
  if (isAlike(read, said)) return [];
  if (Array.isArray(read) && Array.isArray(said) && read.length === said.length) {
    return said.flatMap((one, index) => differencesOf(read[index], one, `${path}[${index}]`));
  }
  if (isPlain(read) && isPlain(said)) {
    return Object.entries(said).flatMap(([key, one]) =>
      differencesOf(read[key], one, path === '' ? key : `${path}.${key}`),
    );
  }
  return [{ path, read: shown(read), said: shown(said) }];
}

function isAlike(read: unknown, said: unknown): boolean {
  if (!(read instanceof Uint8Array && said instanceof Uint8Array)) return Object.is(read, said);
  return read.length === said.length && read.every((byte, index) => byte === said[index]);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array)
  );
}

/** As it would stand in TypeScript, and not too long. */
function shown(value: unknown): string {
  const text = literalOf(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function literalOf(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Uint8Array) return `Uint8Array.of(${[...value.subarray(0, 99)].join(', ')})`;
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (!isPlain(value)) return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${literalOf(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
