import { toHtml } from 'hast-util-to-html';
import type { RootContent, Table } from 'mdast';
import type { HtmlText } from '../../report/text/html-text.js';
import { contentsOf } from './contents.js';
import { alignByClass, decorateBlocks } from './decorate-blocks.js';
import { elementsOf, isElement } from './element.js';
import { nameHeadings } from './headings.js';
import { pageDocument } from './page-document.js';
import { reportContent } from './report-content.js';
import { sectionsOf } from './sections.js';

export interface IndexPage {
  /** Tables in it have no rows; see {@link IndexPageParts}. */
  readonly blocks: readonly RootContent[];
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: HtmlText;
}

const OPTIONS = { upperDoctype: false, characterReferences: { useNamedReferences: true } } as const;

/** Ends the head of a table, whose rows are still to come. */
const BODY = '</thead>';

/**
 * A page as the pieces between which the rows of its tables belong, one table after the other, so that there
 * may be more of them than memory can hold.
 */
export function indexPage({ blocks, title, language, text }: IndexPage): readonly string[] {
  const content = reportContent(blocks, true);
  const headings = nameHeadings(content);
  const { foldedBlocks } = decorateBlocks(content, text);
  const page = pageDocument({
    title,
    language,
    text,
    foldedBlocks,
    contents: contentsOf(headings, text),
    sections: sectionsOf(content.children),
    kind: 'index',
  });
  const pieces = `${toHtml(page, OPTIONS)}\n`.split(BODY);
  return pieces.map((piece, index) => {
    const start = index === 0 ? '' : '</tbody>';
    return `${start}${piece}${index === pieces.length - 1 ? '' : `${BODY}<tbody>`}`;
  });
}

/**
 * Rows of a table of such a page.
 *
 * @param isMarked - Is the row, counted from 0, to be seen from afar?
 */
export function indexRows(table: Table, isMarked: (row: number) => boolean): string {
  const content = reportContent([table], true);
  const elements = [...elementsOf(content)].map(({ element }) => element);
  for (const element of elements) alignByClass(element);
  const body = elements.find((element) => isElement(element, 'tbody'));
  const rows = elements.filter((element) => isElement(element, 'tr')).slice(1);
  for (const [index, row] of rows.entries()) {
    if (isMarked(index)) row.properties.className = ['marked'];
  }
  return `${toHtml(body?.children ?? [], OPTIONS)}\n`;
}
