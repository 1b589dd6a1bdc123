import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';
import stringWidth from 'fast-string-width';
import { detailsToMarkdown } from './own-nodes.js';
import { textToMarkdown } from './text-handler.js';

/** What GitHub turns into links, strike-through or formulas although Markdown proper does not. */
const GITHUB_UNSAFE: Unsafe[] = [
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '@', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
];

/** How all Markdown is written. */
export const MARKDOWN_OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  handlers: { details: detailsToMarkdown, text: textToMarkdown },
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmTableToMarkdown({ stringLength: stringWidth }), { unsafe: GITHUB_UNSAFE }],
};

/** Markdown text of a document, ending with a line feed. */
export function serialize(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, MARKDOWN_OPTIONS);
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(headingText: string): string {
  return headingText
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
