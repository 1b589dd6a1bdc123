import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import type { HtmlText } from '../../report/text/html-text.js';
import { contentsOf } from './contents.js';
import { decorateBlocks } from './decorate-blocks.js';
import { FigurePlacer } from './figures.js';
import { linkFrames } from './frame-links.js';
import { nameHeadings } from './headings.js';
import { growTrees } from './packet-trees.js';
import { pageDocument } from './page-document.js';
import { reportContent } from './report-content.js';
import { sectionsOf } from './sections.js';

/** A report to be shown in a browser. */
export interface HtmlReport {
  readonly blocks: readonly RootContent[];
  /** Of the page; text, never markup. */
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: HtmlText;
  /** SVG text by the name that a block or an image gives. */
  readonly figures?: ReadonlyMap<string, string>;
}

/**
 * One HTML page that needs nothing else: no network, no file beside it, and no script to be read. What
 * comes from the report is reduced to an allow-list first; all else is put on top of it.
 */
export function renderHtml({ blocks, title, language, text, figures }: HtmlReport): string {
  const content = reportContent(blocks);
  const headings = nameHeadings(content);
  new FigurePlacer(figures ?? new Map(), text).place(content);
  linkFrames(content, text);
  growTrees(content);
  const { foldedBlocks } = decorateBlocks(content, text);
  const page = pageDocument({
    title,
    language,
    text,
    foldedBlocks,
    contents: contentsOf(headings, text),
    sections: sectionsOf(content.children),
  });
  return `${toHtml(page, { upperDoctype: false, characterReferences: { useNamedReferences: true } })}\n`;
}
