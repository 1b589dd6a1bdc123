import { expect } from 'chai';
import type { Element, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { JSDOM } from 'jsdom';
import type { Nodes } from 'mdast';
import { parsedMarkdown } from './markdown-judge.js';

/** Controls, format characters, separators of lines, lone surrogates; none may be in what a reader is shown. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The same function, which keeps what it made last: elements and words are asked of a text in turn. */
function lastKept<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { readonly text: string; readonly made: Made } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** Nothing in a text acts on a terminal, or hides from a reader. */
export function expectVisible(text: string): void {
  const at = text.search(INVISIBLE);
  if (at < 0) return;
  expect.fail(`invisible: ${JSON.stringify(text.slice(Math.max(0, at - 80), at + 20))}`);
}

/** The folded blocks of a report are the only HTML in it; so they begin and end. */
const FOLD = /^<details><summary>[^<>]*<\/summary>$|^<\/details>$/u;

/** What a Markdown text is made of, without its words: kinds of nodes, one a line, indented by depth. */
export function markdownSkeleton(markdown: string): string {
  const lines: string[] = [];
  const visit = (node: Nodes, depth: number): void => {
    const line = ' '.repeat(depth) + kindOf(node);
    if (!line.endsWith(' text') || line !== lines.at(-1)) lines.push(line);
    if (!('children' in node) || isOfRemark(node)) return;
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(parsedMarkdown(markdown), 0);
  return lines.join('\n');
}

function kindOf(node: Nodes): string {
  if (isOfRemark(node)) return 'text';
  if (node.type === 'html' && FOLD.test(node.value)) return 'html';
  if (node.type === 'html') return `html ${node.value}`;
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'code') return `code ${node.lang ?? ''}`;
  return 'url' in node ? `${node.type} ${node.url}` : node.type;
}

/**
 * Remark looks for addresses once more in text that is escaped, which GitHub does not; such links have no place
 * in the source.
 */
function isOfRemark({ type, position }: Nodes): boolean {
  return type === 'link' && position === undefined;
}

/** The text that a reader of Markdown sees, and that of its code. */
export function markdownWords(markdown: string): string {
  const words: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html') words.push(JSDOM.fragment(node.value).textContent);
    else if ('value' in node) words.push(node.value);
    if (node.type === 'image') words.push(node.alt ?? '');
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parsedMarkdown(markdown));
  return words.join('\n');
}

/** Attributes that lead somewhere, or that act. */
const ADDRESSES = new Set([
  'href',
  'src',
  'xlink:href',
  'xLinkHref',
  'style',
  'className',
  'class',
]);

/** What follows upon its like counts as one, since a long title takes several lines of a picture. */
function withoutRepeats(lines: readonly string[]): string {
  return lines.filter((line, index) => line !== lines[index - 1]).join('\n');
}

function elementLine(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) => (ADDRESSES.has(key) ? `${key}=${value}` : key));
  return [name, ...written].join(' ');
}

const parsedHtml = lastKept((html: string) => fromHtml(html));

/** Elements of HTML in order, with the names of their attributes, and where addresses lead; no text. */
export function htmlSkeleton(html: string): string {
  const lines = elementsIn(parsedHtml(html)).map(({ tagName, properties }) =>
    elementLine(
      tagName,
      Object.entries(properties).map(([key, value]) => [key, String(value)]),
    ),
  );
  return withoutRepeats(lines);
}

function elementsIn(node: HtmlNodes): readonly Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** All text of HTML, with that of its attributes left out. */
export function htmlWords(html: string): string {
  const wordsIn = (node: HtmlNodes): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(wordsIn).join('') : '';
  };
  return wordsIn(parsedHtml(html));
}

const svgDocument = lastKept(
  (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document,
);

/** The same of SVG, which must be XML. */
export function svgSkeleton(svg: string): string {
  const lines = [...svgDocument(svg).querySelectorAll('*')].map(({ tagName, attributes }) =>
    elementLine(
      tagName,
      [...attributes].map(({ name, value }) => [name, value]),
    ),
  );
  return withoutRepeats(lines);
}

export function svgWords(svg: string): string {
  return svgDocument(svg).documentElement.textContent;
}
