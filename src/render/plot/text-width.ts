import width from 'fast-string-width';

/** Width of a letter in the widest of the usual fonts, as a share of the font size. */
const COLUMN = 0.6;

/** About how wide a text is, in pixels: the same on every machine, whatever fonts it has. */
export function textWidth(text: string, fontSize: number): number {
  return width(text) * COLUMN * fontSize;
}
