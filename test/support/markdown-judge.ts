import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';

const judge = remark().use(remarkGfm).use(remarkPresetLintRecommended).freeze();

/** What remark's recommended rules say against a Markdown file, one line each. */
export async function markdownFaults(markdown: string): Promise<readonly string[]> {
  const { messages } = await judge.process(markdown);
  return messages.map(String);
}

/** What a reader of GitHub-flavoured Markdown takes a text for. */
export function parsedMarkdown(markdown: string): Root {
  return judge.parse(markdown);
}

/** The Mermaid diagrams that a viewer would draw. */
export function mermaidBlocks(markdown: string): readonly string[] {
  return parsedMarkdown(markdown).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'mermaid' ? [node.value] : [],
  );
}
