import type { FlowText } from '../text/flow-text.js';
import type { ReportText } from '../text/report-text.js';

/** The words that comments are made of, in one language. */
export interface CommentWords {
  readonly report: ReportText;
  readonly flow: FlowText;
}
