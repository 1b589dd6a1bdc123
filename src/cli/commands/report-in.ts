import { reportDocument } from '../../report/document/report-document.js';
import { withGap } from '../../report/in-succession.js';
import { jsonOnOneLine, jsonText } from '../../report/json-text.js';
import { renderReport, reportBlocks } from '../../report/render-report.js';
import type { ReportInput } from '../../report/report-input.js';
import { htmlTextOf } from '../../report/text/html-texts.js';
import type { ReportText } from '../../report/text/report-text.js';
import { visibleText } from '../../report/visible-text.js';
import type { ReportFormat } from './report-format.js';

/**
 * A report in a format; what only HTML needs is loaded for HTML only.
 *
 * @param isAlone - There is no other report: JSON is indented then, and else on one line.
 */
export async function reportIn(
  format: ReportFormat,
  input: ReportInput,
  text: ReportText,
  isAlone: boolean,
): Promise<string> {
  switch (format) {
    case 'markdown':
      return renderReport(input, text);
    case 'json': {
      const json = jsonText(reportDocument(input, text));
      return isAlone ? json : jsonOnOneLine(json);
    }
    case 'html': {
      const { renderHtml } = await import('../../render/html/render-html.js');
      return renderHtml({
        blocks: reportBlocks(input, text),
        title: withGap(text.document.title) + visibleText(input.facts.name),
        language: text.language,
        text: htmlTextOf(text.language),
      });
    }
  }
}
