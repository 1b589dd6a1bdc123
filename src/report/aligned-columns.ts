import { widthOf } from './text-width.js';

const GAP = '  ';

/** Rows of cells as lines of text, padded by what a cell takes up on a screen. */
export function alignedColumns(
  rows: readonly (readonly string[])[],
  /** Columns to align to the right, counted from 0. */
  rightAligned: ReadonlySet<number>,
): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, widthOf(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, rightAligned.has(column)))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isRight ? space + cell : cell + space;
}
