import { widthOf } from './text-width.js';

const GAP = '  ';

/** A column of a table for a terminal. */
export interface TextColumn<Row> {
  readonly head: string;
  readonly isNumber: boolean;
  readonly cell: (row: Row) => string;
  /** Columns of the screen that its widest cell takes. */
  readonly widest: (rows: readonly Row[]) => number;
}

/**
 * A column of words.
 *
 * @param width - Columns of the screen that a cell takes, where there is a faster way to tell.
 */
export function textColumn<Row>(
  head: string,
  cell: (row: Row) => string,
  width: (row: Row) => number = (row) => widthOf(cell(row)),
): TextColumn<Row> {
  const widest = (rows: readonly Row[]) =>
    rows.reduce((most, row) => Math.max(most, width(row)), 0);
  return { head, isNumber: false, cell, widest };
}

/**
 * A column of numbers, whose widest cell is that of the largest or of the smallest.
 *
 * @param value - `undefined` where there is none.
 * @param cell - The number as text; longer for larger ones.
 */
export function numberColumn<Row>(
  head: string,
  value: (row: Row) => number | undefined,
  cell: (row: Row) => string = (row) => String(value(row)),
): TextColumn<Row> {
  const widest = (rows: readonly Row[]) => {
    let largest: Row | undefined;
    let smallest: Row | undefined;
    let most = -Infinity;
    let least = Infinity;
    for (const row of rows) {
      const number = value(row);
      if (number === undefined) continue;
      if (number > most) {
        most = number;
        largest = row;
      }
      if (number < least) {
        least = number;
        smallest = row;
      }
    }
    return [largest, smallest, rows.find((row) => value(row) === undefined)].reduce(
      (width, row) => (row === undefined ? width : Math.max(width, cell(row).length)),
      0,
    );
  };
  return { head, isNumber: true, cell, widest };
}

/**
 * Rows as lines of a table with a head, padded by what a cell takes up on a screen. No row's cells are kept,
 * for there may be a hundred thousand rows. Every line ends with a line feed.
 */
export function textTable<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const widths = columns.map(({ head, widest }) => Math.max(widthOf(head), widest(rows)));
  const cells = columns.map(({ head, isNumber }, at) => padded(head, widths[at] ?? 0, isNumber));
  const lines = [cells.join(GAP).trimEnd()];
  for (const row of rows) {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at];
      if (column) cells[at] = padded(column.cell(row), widths[at] ?? 0, column.isNumber);
    }
    lines.push(cells.join(GAP).trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

function padded(cell: string, width: number, isNumber: boolean): string {
  return isNumber ? cell.padStart(width) : cell.padEnd(width - widthOf(cell) + cell.length);
}
