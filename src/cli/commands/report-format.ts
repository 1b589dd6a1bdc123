export type ReportFormat = 'markdown' | 'html';

/** The format that is asked for: by option, or by the ending of the output's name. */
export function reportFormat(html: boolean, output: string | undefined): ReportFormat {
  return html || /\.html?$/iu.test(output ?? '') ? 'html' : 'markdown';
}
