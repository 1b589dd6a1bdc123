import type { Code, Node, RootContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/** Blocks folded away under one line. Markdown has only HTML for this; HTML has an element of its own. */
export interface Details extends Node {
  readonly type: 'details';
  /** The line, as plain text. */
  readonly summary: string;
  readonly children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    details: Details;
  }
  interface TableData {
    /** The first cell of each row says what the others are values of. */
    hasRowHeads?: boolean;
  }
  interface CodeData {
    /** Name of the picture that says the same, for formats that can hold one. */
    figure?: string;
  }
}

/** A diagram in a text form of its own, and the name of the picture that may stand in its place. */
export function figureBlock(figure: string, code: Code): Code {
  return { ...code, data: { ...code.data, figure } };
}

/** Writes {@link Details} as Markdown: the only HTML in it. */
export const detailsToMarkdown: Handle = (node: Details, _parent, state, info) =>
  [
    `<details><summary>${escapeHtml(node.summary)}</summary>`,
    state.containerFlow({ type: 'root', children: node.children }, info),
    '</details>',
  ].join('\n\n');

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
