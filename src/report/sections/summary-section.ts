import type { RootContent } from 'mdast';
import type { ReportDocument } from '../document/report-document.js';
import { withGap } from '../in-succession.js';
import { heading, inlineCode, list, plain, prose } from '../markdown/nodes.js';
import { anchorOf } from '../markdown/serialize.js';
import type { ReportContext } from '../report-context.js';
import type { GlossaryText } from '../text/glossary-text.js';

/** Title, and what the capture shows in a few lines. */
export function summarySection(
  { capture, summary, conversations }: ReportDocument,
  { text: { document, glossary } }: ReportContext,
): RootContent[] {
  return [
    heading(1, [plain(withGap(document.title)), inlineCode(capture.name)]),
    list(summary.map((line) => prose(line))),
    ...(conversations.length === 0 ? [] : [pointer(glossary)]),
  ];
}

function pointer({ see, heading: name }: GlossaryText): RootContent {
  return {
    type: 'paragraph',
    children: [{ type: 'link', url: `#${anchorOf(name)}`, children: [plain(see)] }],
  };
}
