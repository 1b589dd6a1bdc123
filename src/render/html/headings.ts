import type { Element } from 'hast';
import { anchorOf } from '../../report/markdown/serialize.js';
import { elementsOf, textOf } from './element.js';

/** A heading that can be linked to. */
export interface HeadingEntry {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Gives each heading the anchor that it has on GitHub too, and lists them in order. */
export function nameHeadings(content: Element): readonly HeadingEntry[] {
  const uses = new Map<string, number>();
  const entries: HeadingEntry[] = [];
  for (const { element } of elementsOf(content)) {
    const depth = Number(/^h([1-6])$/u.exec(element.tagName)?.[1]);
    if (Number.isNaN(depth)) continue;
    const text = textOf(element);
    const anchor = anchorOf(text);
    const earlier = uses.get(anchor) ?? 0;
    uses.set(anchor, earlier + 1);
    const id = earlier === 0 ? anchor : `${anchor}-${earlier}`;
    element.properties.id = id;
    entries.push({ depth, id, text });
  }
  return entries;
}
