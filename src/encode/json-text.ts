import { replaceUnsafe } from './unsafe-characters.js';

/**
 * A JSON string that is valid Unicode (a lone surrogate becomes U+FFFD) and that shows every unsafe
 * character as an escape, so that printing it does nothing to a terminal.
 */
export function jsonText(text: string): string {
  return replaceUnsafe(JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')), (codePoint) =>
    String.fromCodePoint(codePoint)
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Values by key, each key in the place of its first value. */
export function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
