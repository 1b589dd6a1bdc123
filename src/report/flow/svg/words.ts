import { widthOf } from '../../text-width.js';
import { type Attributes, element, xmlText } from './xml.js';

/** Width of an average character against its size; wide fonts reach it, so nothing overlaps. */
const CHARACTER = 0.6;
/** What must not begin a line. */
const CLOSING = /[，。；：）、]/u;

export function textWidth(text: string, size: number): number {
  return widthOf(text) * size * CHARACTER;
}

/** Real text, with its baseline at that place. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  attributes: Attributes = {},
): string {
  return element('text', { x, y, 'font-size': size, ...attributes }, xmlText(text));
}

/**
 * A text in lines that are no wider than that many pixels, broken at spaces, between CJK characters, and
 * within a word only where the word alone is wider.
 */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, size)) {
    const isFull = textWidth((line + piece).trimEnd(), size) > width;
    if (isFull && line !== '' && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the spaces behind them, and single CJK characters. */
function piecesOf(text: string, width: number, size: number): readonly string[] {
  const words = text.match(/[\u0021-\u2fff]+ *| +|[^\u0000-\u2fff]/gu) ?? [];
  return words.flatMap((word) =>
    textWidth(word.trimEnd(), size) > width ? Array.from(word) : [word],
  );
}
