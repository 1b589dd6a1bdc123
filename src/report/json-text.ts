/**
 * JSON text of any document, indented, ending with a line feed. Characters that could rearrange or
 * control a terminal are written as JSON escapes, which changes no value.
 */
export function jsonText(document: unknown): string {
  const escaped = JSON.stringify(document, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}

/** The same on one line: line breaks stand only between its tokens, strings escape theirs. */
export function jsonOnOneLine(json: string): string {
  return `${json.replace(/\n */g, '')}\n`;
}
