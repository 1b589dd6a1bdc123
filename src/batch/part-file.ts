import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { CaptureRow } from '../report/batch/capture-row.js';
import { jsonOnOneLine, jsonText } from '../report/json-text.js';
import type { BatchFolder } from './batch-folder.js';
import { IndexPart, joinParts } from './index-parts.js';
import type { Shard } from './shard.js';
import type { UnitOptions } from './unit.js';

/** Name of the file by which parts are joined. */
export const PART_FILE = 'part.ndjson';

/** First line of such a file. */
export interface PartHead {
  readonly options: UnitOptions;
  readonly shard: Shard;
}

const SCHEMA = 'sharkscribe/batch-part/1';

/** Writes the rows of a part that is finished, a line each. */
export async function writePart(
  output: BatchFolder,
  { options, shard }: PartHead,
  rows: Iterable<CaptureRow>,
): Promise<void> {
  const lines = new IndexPart(output);
  lines.write(lineOf({ schema: SCHEMA, options, shard }));
  for (const row of rows) lines.write(lineOf(row));
  lines.close();
  await output.replaceLater(PART_FILE, (draft) => joinParts(draft, [lines]));
}

function lineOf(document: unknown): string {
  return jsonOnOneLine(jsonText(document));
}

/** A part that is finished; `undefined` when there is none in the folder. */
export async function readPartHead(folder: string): Promise<PartHead | undefined> {
  try {
    for await (const line of linesOf(folder)) {
      const head = JSON.parse(line) as Partial<PartHead & { schema: string }> | null;
      if (head?.schema !== SCHEMA || head.shard === undefined || head.options === undefined) break;
      return { options: head.options, shard: head.shard };
    }
  } catch {
    // Not there, or something else.
  }
  return undefined;
}

/** The rows of a part, in the order of their paths. */
export async function* readPartRows(folder: string): AsyncGenerator<CaptureRow, undefined> {
  let isHead = true;
  for await (const line of linesOf(folder)) {
    if (!isHead) yield JSON.parse(line) as CaptureRow;
    isHead = false;
  }
  return undefined;
}

function linesOf(folder: string): AsyncIterable<string> {
  return createInterface({
    input: createReadStream(path.join(folder, PART_FILE)),
    crlfDelay: Infinity,
  });
}
