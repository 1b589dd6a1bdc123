import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import {
  CONVERSATION_COLUMNS,
  type ConversationRow,
} from '../../src/export/conversation-columns.js';
import { writeConversationsCsv } from '../../src/export/conversations-csv.js';
import { writeConversationsParquet } from '../../src/export/conversations-parquet.js';
import { duckdbRows } from '../support/duckdb-rows.js';
import { rowsOfSamples } from '../support/rows-of-samples.js';
import { useTempFolder } from '../support/temp-folder.js';

const HOSTILE = '=HYPERLINK("http://x",\n"再见");\u202e.pcapng';

/** Types of DuckDB by kind of column. */
const TYPES = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  time: 'TIMESTAMP_NS',
} as const;

describe('files of conversations', () => {
  const folder = useTempFolder();
  let rows: readonly ConversationRow[];

  before(async () => {
    const all = await rowsOfSamples(
      'ssh-teardown',
      'reset-abort',
      'no-answer',
      'many-short-connections',
    );
    const [first, ...others] = all;
    rows = [{ ...first!, capture: HOSTILE, start: 1_658_641_549_745_612_789n }, ...others];
  });

  it('gives back from Parquet what was written, with typed columns', async () => {
    const file = folder.join('c.parquet');
    await writeConversationsParquet(rows, file);
    const types = await duckdbRows(`DESCRIBE SELECT * FROM '${file}'`);
    expect(types.map((type) => [type['column_name'], type['column_type']])).to.deep.equal(
      CONVERSATION_COLUMNS.map(({ name, kind }) => [name, TYPES[kind]]),
    );
    const starts = 'epoch_ns(start) AS start';
    const read = await duckdbRows(`SELECT * REPLACE (${starts}) FROM '${file}'`);
    expect(read).to.deep.equal(rows.map(asStored));
  });

  it('gives back from CSV what was written, with formulas made harmless', async () => {
    const file = folder.join('c.csv');
    await writeConversationsCsv(rows, file);
    const text = readFileSync(file, 'utf8');
    expect(text.split('\r\n', 1)[0]).to.equal(
      CONVERSATION_COLUMNS.map(({ name }) => name).join(','),
    );
    expect(text).to.include('2022-07-24T05:45:49.745612789Z');
    const types = Object.fromEntries(
      CONVERSATION_COLUMNS.map(({ name, kind }) => [name, TYPES[kind]]),
    );
    const columns = JSON.stringify(types).replaceAll('"', "'");
    const read = await duckdbRows(
      `SELECT * REPLACE (epoch_ns(start) AS start) FROM read_csv('${file}', columns = ${columns}, header = true)`,
    );
    const [first, ...others] = rows.map(asStored);
    expect(read).to.deep.equal([{ ...first, capture: `'${HOSTILE}` }, ...others]);
  });

  for (const [name, write] of [
    ['CSV', writeConversationsCsv],
    ['Parquet', writeConversationsParquet],
  ] as const) {
    it(`writes the same bytes of ${name} again, however the rows come`, async () => {
      await write(rows, folder.join('a'));
      await write(slowly(rows), folder.join('b'));
      expect(readFileSync(folder.join('a')).equals(readFileSync(folder.join('b')))).to.equal(true);
    });

    it(`writes ${name} without any row`, async () => {
      await write([], folder.join('none'));
      const from = name === 'CSV' ? 'read_csv' : 'read_parquet';
      const [counted] = await duckdbRows(
        `SELECT count(*) AS n FROM ${from}('${folder.join('none')}')`,
      );
      expect(counted).to.deep.equal({ n: 0n });
    });
  }

  it('writes Parquet in groups of rows, and all of them', async () => {
    const file = folder.join('many.parquet');
    await writeConversationsParquet(repeated(rows[0]!, 5000), file);
    const [counted] = await duckdbRows(
      `SELECT count(*) AS n, count(DISTINCT stream) AS streams FROM '${file}'`,
    );
    expect(counted).to.deep.equal({ n: 5000n, streams: 5000n });
    const [groups] = await duckdbRows(
      `SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata('${file}')`,
    );
    expect(groups).to.deep.equal({ n: 2n });
  });
});

function asStored(row: ConversationRow) {
  return Object.fromEntries(
    CONVERSATION_COLUMNS.map(({ name, kind }) => {
      const value = row[name] ?? null;
      return [name, kind === 'integer' && typeof value === 'number' ? BigInt(value) : value];
    }),
  );
}

async function* slowly(rows: readonly ConversationRow[]) {
  for (const row of rows) yield await Promise.resolve(row);
}

function* repeated(row: ConversationRow, times: number) {
  for (let stream = 0; stream < times; stream += 1) yield { ...row, stream };
}
