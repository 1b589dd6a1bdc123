import type { RootContent } from 'mdast';
import type { ReportDocument } from '../document/report-document.js';
import { heading, list, paragraph, plain } from '../markdown/nodes.js';
import type { ReportContext } from '../report-context.js';

/** What is wrong with the capture, and what that means for the rest. */
export function qualitySection(
  { quality }: ReportDocument,
  { text: { overview } }: ReportContext,
): RootContent[] {
  const { notes, areDropsKnown } = quality;
  return [
    heading(2, [plain(overview.qualityHeading)]),
    notes.length === 0
      ? paragraph(overview.nothingWrong)
      : list(
          notes.map(({ text, meaning }) => [
            { type: 'strong', children: [plain(text)] },
            { type: 'break' },
            plain(meaning),
          ]),
        ),
    ...(areDropsKnown ? [] : [paragraph(overview.dropsUnknown)]),
  ];
}
