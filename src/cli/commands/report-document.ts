import { renderReport, reportBlocks } from '../../report/render-report.js';
import type { ReportInput } from '../../report/report-input.js';
import { htmlTextOf } from '../../report/text/html-texts.js';
import type { ReportText } from '../../report/text/report-text.js';
import { visibleText } from '../../report/visible-text.js';
import type { ReportFormat } from './report-format.js';

/** A report in a format; what only HTML needs is loaded for HTML only. */
export async function reportDocument(
  input: ReportInput,
  text: ReportText,
  format: ReportFormat,
  figures?: ReadonlyMap<string, string>,
): Promise<string> {
  if (format === 'markdown') return renderReport(input, text);
  const { renderHtml } = await import('../../render/html/render-html.js');
  return renderHtml({
    blocks: reportBlocks(input, text),
    title: `${text.document.title} ${visibleText(input.facts.name)}`,
    language: text.language,
    text: htmlTextOf(text.language),
    ...(figures === undefined ? {} : { figures }),
  });
}
