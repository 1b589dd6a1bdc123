import type { Nodes, RootContent } from 'mdast';
import { heading, paragraph, plain, table } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** Where Wireshark shows the numbers of a report. */
export function reproduceSection({ text: { glossary } }: ReportContext): RootContent[] {
  const { number, place } = glossary.reproduceColumns;
  return [
    heading(2, [plain(glossary.reproduceHeading)]),
    paragraph(glossary.reproduceIntro),
    table([number, place], glossary.reproduce),
  ];
}

/** The terms that stand in these blocks, explained. */
export function glossarySection(
  blocks: readonly RootContent[],
  { text: { glossary } }: ReportContext,
): RootContent[] {
  const words = new Set<string>();
  const all = Object.values(glossary.terms);
  const missing = new Set(all.flatMap((entry) => entry.words));
  for (const text of textsOf(blocks)) {
    for (const word of missing) {
      if (!text.includes(word)) continue;
      words.add(word);
      missing.delete(word);
    }
  }
  const used = all.filter((entry) => entry.words.some((word) => words.has(word)));
  if (used.length === 0) return [];
  return [
    heading(2, [plain(glossary.heading)]),
    table(
      [glossary.columns.term, glossary.columns.meaning],
      used.map(({ term, meaning }) => [term, meaning]),
    ),
  ];
}

/** Every text in a tree of nodes. */
function* textsOf(nodes: readonly Nodes[]): Generator<string> {
  for (const node of nodes) {
    if ('value' in node && node.type !== 'html') yield node.value;
    if ('children' in node) yield* textsOf(node.children);
  }
}
