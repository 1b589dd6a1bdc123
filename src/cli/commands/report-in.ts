import { reportDocument } from '../../report/document/report-document.js';
import { withGap } from '../../report/in-succession.js';
import { jsonOnOneLine, jsonText } from '../../report/json-text.js';
import { renderReport, reportBlocks } from '../../report/render-report.js';
import type { ReportInput } from '../../report/report-input.js';
import { htmlTextOf } from '../../report/text/html-texts.js';
import type { ReportText } from '../../report/text/report-text.js';
import { visibleText } from '../../report/visible-text.js';
import type { ReportFormat } from './report-format.js';
import { besideReport, drawPictures, INSIDE, writePictures } from './report-pictures.js';

/** Where a report goes. */
export interface ReportPlace {
  /** There is no other report: JSON is indented then, and else on one line. */
  readonly isAlone: boolean;
  /** The file that it is written to, when it can have pictures beside it. */
  readonly file: string | undefined;
  /** Is told how many pictures were written into which folder. */
  readonly onPictures: (count: number, folder: string) => Promise<void>;
}

/**
 * A report in a format; what only HTML or pictures need is loaded for them only. The pictures of a Markdown
 * file are written into a folder beside it.
 */
export async function reportIn(
  format: ReportFormat,
  input: ReportInput,
  text: ReportText,
  { isAlone, file, onPictures }: ReportPlace,
): Promise<string> {
  switch (format) {
    case 'markdown': {
      if (file === undefined) return renderReport(input, text);
      const pictures = besideReport(file);
      const drawn = await picturesOf(input, text);
      if (drawn.size === 0) return renderReport(input, text);
      await writePictures(pictures.folder, drawn);
      await onPictures(drawn.size, pictures.folder);
      return renderReport({ ...input, pictures }, text);
    }
    case 'json': {
      const json = jsonText(reportDocument(input, text));
      return isAlone ? json : jsonOnOneLine(json);
    }
    case 'html': {
      const { renderHtml } = await import('../../render/html/render-html.js');
      return renderHtml({
        blocks: reportBlocks({ ...input, pictures: INSIDE }, text),
        title: withGap(text.document.title) + visibleText(input.facts.name),
        language: text.language,
        text: htmlTextOf(text.language),
        figures: await picturesOf(input, text),
      });
    }
  }
}

function picturesOf(input: ReportInput, text: ReportText): Promise<ReadonlyMap<string, string>> {
  const figures = input.figures?.values() ?? [];
  return drawPictures(figures, visibleText(input.facts.name), text.language);
}
