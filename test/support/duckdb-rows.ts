import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** What DuckDB answers, each row by column name. */
export async function duckdbRows(sql: string): Promise<Record<string, DuckDBValue>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const answer = await connection.runAndReadAll(sql);
    return answer.getRowObjects();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
