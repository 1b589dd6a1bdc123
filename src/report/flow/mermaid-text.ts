import { visibleText } from '../visible-text.js';

/** Characters that end or change a Mermaid message, written as its entity codes. */
const UNSAFE_IN_MERMAID = /[#;%<>"`]/gu;

/** Text that Mermaid shows as it is. */
export function mermaidText(text: string): string {
  return visibleText(text).replace(
    UNSAFE_IN_MERMAID,
    (character) => `#${character.charCodeAt(0)};`,
  );
}
