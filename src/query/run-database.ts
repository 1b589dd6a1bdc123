import type * as DuckDbPackage from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { access, open } from 'node:fs/promises';
import path from 'node:path';
import type { Advised, FailureText } from '../errors/failure-text.js';
import { KnownFailure } from '../errors/known-failure.js';
import { LabError } from '../errors/lab-error.js';
import { CAPTURE_COLUMNS } from './capture-columns.js';
import { type Rows, rowsOf } from './rows.js';
import { globFree, sqlText } from './sql-text.js';

/** The package that answers SQL. */
type DuckDb = typeof DuckDbPackage;

/** Loads it when it is used: it is seventy megabytes, and not everybody has it. */
const loadDuckDb = (): Promise<DuckDb> => import('@duckdb/node-api');

/** No extension is fetched, and nothing is put aside on a disk. */
const SETTINGS = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  temp_directory: '',
};

/** How `summary.json` begins. */
const SUMMARY_BEGIN = /^\s*\{\s*"schema":\s*"sharkscribe\/batch\/1"/;
const START_BYTES = 64;

/**
 * The results of a run as tables: `conversations`, and `captures` where the run has a summary. It can be read
 * only, and no other file can be reached through it.
 */
export class RunDatabase {
  private constructor(
    private readonly folder: string,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly duckDb: DuckDb,
  ) {}

  /**
   * Opens the results of a run.
   *
   * @param folder - That of the run.
   * @throws {@link LabError} DUCKDB_NOT_FOUND, RUN_NOT_FOUND, or RUN_DAMAGED when the files are no results.
   */
  static async open(folder: string, load = loadDuckDb): Promise<RunDatabase> {
    const conversations = path.resolve(folder, 'conversations.parquet');
    await access(conversations).catch((error: unknown) => {
      throw new KnownFailure('RUN_NOT_FOUND', (say) => say.runNotFound(folder), { cause: error });
    });
    const duckDb = await load().catch((error: unknown) => {
      throw duckDbNotFound(error);
    });
    const instance = await duckDb.DuckDBInstance.create(':memory:', SETTINGS);
    const database = new RunDatabase(folder, instance, await instance.connect(), duckDb);
    try {
      await database.prepare(conversations, path.resolve(folder, 'summary.json'));
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /**
   * Answers one question.
   *
   * @param signal - Ends a question that takes too long.
   * @throws {@link LabError} QUERY_FAILED in DuckDB's words, and for anything but one question; RUN_DAMAGED.
   */
  async ask(sql: string, signal?: AbortSignal): Promise<Rows> {
    const interrupt = () => {
      this.connection.interrupt();
    };
    signal?.addEventListener('abort', interrupt);
    try {
      const statements = await this.extract(sql);
      if (statements.count !== 1) throw refused((say) => say.notOneStatement(statements.count));
      const statement = await statements.prepare(0);
      // EXPLAIN ANALYZE would do what it explains.
      if (statement.statementType !== this.duckDb.StatementType.SELECT)
        throw refused((say) => say.readOnly);
      if (statement.parameterCount > 0) throw refused((say) => say.sqlParameters);
      return rowsOf(await statement.runAndReadAll());
    } catch (error) {
      signal?.throwIfAborted();
      throw this.isDamage(error) ? this.damaged(error) : asLabError(error);
    } finally {
      signal?.removeEventListener('abort', interrupt);
    }
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private async extract(sql: string) {
    return this.connection.extractStatements(sql).catch((error: unknown) => {
      // What holds nothing but comments has no words of DuckDB's.
      throw messageOf(error) === 'Error in native callback'
        ? refused((say) => say.noStatement)
        : error;
    });
  }

  /** A file whose end is whole is found to be damaged only when it is read. */
  private isDamage(error: unknown): boolean {
    const said = messageOf(error);
    const file = path.resolve(this.folder, 'conversations.parquet');
    return /^(?:IO|Invalid Input) Error: /u.test(said) && said.includes(`file "${file}"`);
  }

  private damaged(cause: unknown, file = 'conversations.parquet'): KnownFailure {
    return new KnownFailure('RUN_DAMAGED', (say) => say.runDamaged(this.folder, file), { cause });
  }

  private async prepare(conversations: string, summary: string): Promise<void> {
    const file = sqlText(globFree(conversations));
    await this.connection
      .run(`CREATE VIEW conversations AS FROM read_parquet(${file})`)
      .catch((error: unknown) => {
        throw this.damaged(error);
      });
    try {
      await this.readCaptures(summary);
      // What may be read is settled before anybody asks, and stays so.
      const allowed = [conversations, globFree(conversations)].map(sqlText).join(', ');
      await this.connection.run(`SET allowed_paths = [${allowed}]`);
      await this.connection.run('SET enable_external_access = false');
      await this.connection.run('SET lock_configuration = true');
    } catch (error) {
      throw asLabError(error);
    }
  }

  /** A run without a summary has no table of captures. */
  private async readCaptures(summary: string): Promise<void> {
    const start = await startOf(summary);
    if (start === undefined) return;
    if (!SUMMARY_BEGIN.test(start)) throw this.damaged(undefined, 'summary.json');
    const types = CAPTURE_COLUMNS.map(({ key, type }) => `"${key}" ${type}`).join(', ');
    const columns = CAPTURE_COLUMNS.map(({ key, name }) => `row."${key}" AS ${name}`).join(', ');
    const options = `columns = {captures: 'STRUCT(${types})[]'}, maximum_object_size = 1073741824`;
    const file = sqlText(globFree(summary));
    const rows = `SELECT unnest(captures) AS row FROM read_json(${file}, ${options})`;
    await this.connection
      .run(`CREATE TABLE captures AS SELECT ${columns} FROM (${rows})`)
      .catch((error: unknown) => {
        throw this.damaged(error, 'summary.json');
      });
  }
}

/** The first bytes of a file; `undefined` when there is none. */
async function startOf(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(START_BYTES));
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

function duckDbNotFound(cause: unknown): KnownFailure {
  const [words = ''] = messageOf(cause).split('\n', 1);
  return new KnownFailure('DUCKDB_NOT_FOUND', (say) => say.duckDbNotFound(words), { cause });
}

function refused(say: (text: FailureText) => Advised): KnownFailure {
  return new KnownFailure('QUERY_FAILED', say);
}

/** In DuckDB's words: kind and reason, candidates, and the line with a mark below the place. */
function asLabError(error: unknown): LabError {
  if (error instanceof LabError) return error;
  const words = messageOf(error).replace(/^Failed to extract statements: /u, '');
  return new KnownFailure('QUERY_FAILED', (say) => say.sqlFailed(words, aboutOf(words)), {
    cause: error,
  });
}

/** DuckDB says first of what kind a failure is. */
function aboutOf(words: string): 'names' | 'access' | 'other' {
  if (/^(?:Binder|Catalog) /u.test(words)) return 'names';
  return words.startsWith('Permission ') ? 'access' : 'other';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
