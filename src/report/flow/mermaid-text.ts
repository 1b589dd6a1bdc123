import { visibleText } from '../visible-text.js';

/** Characters that end or change a Mermaid message, written as its entity codes. */
const UNSAFE_IN_MERMAID = /[#;%<>"`]/gu;
const UNSAFE_BESIDE_STYLE = /[#;:%<>"`]/gu;

/**
 * Words that, with a colon and an entity behind them, Mermaid takes for a colour in a style wherever they stand; it
 * then drops the last semicolon of the line.
 */
const STYLE = /style|classDef/u;

/** Text that Mermaid shows as it is. */
export function mermaidText(text: string): string {
  const unsafe = STYLE.test(text) ? UNSAFE_BESIDE_STYLE : UNSAFE_IN_MERMAID;
  return visibleText(text).replace(unsafe, (character) => `#${character.charCodeAt(0)};`);
}
