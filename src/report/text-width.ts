import stringWidth from 'fast-string-width';

/** Text of which every character takes one column. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a text takes up on a screen. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
