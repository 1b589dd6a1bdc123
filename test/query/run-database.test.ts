import { expect } from 'chai';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LabError } from '../../src/errors/lab-error.js';
import { QUESTIONS } from '../../src/query/questions.js';
import { RunDatabase } from '../../src/query/run-database.js';
import type { Cell } from '../../src/query/rows.js';
import { writeRun } from '../support/run-folder.js';
import { useTempFolder } from '../support/temp-folder.js';

const CAPTURES = [
  { path: 'a.pcap', status: 'failed', reason: 'empty', message: 'it is empty', sizeBytes: 0 },
  { path: 'b.pcapng', status: 'ok', sizeBytes: 900, packets: 7, warnings: ['cut'] },
];

describe('RunDatabase', () => {
  const folder = useTempFolder();
  let database: RunDatabase | undefined;

  /** Opens a run in a folder whose name is a pattern of names and more. */
  async function open(captures?: readonly object[]): Promise<RunDatabase> {
    const run = folder.join("it's [1]*{a,b}");
    mkdirSync(run);
    await writeRun(run, captures);
    database = await RunDatabase.open(run);
    return database;
  }

  async function ask(sql: string): Promise<readonly (readonly Cell[])[]> {
    const { rows } = await (database ?? (await open(CAPTURES))).ask(sql);
    return rows;
  }

  async function failureOf(sql: string): Promise<LabError> {
    try {
      await ask(sql);
    } catch (error) {
      if (error instanceof LabError) return error;
      throw error;
    }
    throw new Error(`${sql} was answered`);
  }

  afterEach(() => {
    database?.close();
    database = undefined;
  });

  it('answers questions over the conversations', async () => {
    const answer = await ask(
      "SELECT capture, stream, teardown FROM conversations WHERE server_port = 22 AND outcome = 'closed'",
    );
    expect(answer).to.deep.equal([['ssh-teardown.pcapng', 30n, 'four-way']]);
  });

  it('answers questions over the captures', async () => {
    expect(await ask('SELECT capture, reason, packets, warnings FROM captures')).to.deep.equal([
      ['a.pcap', 'empty', null, null],
      ['b.pcapng', null, 7n, "['cut']"],
    ]);
  });

  it('has no captures where the run has no summary', async () => {
    await open();
    expect((await failureOf('FROM captures')).message).to.match(
      /Table with name captures does not/,
    );
    expect(await ask('SELECT count(*) FROM conversations')).to.deep.equal([[37n]]);
  });

  it('says which file is damaged', async () => {
    for (const text of [
      '',
      '{',
      '{"captures":[]}',
      '{"schema":"sharkscribe/batch/1","captures":[',
    ]) {
      const run = folder.join(`damaged ${text.length}`);
      mkdirSync(run);
      await writeRun(run);
      writeFileSync(path.join(run, 'summary.json'), text);
      const error = await RunDatabase.open(run).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(LabError);
      const { code, message } = error as LabError;
      expect([code, message]).to.deep.equal(['RUN_DAMAGED', `summary.json in ${run} is damaged`]);
    }
  });

  it('gives values exactly', async () => {
    const values = [
      "TIMESTAMP_NS '2022-01-01 00:00:00.123456789'",
      '170141183460469231731687303715884105727::HUGEINT',
      '1.50::DECIMAL(5, 2)',
      "DATE '2022-01-01'",
      'true',
      'NULL',
    ];
    expect(await ask(`SELECT ${values.join(', ')}`)).to.deep.equal([
      [
        '2022-01-01 00:00:00.123456789',
        170141183460469231731687303715884105727n,
        '1.50',
        '2022-01-01',
        true,
        null,
      ],
    ]);
  });

  /** What each example has to find in these samples, as far as one row tells. */
  const found: readonly [question: keyof typeof QUESTIONS, rows: number, first: readonly Cell[]][] =
    [
      ['slowestHandshakes', 10, ['http-ipv6-teardown.pcapng', 0n]],
      ['whoResets', 4, ['client', 'abort', '127.0.0.1', 4306n]],
      ['retransmissionByServer', 2, ['127.0.0.1', 4308n, 1n, 3n, 75]],
      ['noTeardown', 1, ['no-answer.pcapng', 1n]],
      ['notRead', 1, ['a.pcap', 'failed', 'empty', 'it is empty']],
    ];
  for (const [question, rows, first] of found) {
    it(`answers the example ${question}, which stands in docs/query.md`, async () => {
      expect(readFileSync('docs/query.md', 'utf8')).to.include(`\n${QUESTIONS[question]};\n`);
      const answer = await ask(QUESTIONS[question]);
      expect(answer).to.have.length(rows);
      expect(answer[0]?.slice(0, first.length)).to.deep.equal(first);
    });
  }

  it('says where SQL is wrong, and what may be meant', async () => {
    const { code, message } = await failureOf('SELECT capure FROM conversations');
    expect(code).to.equal('QUERY_FAILED');
    expect(message).to.match(/^Binder Error: Referenced column "capure" not found/);
    expect(message).to.match(/Candidate bindings: "capture"/);
    expect(message).to.match(/LINE 1: SELECT capure FROM conversations\n {15}\^/);
  });

  const refused: readonly [sql: string, why: RegExp][] = [
    ['DROP VIEW conversations', /can only be read/],
    ['CREATE TABLE t (a INT)', /can only be read/],
    ["COPY captures TO 'FOLDER/x.csv'", /Permission Error/],
    ["COPY captures TO 'RUN/conversations.parquet'", /can only be read/],
    ["EXPLAIN ANALYZE COPY captures TO 'RUN/conversations.parquet'", /can only be read/],
    ["ATTACH 'FOLDER/x.db'", /can only be read|Permission Error/],
    ["EXPORT DATABASE 'FOLDER/x'", /can only be read|Permission Error/],
    ['INSTALL httpfs', /can only be read|Permission Error/],
    ['SET enable_external_access = true', /can only be read/],
    ['CALL pragma_version()', /can only be read/],
    ['SELECT 1; DROP VIEW conversations', /^2 statements/],
    ["FROM read_text('/etc/hostname')", /Permission Error/],
    ["FROM read_csv('FOLDER/secret.csv')", /Permission Error/],
    ["FROM 'FOLDER/secret.csv'", /Catalog Error|Permission Error/],
    ["FROM glob('/*')", /Permission Error/],
    [
      "FROM read_csv('https://example.org/a.csv')",
      /Permission Error|Missing Extension|Catalog Error/,
    ],
    ["SELECT getenv('HOME')", /Catalog Error/],
    ['SELECT $1', /parameters/],
  ];
  for (const [sql, why] of refused) {
    it(`refuses ${sql}`, async () => {
      await open(CAPTURES);
      const run = folder.join("it's [1]*{a,b}");
      writeFileSync(folder.join('secret.csv'), 'a\n1\n');
      const before = readFileSync(`${run}/conversations.parquet`);
      const quoted = (file: string) => file.replaceAll("'", "''");
      const failure = await failureOf(
        sql.replace('FOLDER', quoted(folder.path)).replace('RUN', quoted(run)),
      );
      expect(failure.message).to.match(why);
      expect(readdirSync(folder.path).sort()).to.deep.equal(["it's [1]*{a,b}", 'secret.csv']);
      expect(readFileSync(`${run}/conversations.parquet`).equals(before)).to.equal(true);
    });
  }

  it('stops at a signal', async () => {
    await open();
    const controller = new AbortController();
    const asked = database?.ask(
      'SELECT count(*) FROM range(1000000000) a, range(1000000) b WHERE a.range + b.range = 7',
      controller.signal,
    );
    setTimeout(() => {
      controller.abort(new Error('enough'));
    }, 50);
    const failure = await asked?.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.have.property('message', 'enough');
  });

  it('says how to add DuckDB where it is missing', async () => {
    await writeRun(folder.path);
    const missing = () => Promise.reject(new Error("Cannot find package '@duckdb/node-api'"));
    const failure = await RunDatabase.open(folder.path, missing).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'DUCKDB_NOT_FOUND' });
    expect(failure).to.have.property('hint').include('npm install @duckdb/node-api');
  });

  it('says that a folder holds no results', async () => {
    const failure = await RunDatabase.open(folder.path).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'RUN_NOT_FOUND' });
  });

  const damages: readonly [what: string, damage: (whole: Buffer) => Buffer][] = [
    ['is none of Parquet', () => Buffer.from('no Parquet')],
    ['is empty', () => Buffer.alloc(0)],
    ['is cut', (whole) => whole.subarray(0, -500)],
    ['has other bytes in its midst', (whole) => Buffer.from(whole).fill(0xff, 40, 9000)],
  ];
  for (const [what, damage] of damages) {
    it(`says that a file of conversations which ${what} is damaged, and nothing of the inside`, async () => {
      await writeRun(folder.path);
      const file = folder.join('conversations.parquet');
      writeFileSync(file, damage(readFileSync(file)));
      const failure = await RunDatabase.open(folder.path)
        .then(async (opened) => {
          database = opened;
          return opened.ask('FROM conversations');
        })
        .catch((error: unknown) => error);
      expect(failure).to.include({
        code: 'RUN_DAMAGED',
        message: `conversations.parquet in ${folder.path} is damaged`,
      });
      expect(failure).to.have.property('hint').include('"sharkscribe batch" again');
    });
  }

  const hints: readonly [sql: string, hint: RegExp][] = [
    ['SELECT capure FROM conversations', /columns are listed/],
    ['FROM nothing', /tables and their columns are listed/],
    ["FROM read_text('/etc/hostname')", /^Only the tables/],
    ['SELEC 1', /often asked/],
    ["SELECT 'a'::INT", /often asked/],
    ['-- nothing', /often asked/],
  ];
  for (const [sql, hint] of hints) {
    it(`advises on ${sql} what helps`, async () => {
      const failure = await failureOf(sql);
      expect(failure.hint).to.match(hint);
      expect(failure.message).not.to.include('native callback');
    });
  }
});
