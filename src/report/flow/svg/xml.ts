import { visibleText } from '../../visible-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or an attribute of XML: nothing in it is markup or invisible. */
export function xmlText(text: string): string {
  return (
    visibleText(text)
      // XML has no place for these two, not even as references.
      .replace(/[\ufffe\uffff]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
      .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
  );
}

/** Values of an element; numbers are rounded to a tenth, which no eye can tell apart. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element with what is in it, which must be XML already: elements, or text from {@link xmlText}.
 * Attributes are escaped here.
 */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? rounded(value) : xmlText(value ?? '')}"`,
    )
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A number of an attribute or of a path. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
