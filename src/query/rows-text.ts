import { csvText } from '../export/csv-cell.js';
import { alignedColumns } from '../report/aligned-columns.js';
import { jsonText } from '../report/json-text.js';
import { visibleText } from '../report/visible-text.js';
import type { Cell, Rows } from './rows.js';
import { visibleCell } from './visible-cell.js';

export const ROW_FORMATS = ['table', 'csv', 'json', 'markdown'] as const;

export type RowFormat = (typeof ROW_FORMATS)[number];

/** An answer as text; nothing in its values can act on what shows it. */
export async function rowsText(rows: Rows, format: RowFormat): Promise<string> {
  switch (format) {
    case 'table':
      return tableText(rows);
    case 'csv':
      return csvLines(rows);
    case 'json':
      return jsonText(rows.rows.map((row) => jsonRow(row, rows)));
    case 'markdown':
      return (await import('./rows-markdown.js')).rowsMarkdown(rows);
  }
}

function tableText({ columns, rows }: Rows): string {
  const cells = [
    columns.map(({ name }) => visibleText(name)),
    ...rows.map((row) => row.map(visibleCell)),
  ];
  const toTheRight = columns.flatMap(({ isNumber }, index) => (isNumber ? [index] : []));
  return alignedColumns(cells, new Set(toTheRight))
    .map((line) => `${line}\n`)
    .join('');
}

/** Numbers stay numbers, also those below zero. */
function csvLines({ columns, rows }: Rows): string {
  const lines = [
    columns.map(({ name }) => csvText(name)),
    ...rows.map((row) =>
      row.map((cell, index) => {
        if (cell === null) return '';
        return columns[index]?.isNumber === true ? String(cell) : csvText(String(cell));
      }),
    ),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function jsonRow(row: readonly Cell[], { columns }: Rows) {
  return Object.fromEntries(
    columns.map(({ name }, index) => [name, jsonCell(row[index] ?? null)] as const),
  );
}

/** What a JSON number cannot hold exactly, or at all, is text. */
function jsonCell(cell: Cell): Exclude<Cell, bigint> {
  if (typeof cell === 'bigint') {
    const number = Number(cell);
    return Number.isSafeInteger(number) ? number : String(cell);
  }
  return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell;
}
