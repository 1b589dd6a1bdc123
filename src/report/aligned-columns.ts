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
    const widthOf = widthIn(row);
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
  }
  return rows.map((row) => {
    const widthOf = widthIn(row);
    const last = row.length - 1;
    let line = '';
    for (const [column, cell] of row.entries()) {
      const isRight = rightAligned.has(column);
      const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
      line += isRight ? space + cell : column === last ? cell : cell + space;
      if (column !== last) line += GAP;
    }
    return line.trimEnd();
  });
}

/** What gives the width of the cells of a row; nearly always that is their length. */
function widthIn(row: readonly string[]): (cell: string) => number {
  return PLAIN.test(row.join('')) ? (cell) => cell.length : stringWidth;
}
