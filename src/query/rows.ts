import type { DuckDBResultReader, DuckDBValue } from '@duckdb/node-api';

/** A value in a cell. Integers are exact, whatever their size; everything but numbers and flags is text. */
export type Cell = string | number | bigint | boolean | null;

/** What a question is answered with. */
export interface Rows {
  readonly columns: readonly RowsColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface RowsColumn {
  /** No two are the same. */
  readonly name: string;
  /** DuckDB's. */
  readonly type: string;
  readonly isNumber: boolean;
}

/** Types that are shown to the right. */
const NUMBER = /^(?:U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*|BIGNUM)$/u;

export function rowsOf(reader: DuckDBResultReader): Rows {
  const types = reader.columnTypes().map(String);
  return {
    columns: reader.deduplicatedColumnNames().map((name, index) => {
      const type = types[index] ?? '';
      return { name, type, isNumber: NUMBER.test(type) };
    }),
    rows: reader.getRows().map((row) => row.map(cellOf)),
  };
}

/** Times, decimals, lists and so on have an exact text of their own. */
function cellOf(value: DuckDBValue): Cell {
  return typeof value === 'object' && value !== null ? value.toString() : value;
}
