/**
 * What a value has of that which is expected, so that the two can be compared: only the keys of objects that are
 * expected, all elements of arrays.
 */
export function partOf(value: unknown, expected: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(expected)) {
    return value.map((one: unknown, index) => partOf(one, expected[index]));
  }
  if (!isRecord(value) || !isRecord(expected)) return value;
  const keys = Object.keys(expected).filter((key) => key in value);
  return Object.fromEntries(keys.map((key) => [key, partOf(value[key], expected[key])]));
}

/** An object with keys of its own; bytes are a value. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Uint8Array);
}
