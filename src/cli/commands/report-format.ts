/** What a report is written as; JSON is its document. */
export type ReportFormat = 'markdown' | 'html' | 'json';

/** Is it a name that a report of `capture --report` can have? */
export function isReportName(output: string): boolean {
  return /\.(?:md|markdown|html?)$/iu.test(output);
}

/** The format that is asked for: by option, or by the ending of the output's name. */
export function reportFormat(html: boolean, output: string | undefined): 'markdown' | 'html' {
  return html || /\.html?$/iu.test(output ?? '') ? 'html' : 'markdown';
}
