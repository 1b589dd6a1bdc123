/** A text, such as the name of a file, that a shell takes for one word. */
export function shellWord(text: string): string {
  return /^[\w./+@%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
