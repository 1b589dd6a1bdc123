import type { Element, ElementContent } from 'hast';
import type { HtmlText } from '../../report/text/html-text.js';
import { elementsOf, h, isElement, textOf } from './element.js';

/** Whose text is left as it is: data, links, and what a click on has a meaning already. */
const LEFT_ALONE = ['code', 'pre', 'a', 'summary', 'svg', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Nothing but frame numbers, and perhaps when they were: a cell of their column. */
const NUMBERS = /^(\d+(?:, \d+)*)(?: ?[(（].*[)）])?$/dgu;
/** The frames of a display filter. */
const FILTER = /\bframe\.number in \{(\d+(?:, \d+)*)\}$/dgu;
/** The number that a line of the packet list begins with. */
const LINE_START = /(?<=\n *)(\d+)(?= )/dgu;

/**
 * Makes every frame number a link to its packet tree, or to its first mention where there is none; with
 * the page's script it shows all places that name the frame.
 */
export function linkFrames(content: Element, text: HtmlText): void {
  for (const { element, within } of elementsOf(content)) {
    if (isElement(element, 'pre') && !within.some((each) => isElement(each, 'details'))) {
      linkPacketList(element, text);
    } else if (isElement(element, 'table')) {
      linkColumns(element, text);
    } else if (isElement(element, 'code') && !isElement(within.at(-1), 'pre')) {
      linkNumbers(element, [FILTER]);
    }
  }
  linkSentences(content, text.mentions);
  nameTrees(content, text.mentions);
  nameTargets(content);
}

/** The frames of a packet list, whose first column holds them. */
function linkPacketList(block: Element, { frameHead }: HtmlText): void {
  const [code] = block.children;
  const head =
    textOf(block)
      .trimStart()
      .split(/ {2,}|\n/u, 1)[0] ?? '';
  if (isElement(code, 'code') && frameHead.test(head)) linkNumbers(code, [LINE_START]);
}

function linkColumns(table: Element, { frameHead }: HtmlText): void {
  const rows = [...elementsOf(table)].map(({ element }) => element);
  const heads = rows.filter((row) => isElement(row, 'th')).map(textOf);
  for (const row of rows.filter((each) => isElement(each, 'tr'))) {
    row.children
      .filter((cell) => isElement(cell, 'td', 'th'))
      .forEach((cell, column) => {
        const isOfFrames = isElement(cell, 'td') && frameHead.test(heads[column] ?? '');
        if (isOfFrames) linkNumbers(cell, [NUMBERS]);
      });
  }
}

function linkSentences(node: Element, mentions: readonly RegExp[]): void {
  for (const child of node.children) {
    if (isElement(child) && !LEFT_ALONE.includes(child.tagName)) linkSentences(child, mentions);
  }
  linkNumbers(node, mentions);
}

/** Puts links in place of the numbers in an element's own text: those in the first group of a pattern. */
export function linkNumbers(element: Element, patterns: readonly RegExp[]): Element {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [child];
    const { value } = child;
    const places = patterns
      .flatMap((pattern) => [...value.matchAll(pattern)])
      .flatMap((match) => numbersWithin(value, match.indices?.[1] ?? [0, 0]))
      .sort((a, b) => a.start - b.start);
    const parts: ElementContent[] = [];
    let end = 0;
    for (const { start, digits } of places) {
      if (start < end) continue;
      if (start > end) parts.push({ type: 'text', value: value.slice(end, start) });
      parts.push(frameLink(digits));
      end = start + digits.length;
    }
    if (end === 0) return [child];
    if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
    return parts;
  });
  return element;
}

function numbersWithin(
  value: string,
  [start, end]: [number, number],
): readonly { readonly start: number; readonly digits: string }[] {
  return [...value.slice(start, end).matchAll(/\d+/gu)].map(({ index, 0: digits }) => ({
    start: start + index,
    digits,
  }));
}

function frameLink(frame: string): Element {
  return h('a', { className: ['frame'], href: `#frame-${frame}`, dataFrame: frame }, [frame]);
}

/** Packet trees belong to the frame that their line names. */
function nameTrees(content: Element, mentions: readonly RegExp[]): void {
  for (const { element } of elementsOf(content)) {
    const [line] = element.children;
    if (!isElement(element, 'details') || !isElement(line, 'summary')) continue;
    const label = textOf(line);
    const match = mentions
      .flatMap((pattern) => [...label.matchAll(pattern)])
      .find(({ index }) => index === 0);
    const frame = /^\d+/u.exec(match?.[1] ?? '')?.[0];
    if (frame !== undefined) element.properties['dataFrame'] = frame;
  }
}

/** The place that links to a frame lead to: its packet tree, or else where it is named first. */
function nameTargets(content: Element): void {
  const targets = new Map<string, Element>();
  for (const { element } of elementsOf(content)) {
    const { dataFrame: frame } = element.properties;
    if (typeof frame !== 'string') continue;
    const known = targets.get(frame);
    if (known === undefined || (isElement(element, 'details') && !isElement(known, 'details'))) {
      targets.set(frame, element);
    }
  }
  for (const [frame, element] of targets) element.properties.id = `frame-${frame}`;
}
