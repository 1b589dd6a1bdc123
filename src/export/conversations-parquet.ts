import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import {
  type CellValue,
  type ColumnKind,
  CONVERSATION_COLUMNS,
  type ConversationColumn,
  type ConversationRow,
} from './conversation-columns.js';

/** Rows that are in memory at a time: one row group of the file. */
const ROWS_PER_GROUP = 4096;

type SchemaElement = NonNullable<Parameters<typeof parquetWriteRows>[0]['schema']>[number];

/** How a kind of column is stored; any column may lack a value. */
const STORED: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  // DuckDB reads times that are marked as UTC with microseconds only.
  time: {
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' },
  },
};

const SCHEMA: SchemaElement[] = [
  { name: 'conversations', num_children: CONVERSATION_COLUMNS.length },
  ...CONVERSATION_COLUMNS.map(({ name, kind }): SchemaElement => ({
    name,
    repetition_type: 'OPTIONAL',
    ...STORED[kind],
  })),
];

/**
 * Writes the rows as a Parquet file with a typed column for each column of the table. Memory is that of one
 * row group; the bytes depend on the rows alone.
 *
 * @param path - Overwritten; after a failure it is no whole Parquet file.
 */
export async function writeConversationsParquet(
  rows: AsyncIterable<ConversationRow> | Iterable<ConversationRow>,
  path: string,
): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: storedRows(rows),
    columns: CONVERSATION_COLUMNS.map(({ name }) => ({ name, offsetIndex: false })),
    schema: SCHEMA,
    rowGroupSize: ROWS_PER_GROUP,
    createdBy: 'sharkscribe',
    kvMetadata: [{ key: 'schema', value: 'sharkscribe/conversation-rows/1' }],
  });
}

async function* storedRows(
  rows: AsyncIterable<ConversationRow> | Iterable<ConversationRow>,
): AsyncGenerator<Record<string, CellValue>> {
  for await (const row of rows) {
    yield Object.fromEntries(
      CONVERSATION_COLUMNS.map((column) => [column.name, storedValue(row, column)]),
    );
  }
}

function storedValue(row: ConversationRow, { name, kind }: ConversationColumn): CellValue {
  const value = row[name];
  return kind === 'integer' && typeof value === 'number' ? BigInt(value) : value;
}
