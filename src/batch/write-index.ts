import { rename } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { indexPage, indexRows } from '../render/html/index-page.js';
import { type BatchTotals, TotalsCounter } from '../report/batch/batch-totals.js';
import { type CaptureRow, isBroken } from '../report/batch/capture-row.js';
import {
  captureTable,
  indexBlocks,
  type IndexFacts,
  otherTable,
} from '../report/batch/index-blocks.js';
import { jsonOnOneLine, jsonText } from '../report/json-text.js';
import { serialize } from '../report/markdown/serialize.js';
import { htmlTextOf } from '../report/text/html-texts.js';
import type { ReportText } from '../report/text/report-text.js';
import type { BatchFolder } from './batch-folder.js';
import { listCaptures, type ListedCapture, writeTable } from './conversation-tables.js';
import type { TableName, TableOrder } from './worker-messages.js';
import { IndexPart, joinParts } from './index-parts.js';
import type { UnitOptions } from './unit.js';

/** Those of all conversations, the one that takes longest first. */
const TABLES: readonly TableName[] = ['conversations.parquet', 'conversations.csv'];
/** Rows of a table that are made at once. */
const ROWS_AT_ONCE = 250;

export interface WriteIndexOptions extends Pick<IndexFacts, 'shard' | 'missing'> {
  readonly options: UnitOptions;
  readonly text: ReportText;
}

/** All there is to say about a run, apart from its rows; the head of `summary.json`. */
export interface SummaryHead extends Pick<IndexFacts, 'shard' | 'missing'> {
  readonly totals: BatchTotals;
  readonly options: UnitOptions;
}

/** Where an index is made from. */
export interface IndexSource {
  readonly captures: () => Iterable<ListedCapture>;
  readonly rows: () => Iterable<CaptureRow>;
  /** Lets somebody else write a table meanwhile; says whether it is written. */
  readonly writeTableElsewhere?: (order: TableOrder) => Promise<boolean>;
}

/**
 * Writes what is said of all captures together: `index.md`, `index.html`, `summary.json`, and every conversation
 * in `conversations.csv` and `conversations.parquet`. Memory does not grow with the number of rows.
 *
 * @param captures - All captures, in the order of their paths.
 * @param rows - The rows of all files, in the order of their paths.
 */
export async function writeIndex(
  output: BatchFolder,
  { captures, rows, writeTableElsewhere }: IndexSource,
  settings: WriteIndexOptions,
): Promise<BatchTotals> {
  const list = output.draft();
  listCaptures(list, captures());
  const elsewhere = TABLES.map(async (table) => ({
    table,
    isWritten: await isWrittenElsewhere(output, { list, table }, writeTableElsewhere),
  }));
  const tables = new IndexTables(output, settings.text);
  let since = 0;
  for (const row of rows()) {
    tables.add(row);
    if (++since % ROWS_AT_ONCE === 0) await setImmediate();
  }
  const totals = await tables.finish(settings);
  for (const { table, isWritten } of await Promise.all(elsewhere)) {
    if (isWritten) continue;
    await output.replaceLater(table, (draft) => writeTable(output, { list, table, draft }));
  }
  return totals;
}

async function isWrittenElsewhere(
  output: BatchFolder,
  { list, table }: Pick<TableOrder, 'list' | 'table'>,
  write: IndexSource['writeTableElsewhere'],
): Promise<boolean> {
  if (write === undefined) return false;
  const draft = output.draft();
  if (!(await write({ kind: 'table', list, table, draft }))) return false;
  await output.replaceLater(table, (name) => rename(draft, name));
  return true;
}

/** Rows of the tables of the index, in every format. */
class IndexTables {
  private readonly counter = new TotalsCounter();
  private readonly summary: IndexPart;
  private readonly captures: TableParts;
  private readonly others: TableParts;

