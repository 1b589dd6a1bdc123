import type { Element } from 'hast';
import type { HtmlText } from '../../report/text/html-text.js';
import { h } from './element.js';
import type { HeadingEntry } from './headings.js';

/** Entries above which the table of contents leaves out what is inside of sections. */
const MOST_ENTRIES = 60;

/** The table of contents; `undefined` when there is nothing to choose from. */
export function contentsOf(headings: readonly HeadingEntry[], text: HtmlText): Element | undefined {
  const listed = headings.filter(({ depth }) => depth === 2 || depth === 3);
  const hasInner = listed.length <= MOST_ENTRIES;
  const items: Element[] = [];
  for (const { depth, id, text: title } of listed) {
    const item = h('li', {}, [h('a', { href: `#${id}` }, [title])]);
    const last = items.at(-1);
    if (depth === 2 || last === undefined) items.push(item);
    else if (hasInner) innerListOf(last).children.push(item);
  }
  if (items.length < 2) return undefined;
  return h('nav', { className: ['contents'], ariaLabel: text.contents }, [
    h('details', { open: true }, [h('summary', {}, [text.contents]), h('ol', {}, items)]),
  ]);
}

function innerListOf(item: Element): Element {
  const last = item.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'ol') return last;
  const list = h('ol');
  item.children.push(list);
  return list;
}
