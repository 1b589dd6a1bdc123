import type { Image, RootContent } from 'mdast';
import type { Conversation } from '../../tcp/conversation.js';
import { flowMermaid } from '../flow/flow-mermaid.js';
import { codeBlock, details, heading, plain } from '../markdown/nodes.js';
import { figureBlock } from '../markdown/own-nodes.js';
import type { ReportContext } from '../report-context.js';
import { flowTextOf } from '../text/flow-texts.js';
import { visibleText } from '../visible-text.js';

/** The flow graph: as a picture where there are pictures, and as Mermaid. */
export function flowSection(
  conversation: Conversation,
  title: string,
  { text, figures, pictures }: ReportContext,
): RootContent[] {
  const flow = figures.get(conversation)?.flow;
  if (flow === undefined) return [];
  const { graph, name } = flow;
  const flowText = flowTextOf(text.language);
  const mermaid = codeBlock('mermaid', flowMermaid(graph, flowText).trimEnd().split('\n'));
  const title3 = heading(3, [plain(text.diagram.heading(title))]);
  if (pictures === undefined) return [title3, mermaid];
  // A page shows the picture in place of the text; beside a Markdown file both are there.
  if (pictures.areInside) return [title3, figureBlock(name, mermaid)];
  return [
    title3,
    picture(pictures.urlOf(name), flowText.title(graph.stream, undefined)),
    ...details(text.diagram.asMermaid, [mermaid]),
  ];
}

/** The plots of the end that sent more data. */
export function plotsSection(
  conversation: Conversation,
  title: string,
  { text, figures, pictures }: ReportContext,
): RootContent[] {
  const plots = figures.get(conversation)?.plots ?? [];
  if (pictures === undefined || plots.length === 0) return [];
  return [
    heading(3, [plain(text.diagram.plotsHeading(title))]),
    ...plots.map(({ name, spec }) => picture(pictures.urlOf(name), spec.title)),
  ];
}

function picture(url: string, alternative: string): RootContent {
  const image: Image = { type: 'image', url, alt: visibleText(alternative) };
  return { type: 'paragraph', children: [image] };
}
