import type { RootContent } from 'mdast';
import { renderHtml, type HtmlReport } from '../../src/render/html/render-html.js';
import { htmlEn } from '../../src/report/text/en/html.js';

/** A page of these blocks, in English unless told otherwise. */
export function htmlOf(
  blocks: readonly RootContent[],
  report: Partial<Omit<HtmlReport, 'blocks'>> = {},
): string {
  return renderHtml({ blocks, title: 'Lab', language: 'en', text: htmlEn, ...report });
}

/** What stands in the page's `main`, as text of HTML. */
export function mainOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/u.exec(html)?.[1];
  if (main === undefined) throw new Error('the page has no main');
  return main;
}
