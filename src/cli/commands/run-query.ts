import { LabError } from '../../errors/lab-error.js';
import type { ColumnKind } from '../../export/conversation-columns.js';
import { CONVERSATION_COLUMNS } from '../../export/conversation-columns.js';
import { CAPTURE_COLUMNS } from '../../query/capture-columns.js';
import { QUESTIONS } from '../../query/questions.js';
import { type RowFormat, rowsText } from '../../query/rows-text.js';
import { RunDatabase } from '../../query/run-database.js';
import { alignedColumns } from '../../report/aligned-columns.js';
import { CliError, saidOf } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.js';
import type { QueryText } from '../text/query-text.js';

export interface QueryArguments {
  /** `undefined` lists what can be asked. */
  readonly sql: string | undefined;
  /** Folder of the results. */
  readonly run: string;
  readonly format: RowFormat;
}

/** Types of DuckDB by kind of column. */
const SQL_TYPE: Readonly<Record<ColumnKind, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  time: 'TIMESTAMP_NS',
};

/** Prints the answer to a question, or what can be asked. */
export async function runQuery(
  { sql, run, format }: QueryArguments,
  { terminal, signal, text }: CliContext,
): Promise<ExitCode> {
  if (sql === undefined || sql.trim() === '') {
    await terminal.print(listText(text.query));
    return EXIT.done;
  }
  const database = await RunDatabase.open(run);
  try {
    const rows = await database.ask(sql, signal);
    await terminal.print(await rowsText(rows, format));
    if (format === 'table') await terminal.note(text.query.rows(rows.rows.length));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    // Candidates, and the line with a mark below the place, are lines of their own.
    const said = saidOf(error, text);
    const [message = '', ...lines] = said.message.split('\n').filter((line) => line !== '');
    await terminal.fail(new CliError(error.code, () => ({ ...said, message })));
    if (lines.length > 0) await terminal.printError(lines.join('\n'));
    return exitCodeOf(error.code);
  } finally {
    database.close();
  }
}

function listText({ columnsOf, examples, questions }: QueryText): string {
  const conversations = CONVERSATION_COLUMNS.map(({ name, kind }) => [name, SQL_TYPE[kind]]);
  const captures = CAPTURE_COLUMNS.map(({ name, type }) => [name, type]);
  const asked = Object.entries(QUESTIONS).map(([name, sql]) => {
    const title = questions[name as keyof typeof questions];
    return `-- ${title}\n${sql};\n`;
  });
  return [
    `${columnsOf('conversations')}\n${indented(conversations)}`,
    `${columnsOf('captures')}\n${indented(captures)}`,
    `${examples}\n\n${asked.join('\n')}`,
  ].join('\n');
}

function indented(rows: readonly (readonly string[])[]): string {
  return alignedColumns(rows, new Set())
    .map((line) => `  ${line}\n`)
    .join('');
}
