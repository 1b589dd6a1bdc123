/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path in which DuckDB sees no pattern of file names. */
export function globFree(file: string): string {
  return file.replace(/[*?[]/gu, '[$&]');
}
