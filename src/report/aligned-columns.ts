import stringWidth from 'fast-string-width';

const GAP = '  ';
/** Text of which every character takes one column. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Rows of cells as lines of text, padded by what a cell takes up on a screen. */
export function alignedColumns(
  rows: readonly (readonly string[])[],
  /** Columns to align to the right, counted from 0. */
  rightAligned: ReadonlySet<number>,
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    const isPlain = isPlainRow(row);
    for (let column = 0; column < row.length; column++) {
      const width = widthOf(row[column] ?? '', isPlain);
      if (width > (widths[column] ?? -1)) widths[column] = width;
    }
  }
  return rows.map((row) => {
    const isPlain = isPlainRow(row);
    let line = '';
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] ?? '';
      const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell, isPlain));
      if (column > 0) line += GAP;
      line += rightAligned.has(column) ? space + cell : cell + space;
    }
    return line.trimEnd();
  });
}

function isPlainRow(row: readonly string[]): boolean {
  return row.every((cell) => PLAIN.test(cell));
}

function widthOf(cell: string, isPlain: boolean): number {
  return isPlain ? cell.length : stringWidth(cell);
}
