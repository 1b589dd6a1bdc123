import { htmlEn } from './en/html.js';
import type { HtmlText } from './html-text.js';
import { htmlZhCn } from './zh-cn/html.js';

const TEXTS: ReadonlyMap<string, HtmlText> = new Map([
  ['en', htmlEn],
  ['zh-CN', htmlZhCn],
]);

/** The words of a page in a report's language; English where there are none. */
export function htmlTextOf(language: string): HtmlText {
  return TEXTS.get(language) ?? htmlEn;
}
