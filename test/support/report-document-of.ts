import { readConversationTrees } from '../../src/capture/read-conversation-trees.js';
import { openSource } from '../../src/capture/source.js';
import { studyForReport } from '../../src/cli/commands/study-for-report.js';
import { type ReportDocument, reportDocument } from '../../src/report/document/report-document.js';
import { reportFigures } from '../../src/report/document/report-figures.js';
import { framesForTrees, type ReportInput } from '../../src/report/report-input.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { findTshark } from '../../src/tshark/find-tshark.js';

/** What the report on a capture is made of, as the command `report` puts it together. */
export async function reportInputOf(file: string): Promise<ReportInput> {
  const source = await openSource(file);
  const tshark = await findTshark();
  try {
    const study = await studyForReport(source, tshark, undefined, {});
    const { facts, conversations, quality, transfers } = study;
    const frames = framesForTrees(conversations);
    const trees = await readConversationTrees(source, tshark, frames, conversations, {});
    const tool = { name: 'sharkscribe', version: '0.0.0' };
    const figures = reportFigures({ ...study, series: new Map() }, await reportTextIn('en'));
    return { facts, conversations, trees, quality, transfers, figures, tool };
  } finally {
    source.dispose();
  }
}

/** The document of a capture's report, as `report --json` prints it. */
export async function reportDocumentOf(
  file: string,
  language: 'en' | 'zh-CN' = 'en',
): Promise<ReportDocument> {
  return reportDocument(await reportInputOf(file), await reportTextIn(language));
}
