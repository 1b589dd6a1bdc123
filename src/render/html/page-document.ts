import type { Element, ElementContent, Root } from 'hast';
import type { HtmlText } from '../../report/text/html-text.js';
import { h } from './element.js';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH, PAGE_STYLE, PAGE_STYLE_HASH } from './page-assets.js';

/** Folded blocks above which only those are printed that the reader has unfolded. */
const MOST_PRINTED = 100;

/** Nothing is loaded, sent or run but the two parts of the page that are known by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${PAGE_STYLE_HASH}'`,
  `script-src '${PAGE_SCRIPT_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface PageParts {
  readonly title: string;
  readonly language: string;
  readonly text: HtmlText;
  readonly foldedBlocks: number;
  readonly contents: Element | undefined;
  readonly sections: readonly ElementContent[];
  /** An index is as wide as the window; its tables show their heads all the way down. */
  readonly kind?: 'index';
}

/** The page around a report. What works with its script only is hidden until the script runs. */
export function pageDocument(parts: PageParts): Root {
  const { title, language, text, foldedBlocks, contents, sections, kind } = parts;
  const printsAll = foldedBlocks <= MOST_PRINTED;
  const head = h('head', {}, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', {}, [title]),
    // A browser would ask the server for an icon otherwise.
    h('link', { rel: ['icon'], href: 'data:,' }),
    h('style', {}, [PAGE_STYLE]),
  ]);
  const body = h('body', kind === undefined ? {} : { className: [kind] }, [
    h('a', { className: ['skip'], href: '#report' }, [text.skip]),
    toolsOf(text, foldedBlocks > 0),
    h('div', { className: ['page'] }, [
      ...(contents === undefined ? [] : [contents]),
      h('main', { id: 'report', tabIndex: -1, className: printsAll ? ['prints-all'] : [] }, [
        ...sections,
        ...(printsAll ? [] : [h('p', { className: ['on-paper'] }, [text.foldedOnPaper])]),
      ]),
    ]),
    frameBarOf(text),
    h('script', {}, [PAGE_SCRIPT]),
  ]);
  return {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: language }, [head, body])],
  };
}

function toolsOf(text: HtmlText, hasFoldedBlocks: boolean): Element {
  const button = (action: string, label: string): Element =>
    h('button', { type: 'button', dataAction: action }, [label]);
  return h('header', { className: ['tools'] }, [
    h('div', { role: 'group', ariaLabel: text.tools, hidden: true }, [
      ...(hasFoldedBlocks
        ? [button('expand', text.expandAll), button('collapse', text.collapseAll)]
        : []),
      button('dark', text.darkColours),
    ]),
    h('p', {
      className: ['status'],
      role: 'status',
      dataAscending: text.sorted.ascending,
      dataDescending: text.sorted.descending,
      dataNone: text.sorted.none,
      dataCleared: text.frame.cleared,
    }),
  ]);
}

function frameBarOf({ frame }: HtmlText): Element {
  const button = (action: string, label: string): Element =>
    h('button', { type: 'button', dataAction: action }, [label]);
  return h('aside', { className: ['frame-bar'], ariaLabel: frame.bar, hidden: true }, [
    h('p', { className: ['place'], dataSelected: frame.selected }),
    button('previous', frame.previous),
    button('next', frame.next),
    button('clear', frame.clear),
    h('p', { className: ['keys'] }, [frame.keys]),
  ]);
}
