/** What a spreadsheet takes for the begin of a formula. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A text as a cell of CSV (RFC 4180). One that a spreadsheet would take for a formula gets an apostrophe in
 * front, which makes it text there.
 */
export function csvText(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
