import type { Element, ElementContent } from 'hast';
import { elementsOf, h, isElement, textOf } from './element.js';
import { linkNumbers } from './frame-links.js';

/** Spaces by which a line stands deeper than the one it belongs to. */
const INDENT = 4;
/** A frame that tshark names at the end of a line: `[This is an ACK to the segment in frame: 22]`. */
const NAMED_FRAME = /\bframe: (\d+)\]?$/dgu;

interface Line {
  readonly text: string;
  readonly below: Line[];
}

/** Turns the lines of folded packet trees into trees whose branches fold, too. */
export function growTrees(content: Element): void {
  for (const { element } of elementsOf(content)) {
    if (element.tagName !== 'details') continue;
    element.children = element.children.map((child) =>
      isLines(child) ? h('ul', { className: ['tree'] }, treeOf(textOf(child)).map(item)) : child,
    );
  }
}

function isLines(node: ElementContent): boolean {
  if (!isElement(node, 'pre')) return false;
  const [code] = node.children;
  const { className } = isElement(code, 'code') ? code.properties : {};
  return Array.isArray(className) && className.includes('language-text');
}

function treeOf(lines: string): readonly Line[] {
  const root: Line = { text: '', below: [] };
  const path = [root];
  for (const line of lines.replace(/\n$/u, '').split('\n')) {
    const spaces = line.length - line.trimStart().length;
    const depth = Math.min(Math.floor(spaces / INDENT), path.length - 1);
    const added: Line = { text: line.slice(depth * INDENT), below: [] };
    path.length = depth + 1;
    path[depth]?.below.push(added);
    path.push(added);
  }
  return root.below;
}

function item({ text, below }: Line): Element {
  if (below.length === 0) return linkNumbers(h('li', {}, [text]), [NAMED_FRAME]);
  const branch = [h('summary', {}, [text]), h('ul', {}, below.map(item))];
  return h('li', {}, [h('details', { open: true }, branch)]);
}
