/**
 * Characters that no serializer writes as they are: controls, format characters (bidirectional
 * controls, zero-width ones, byte order marks), private and unassigned ones, lone surrogates, and line
 * and paragraph separators.
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Text with each unsafe character replaced by what `spell` makes of its code point. */
export function replaceUnsafe(text: string, spell: (codePoint: number) => string): string {
  return text.replace(UNSAFE, (character) => spell(character.codePointAt(0) ?? 0));
}

/** `\u{202e}`: for readers, in text that has no escapes of its own. */
export function spellOut(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}
