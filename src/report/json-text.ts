/** What `visibleText` writes out; controls and lone surrogates are escaped in JSON anyway. */
const INVISIBLE =
  /[\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/**
 * JSON text of any document, indented, ending with a line feed. Characters that cannot be seen, or could
 * rearrange or control a terminal, are written as JSON escapes, which changes no value.
 */
export function jsonText(document: unknown): string {
  const escaped = JSON.stringify(document, null, 2).replace(INVISIBLE, (character) =>
    // Beyond the first plane a character is two of them.
    character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return `${escaped}\n`;
}

/** The same on one line: line breaks stand only between its tokens, strings escape theirs. */
export function jsonOnOneLine(json: string): string {
  return `${json.replace(/\n */g, '')}\n`;
}
