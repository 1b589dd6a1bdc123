import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';

const reader = remark().use(remarkGfm).freeze();

/** Reads each text once, and writes none: both take longer than to judge. */
const judge = remark()
  .use(remarkGfm)
  .use(remarkPresetLintRecommended)
  .use(function () {
    this.parser = parsedMarkdown;
    this.compiler = () => '';
  })
  .freeze();

/** The text that was read last; mostly it is asked several things. */
let last: { readonly markdown: string; readonly root: Root } | undefined;

/** What remark's recommended rules say against a Markdown file, one line each. */
export async function markdownFaults(markdown: string): Promise<readonly string[]> {
  const { messages } = await judge.process(markdown);
  return messages.map(String);
}

/** What a reader of GitHub-flavoured Markdown takes a text for. */
export function parsedMarkdown(markdown: string): Root {
  if (last?.markdown !== markdown) last = { markdown, root: reader.parse(markdown) };
  return last.root;
}

/** The Mermaid diagrams that a viewer would draw. */
export function mermaidBlocks(markdown: string): readonly string[] {
  return parsedMarkdown(markdown).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'mermaid' ? [node.value] : [],
  );
}
