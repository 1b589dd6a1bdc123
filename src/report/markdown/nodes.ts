import type {
  AlignType,
  Blockquote,
  Code,
  Heading,
  InlineCode,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { inSuccession } from '../in-succession.js';
import { visibleText } from '../visible-text.js';

/** Inline pieces of our own sentences: `code` and **strong**; everything else is plain text. */
const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*/gu;

/**
 * A sentence of the message catalogue as Markdown nodes. Its backticks and double asterisks count as
 * markup, so text from a capture must not be handed in here except through `endpointText`.
 */
export function prose(sentence: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of sentence.matchAll(MARKUP)) {
    if (match.index > end) nodes.push(plain(sentence.slice(end, match.index)));
    if (match[1] !== undefined) nodes.push(inlineCode(match[1]));
    else nodes.push({ type: 'strong', children: [plain(match[2] ?? '')] });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) nodes.push(plain(sentence.slice(end)));
  return nodes;
}

/** Text, escaped on output, with what is invisible made visible. */
export function plain(text: string): PhrasingContent {
  return { type: 'text', value: visibleText(text) };
}

/** Text in a fixed-width font, where nothing is interpreted: the way to show data. */
export function inlineCode(text: string): InlineCode {
  return { type: 'inlineCode', value: visibleText(text) };
}

export function heading(depth: Heading['depth'], children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

export function paragraph(sentences: readonly string[] | string): Paragraph {
  const text = typeof sentences === 'string' ? sentences : inSuccession(sentences);
  return { type: 'paragraph', children: prose(text) };
}

export function blockquote(children: PhrasingContent[]): Blockquote {
  return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
}

/** A list of one-paragraph items; numbered from 1 when `ordered`. */
export function list(items: readonly PhrasingContent[][], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
}

/** A fenced block; the fence grows beyond any run of backticks inside. */
export function codeBlock(lang: string, lines: readonly string[]): Code {
  return { type: 'code', lang, value: lines.map(visibleText).join('\n') };
}

export type Cell = string | PhrasingContent[];

/** A table; a string cell is a sentence of the catalogue, nodes stand as they are. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  align: AlignType[] = [],
): Table {
  const cell = (content: Cell): TableCell => ({
    type: 'tableCell',
    children: typeof content === 'string' ? prose(content) : content,
  });
  return {
    type: 'table',
    align: head.map((_, column) => align[column] ?? null),
    children: [head, ...rows].map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
}

/** A table whose first column names what stands beside it, as the head names what stands below. */
export function tableOfFacts(...given: Parameters<typeof table>): Table {
  return { ...table(...given), data: { hasRowHeads: true } };
}

/** Blocks folded away under one line. */
export function details(summary: string, children: readonly RootContent[]): RootContent[] {
  return [{ type: 'details', summary: visibleText(summary), children: [...children] }];
}