  constructor(
    private readonly output: BatchFolder,
    private readonly text: ReportText,
  ) {
    this.summary = new IndexPart(output);
    this.captures = new TableParts(output, (rows) => captureTable(rows, text.batch));
    this.others = new TableParts(output, (rows) => otherTable(rows, text.batch));
  }

  add(row: CaptureRow): void {
    this.counter.add(row);
    const line = jsonOnOneLine(jsonText(row)).trimEnd();
    this.summary.write(`${this.summary.isEmpty ? '' : ','}\n    ${line}`);
    (row.status === 'skipped' ? this.others : this.captures).add(row);
  }

  async finish({ options, shard, missing }: WriteIndexOptions): Promise<BatchTotals> {
    const { output, text } = this;
    const totals = this.counter.totals();
    const tables = [this.captures, this.others].filter(({ isEmpty }) => !isEmpty);
    for (const each of [this.captures, this.others]) each.close();
    this.summary.close();
    const facts: IndexFacts = { totals, shard, missing };
    const blocks = indexBlocks(facts, text);
    await output.replaceLater('summary.json', (draft) =>
      joinParts(draft, [
        `${summaryHead({ totals, options, shard, missing })},\n  "captures": [`,
        this.summary,
        '\n  ]\n}\n',
      ]),
    );
    const pieces = serialize([...blocks]).split(/(?<=^\|[ :|-]+\|\n)/mu);
    await output.replaceLater('index.md', (draft) =>
      joinParts(
        draft,
        between(
          pieces,
          tables.map(({ markdown }) => markdown),
        ),
      ),
    );
    const page = indexPage({
      blocks,
      title: text.batch.title,
      language: text.language,
      text: htmlTextOf(text.language),
    });
    await output.replaceLater('index.html', (draft) =>
      joinParts(
        draft,
        between(
          page,
          tables.map(({ html }) => html),
        ),
      ),
    );
    return totals;
  }
}

/** Rows of a table, as Markdown and HTML. */
class TableParts {
  readonly markdown: IndexPart;
  readonly html: IndexPart;
  private waiting: CaptureRow[] = [];

  constructor(
    output: BatchFolder,
    private readonly tableOf: (rows: readonly CaptureRow[]) => ReturnType<typeof captureTable>,
  ) {
    this.markdown = new IndexPart(output);
    this.html = new IndexPart(output);
  }

  get isEmpty(): boolean {
    return this.markdown.isEmpty && this.waiting.length === 0;
  }

  add(row: CaptureRow): void {
    this.waiting.push(row);
    if (this.waiting.length >= ROWS_AT_ONCE) this.flush();
  }

  close(): void {
    this.flush();
    this.markdown.close();
    this.html.close();
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const rows = this.waiting;
    const table = this.tableOf(rows);
    this.waiting = [];
    // Without the head and the line below it, which stand there once.
    this.markdown.write(serialize([table]).replace(/^.*\n.*\n/u, ''));
    this.html.write(indexRows(table, (index) => isBrokenAt(rows, index)));
  }
}

function isBrokenAt(rows: readonly CaptureRow[], index: number): boolean {
  const row = rows[index];
  return row !== undefined && isBroken(row);
}

/** Pieces of a text with parts between them. */
function between(
  pieces: readonly string[],
  parts: readonly IndexPart[],
): readonly (string | IndexPart)[] {
  return pieces.flatMap((piece, index) => {
    const part = parts[index];
    return part === undefined ? [piece] : [piece, part];
  });
}

/** `summary.json` up to its rows. */
function summaryHead({ totals, options, shard, missing }: SummaryHead): string {
  const { version, tsharkVersion, ...chosen } = options;
  const document = {
    schema: 'sharkscribe/batch/1',
    tool: { name: 'sharkscribe', version, ...(tsharkVersion !== undefined && { tsharkVersion }) },
    options: chosen,
    ...(shard !== undefined && { shard }),
    ...(missing !== undefined && missing.parts.length > 0 && { missing }),
    totals,
  };
  return jsonText(document).replace(/\n\}\n$/u, '');
}
