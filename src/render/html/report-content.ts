import type { Element } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { Code, Image, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import type { Details } from '../../report/markdown/own-nodes.js';
import { h } from './element.js';

/** All that a report may consist of; whatever else there is goes, and its text stays. */
const SCHEMA: Schema = {
  strip: ['script', 'style'],
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'strong', 'em', 'del', 'code', 'pre', 'br', 'hr'],
    ...['ul', 'ol', 'li', 'blockquote', 'details', 'summary', 'figure', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ancestors: { summary: ['details'], thead: ['table'], tbody: ['table'], tr: ['table'] },
  attributes: {
    // Within the page only: a report leads nowhere else.
    a: [['href', /^#[^\s]*$/u]],
    code: [['className', /^language-[a-z]+$/u]],
    ol: ['start'],
    table: ['dataRowHeads'],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
    figure: ['dataFigure', 'dataAlternative'],
  },
  protocols: { href: [] },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

const HANDLERS: Handlers = {
  details: (state, node: Details) => {
    const children = state.all({ type: 'root', children: node.children });
    return h('details', {}, [h('summary', {}, [node.summary]), ...children]);
  },
  // The picture is put in later, in place of the text; without one, the text stays.
  code: (state, node: Code): Element => {
    const block = defaultHandlers.code(state, node);
    const figure = node.data?.figure;
    return figure === undefined ? block : h('figure', { dataFigure: figure }, [block]);
  },
  table: (state, node: Table): Element => {
    const table = defaultHandlers.table(state, node);
    if (node.data?.hasRowHeads === true) table.properties['dataRowHeads'] = '';
    return table;
  },
  image: (_state, node: Image) =>
    h('figure', { dataFigure: node.url, dataAlternative: node.alt ?? '' }, [node.alt ?? '']),
};

/** The same with links to what lies in folders below the page, but not above it or elsewhere. */
const SCHEMA_OF_INDEX: Schema = {
  ...SCHEMA,
  attributes: {
    ...SCHEMA.attributes,
    a: [['href', /^#[^\s]*$/u, /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\s:\\?#]+$/u]],
  },
};

/**
 * The report as one HTML element, without anything that could act or reach out.
 *
 * @param isIndex - It may lead to files in the folders below it.
 */
export function reportContent(blocks: readonly RootContent[], isIndex = false): Element {
  // Raw HTML is not passed on: what a report folds away is a node of its own.
  const tree = toHast({ type: 'root', children: [...blocks] }, { handlers: HANDLERS });
  const safe = sanitize(tree, isIndex ? SCHEMA_OF_INDEX : SCHEMA);
  const children = safe.type === 'root' ? safe.children : [];
  return h(
    'main',
    {},
    children.flatMap((child) => (child.type === 'doctype' ? [] : [child])),
  );
}
