import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BatchTotals } from '../report/batch/batch-totals.js';
import type { CaptureRow } from '../report/batch/capture-row.js';
import type { Language } from '../report/text/languages.js';
import type { ReportText } from '../report/text/report-text.js';
import { BatchFolder, MANIFEST, RESULTS } from './batch-folder.js';
import { IndexPart } from './index-parts.js';
import { type PartHead, readPartHead, readPartRows } from './part-file.js';
import { writeIndex } from './write-index.js';

/** A folder, and how the user named it. */
export interface PartFolder {
  readonly path: string;
  readonly shown: string;
}

/** One folder that holds no part, or two that hold parts of different batches. */
export class PartProblem extends Error {
  override readonly name = 'PartProblem';

  constructor(readonly folders: readonly [string, string?]) {
    super(`no parts of one batch: ${folders.join(', ')}`);
  }
}

export interface JoinedParts {
  readonly totals: BatchTotals;
  /** Parts that were not given, or are not finished. */
  readonly missing: readonly number[];
  /** Folders that were given, of parts that are not finished or have not begun. */
  readonly unfinished: readonly string[];
  /** How many there should be. */
  readonly count: number;
}

export interface JoinOptions {
  readonly textIn: (language: Language) => Promise<ReportText>;
  readonly signal: AbortSignal;
}

/**
 * Joins finished parts of a batch: with all parts the folder is that of a batch which was never parted, byte for
 * byte. What is there already stays.
 *
 * @throws {@link PartProblem}
 */
export async function joinBatchParts(
  folders: readonly PartFolder[],
  output: BatchFolder,
  { textIn, signal }: JoinOptions,
): Promise<JoinedParts> {
  const { parts, unfinished } = await readParts(folders);
  const [first] = parts;
  if (first === undefined) throw new PartProblem([unfinished[0] ?? '']);
  const { options, shard } = first.head;
  const present = new Set(parts.map(({ head }) => head.shard.index));
  const missing = Array.from({ length: shard.count }, (_, index) => index + 1).filter(
    (index) => !present.has(index),
  );
  // Rows are read several times: they are joined in order once.
  const rows = new RowFile(output);
  const wanted = new Set<string>();
  for await (const { row, folder } of inOrder(parts)) {
    signal.throwIfAborted();
    rows.add(row);
    if (row.folder === undefined || wanted.has(row.folder)) continue;
    wanted.add(row.folder);
    copyResults(folder, row.folder, output);
  }
  rows.close();
  for (const name of output.folders()) {
    if (!wanted.has(`${RESULTS}/${name}`)) output.remove(name);
  }
  const source = {
    captures: function* () {
      for (const { path: capture, folder } of rows.read()) {
        if (folder !== undefined) yield { path: capture, folder };
      }
    },
    rows: () => rows.read(),
  };
  const totals = await writeIndex(output, source, {
    options,
    text: await textIn(options.language),
    missing: { parts: missing, count: shard.count },
  });
  return { totals, missing, unfinished, count: shard.count };
}

interface Part {
  readonly folder: PartFolder;
  readonly head: PartHead;
}

/** The parts by their numbers; one that is given twice counts once. */
async function readParts(
  folders: readonly PartFolder[],
): Promise<{ readonly parts: readonly Part[]; readonly unfinished: readonly string[] }> {
  const parts = new Map<number, Part>();
  const unfinished: string[] = [];
  for (const folder of folders) {
    const head = await readPartHead(folder.path);
    if (head === undefined) {
      // Somebody's own folder is a mistake; a part that was killed, or has not begun, is none.
      const isPart = BatchFolder.isOne(folder.path) || !existsSync(folder.path);
      if (!isPart) throw new PartProblem([folder.shown]);
      unfinished.push(folder.shown);
      continue;
    }
    const [first] = parts.values();
    const isOther = first !== undefined && batchOf(first.head) !== batchOf(head);
    if (isOther) throw new PartProblem([first.folder.shown, folder.shown]);
    if (!parts.has(head.shard.index)) parts.set(head.shard.index, { folder, head });
  }
  return { parts: [...parts.values()], unfinished };
}

/** What parts of one batch have in common. */
function batchOf({ options, shard }: PartHead): string {
  return JSON.stringify([Object.entries(options).sort(), shard.count]);
}

/** The rows of all parts in the order of their paths. */
async function* inOrder(
  parts: readonly Part[],
): AsyncGenerator<{ readonly row: CaptureRow; readonly folder: string }> {
  const readers = await Promise.all(
    parts.map(async ({ folder }) => {
      const rows = readPartRows(folder.path);
      return { folder: folder.path, rows, row: (await rows.next()).value };
    }),
  );
  for (;;) {
    let least: ((typeof readers)[number] & { row: CaptureRow }) | undefined;
    for (const reader of readers) {
      if (reader.row === undefined) continue;
      if (least === undefined || isBefore(reader.row.path, least.row.path)) {
        least = reader as typeof reader & { row: CaptureRow };
      }
    }
    if (least === undefined) return;
    yield { row: least.row, folder: least.folder };
    (least as (typeof readers)[number]).row = (await least.rows.next()).value;
  }
}

function isBefore(one: string, other: string): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;
}

function copyResults(from: string, folder: string, output: BatchFolder): void {
  const source = path.join(from, folder);
  const target = path.join(output.path, folder);
  if (existsSync(target)) {
    if (manifestText(source) === manifestText(target)) return;
    output.remove(path.basename(folder));
  }
  output.take(path.basename(folder), (draft) => {
    cpSync(source, draft, { recursive: true });
  });
}

function manifestText(folder: string): string {
  try {
    return readFileSync(path.join(folder, MANIFEST), 'utf8');
  } catch {
    return '';
  }
}

/** Rows in a file, to be read more than once. */
class RowFile {
  private readonly part: IndexPart;

  constructor(output: BatchFolder) {
    this.part = new IndexPart(output);
  }

  add(row: CaptureRow): void {
    this.part.write(`${JSON.stringify(row)}\n`);
  }

  close(): void {
    this.part.close();
  }

  *read(): Generator<CaptureRow> {
    for (const line of readFileSync(this.part.file, 'utf8').split('\n')) {
      if (line !== '') yield JSON.parse(line) as CaptureRow;
    }
  }
}
