import { readConversationTrees } from '../../src/capture/read-conversation-trees.js';
import { openSource } from '../../src/capture/source.js';
import { studyForReport } from '../../src/cli/commands/study-for-report.js';
import { type ReportDocument, reportDocument } from '../../src/report/document/report-document.js';
import { reportFigures } from '../../src/report/document/report-figures.js';
import { framesForTrees, type ReportInput } from '../../src/report/report-input.js';
import type { Language } from '../../src/report/text/languages.js';
import { reportTextIn } from '../../src/report/text/report-text-in.js';
import { findTshark } from '../../src/tshark/find-tshark.js';

/** What the reports on a capture are made of in these languages, as the command `report` puts it together. */
export async function reportInputsOf(
  file: string,
  languages: readonly Language[],
): Promise<readonly ReportInput[]> {
  const source = await openSource(file);
  const tshark = await findTshark();
  try {
    const study = await studyForReport(source, tshark, undefined, {});
    const { facts, conversations, quality, transfers } = study;
    const frames = framesForTrees(conversations);
    const trees = await readConversationTrees(source, tshark, frames, conversations, {});
    const tool = { name: 'sharkscribe', version: '0.0.0' };
    const input = { facts, conversations, trees, quality, transfers, tool };
    const texts = await Promise.all(languages.map(reportTextIn));
    return texts.map((text) => ({ ...input, figures: reportFigures(study, text) }));
  } finally {
    source.dispose();
  }
}

/** The same in one language. */
export async function reportInputOf(file: string, language: Language = 'en'): Promise<ReportInput> {
  const [input] = await reportInputsOf(file, [language]);
  if (input === undefined) throw new Error('there is no language');
  return input;
}

/** The document of a capture's report, as `report --json` prints it. */
export async function reportDocumentOf(
  file: string,
  language: Language = 'en',
): Promise<ReportDocument> {
  return reportDocument(await reportInputOf(file, language), await reportTextIn(language));
}
