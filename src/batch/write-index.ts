import { setImmediate } from 'node:timers/promises';
import type { ConversationRow } from '../export/conversation-columns.js';
import { writeConversationsCsv } from '../export/conversations-csv.js';
import { writeConversationsParquet } from '../export/conversations-parquet.js';
import { indexPage, indexRows } from '../render/html/index-page.js';
import { type BatchTotals, TotalsCounter } from '../report/batch/batch-totals.js';
import type { CaptureRow } from '../report/batch/capture-row.js';
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
import path from 'node:path';
import type { BatchFolder } from './batch-folder.js';
import { IndexPart, joinParts } from './index-parts.js';
import { readRows, ROWS_FILE } from './rows-file.js';
import type { UnitOptions } from './unit.js';

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

/**
 * Writes what is said of all captures together: `index.md`, `index.html`, `summary.json`, and every conversation
 * in `conversations.csv` and `conversations.parquet`. Memory does not grow with the number of rows.
 *
 * @param rows - Gives all rows anew each time.
 */
export async function writeIndex(
  output: BatchFolder,
  rows: () => Iterable<CaptureRow>,
  settings: WriteIndexOptions,
): Promise<BatchTotals> {
  const tables = new IndexTables(output, settings.text);
  let since = 0;
  for (const row of rows()) {
    tables.add(row);
    if (++since % ROWS_AT_ONCE === 0) await setImmediate();
  }
  const totals = await tables.finish(settings);
  await output.replaceLater('conversations.csv', (draft) =>
    writeConversationsCsv(conversationRows(output, rows()), draft),
  );
  await output.replaceLater('conversations.parquet', (draft) =>
    writeConversationsParquet(conversationRows(output, rows()), draft),
  );
  return totals;
}

function* conversationRows(
  output: BatchFolder,
  rows: Iterable<CaptureRow>,
): Generator<ConversationRow> {
  for (const { folder, status, path: capture } of rows) {
    if (folder === undefined || (status !== 'ok' && status !== 'damaged')) continue;
    yield* readRows(path.join(output.path, folder, ROWS_FILE), capture);
  }
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
    const table = this.tableOf(this.waiting);
    this.waiting = [];
    // Without the head and the line below it, which stand there once.
    this.markdown.write(serialize([table]).replace(/^.*\n.*\n/u, ''));
    this.html.write(indexRows(table));
  }
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
