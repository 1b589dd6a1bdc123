import type { Element, ElementContent } from 'hast';
import type { HtmlText } from '../../report/text/html-text.js';
import { elementsOf, h, isElement, textOf } from './element.js';

/** Columns of a table that pairs a name with a value: its values may break anywhere. */
const PAIR = 2;

/** Puts what is wide into boxes that scroll by themselves, and names these. */
export function decorateBlocks(
  content: Element,
  text: HtmlText,
): { readonly foldedBlocks: number } {
  const decorator = new BlockDecorator(text);
  decorator.visit(content);
  return decorator;
}

class BlockDecorator {
  foldedBlocks = 0;
  #tables = 0;
  #lines = 0;
  #heading = '';

  constructor(private readonly text: HtmlText) {}

  visit(node: Element): void {
    node.children = node.children.map((child) => {
      if (child.type !== 'element') return child;
      if (/^h[1-6]$/u.test(child.tagName)) this.#heading = textOf(child);
      if (child.tagName === 'table') return this.#table(child);
      if (child.tagName === 'pre') return this.#preformatted(child);
      if (child.tagName === 'details') this.foldedBlocks += 1;
      // Neither pictures nor packet trees have blocks in them.
      if (child.tagName !== 'svg' && !isTree(child)) this.visit(child);
      return child;
    });
  }

  #table(table: Element): Element {
    this.#tables += 1;
    const cells = [...elementsOf(table)].map(({ element }) => element);
    for (const cell of cells) alignByClass(cell);
    const heads = cells.filter((cell) => isElement(cell, 'th'));
    for (const head of heads) head.properties.scope = 'col';
    const hasRowHeads = table.properties['dataRowHeads'] !== undefined;
    delete table.properties['dataRowHeads'];
    if (hasRowHeads) for (const cell of cells) headByRow(cell);
    if (heads.length === PAIR) table.properties.className = ['pair'];
    return this.#scrolling(table, this.text.table(this.#tables, this.#heading));
  }

  #preformatted(block: Element): ElementContent {
    this.#lines += 1;
    return this.#scrolling(block, this.text.lines(this.#lines, this.#heading));
  }

  #scrolling(block: Element, label: string): Element {
    const properties = { className: ['scroll'], role: 'region', ariaLabel: label, tabIndex: 0 };
    return h('div', properties, [block]);
  }
}

function isTree({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('tree');
}

/** Makes a head of the first cell of a row, unless it is one. */
function headByRow(row: Element): void {
  const first = row.children.find((child) => isElement(child, 'td', 'th'));
  if (row.tagName !== 'tr' || !isElement(first, 'td')) return;
  first.tagName = 'th';
  first.properties.scope = 'row';
}

/** The attribute would be a style that the page's policy forbids. */
export function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties.align;
  if (align === 'right') cell.properties.className = ['number'];
  if (align === 'center') cell.properties.className = ['centre'];
}
