import type { RootContent } from 'mdast';
import type { ReportDocument } from '../document/report-document.js';
import { withGap } from '../in-succession.js';
import { heading, inlineCode, list, plain, prose } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** Title, and what the capture shows in a few lines. */
export function summarySection(
  { capture, summary }: ReportDocument,
  { text }: ReportContext,
): RootContent[] {
  return [
    heading(1, [plain(withGap(text.document.title)), inlineCode(capture.name)]),
    list(summary.map((line) => prose(line))),
  ];
}
