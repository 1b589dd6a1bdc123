/** The first character of a text that no line can show, as `U+000A`: a control character, or half of one. */
export function oddCharacter(text: string): string | undefined {
  const code = /[\p{Cc}\p{Cs}]/u.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What is wrong with a text that is shown, in words that follow its name; `undefined` if nothing is. */
export function textFault(text: unknown): string | undefined {
  if (typeof text !== 'string') return 'is no text; write one';
  if (text === '') return 'is empty; write one';
  const odd = oddCharacter(text);
  return odd === undefined ? undefined : `has the character ${odd}, which no line shows; remove it`;
}
