import { rmSync } from 'node:fs';
import path from 'node:path';
import { isBroken } from '../report/batch/capture-row.js';
import type { BatchTotals } from '../report/batch/batch-totals.js';
import type { ReportText } from '../report/text/report-text.js';
import { allCaptures, allRows, staleFolders } from './all-rows.js';
import type { BatchFolder } from './batch-folder.js';
import { type FoundFile, inPathOrder } from './find-captures.js';
import { goneFiles } from './gone-files.js';
import { PART_FILE, writePart } from './part-file.js';
import { UnitRunner, type RunUnitsOptions } from './run-units.js';
import { filesOfShard, type Shard } from './shard.js';
import type { TableOrder } from './worker-messages.js';
import { writeIndex } from './write-index.js';

export interface BatchPassOptions extends Omit<RunUnitsOptions, 'hashes'> {
  readonly output: BatchFolder;
  /** Of the index. */
  readonly text: ReportText;
  readonly shard: Shard | undefined;
}

export interface PassResult {
  readonly totals: BatchTotals;
  /** Captures that were not worked on because of an interruption; there is no new index then. */
  readonly left: number;
  /** Results that were removed, of captures that are not there any more. */
  readonly removed: number;
  /** There are captures that only tshark could have read. */
  readonly lacksTshark: boolean;
}

/** Goes through the files of a batch, once or again and again. */
export class BatchPass {
  /** Captures that are still to be worked on. */
  left = 0;
  private readonly runner: UnitRunner;
  /** What the files were like that were worked on, by path. */
  private readonly known = new Map<string, string>();
  /** There is an index of what is known. */
  private hasIndex = false;
  private readonly hashes = new Map<string, string>();

  constructor(private readonly options: BatchPassOptions) {
    const { output, onEvent } = options;
    this.runner = new UnitRunner(output, {
      ...options,
      onEvent: (event) => {
        if (event.event === 'planned') this.left = event.captures;
        if (event.event === 'capture-end') this.left--;
        onEvent(event);
      },
    });
  }

  /** There will probably be something to do. */
  begin(): void {
    this.runner.begin();
  }

  /** Works on what is new; `undefined` when nothing is, and there is an index already. */
  async run(found: readonly FoundFile[]): Promise<PassResult | undefined> {
    const { options, known, hashes, runner } = this;
    const { output, onEvent, shard, clock } = options;
    const present = shard === undefined ? found : filesOfShard(found, shard);
    const { keepsAll } = output;
    const isAsBefore = keepsAll || present.length === known.size;
    if (this.hasIndex && isAsBefore && present.every((file) => this.isKnown(file))) {
      return undefined;
    }
    const files = keepsAll ? inPathOrder([...present, ...goneFiles(output, present)]) : present;
    for (const { path: name } of present.filter((file) => !this.isKnown(file))) hashes.delete(name);
    const captures = present.filter(({ refusal }) => refusal === undefined);
    onEvent({
      event: 'begin',
      files: present.length,
      captures: captures.length,
      bytes: captures.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      jobs: options.jobs,
    });
    this.left = captures.length;
    const isNew = new Set(files.filter((file) => !this.isKnown(file)).map(({ path: at }) => at));
    // Until there is a new one, the part is not finished.
    rmSync(path.join(output.path, PART_FILE), { force: true });
    const { plan, left } = await runner.run(files, hashes, (file) => this.isKnown(file));
    this.left = left;
    if (left > 0) {
      onEvent({ event: 'interrupted', left });
      return { totals: NO_TOTALS, left, removed: 0, lacksTshark: false };
    }
    known.clear();
    for (const file of present) known.set(file.path, stateOf(file));
    for (const [name, hash] of plan.hashes) hashes.set(name, hash);
    const stale = staleFolders(plan, output);
    for (const folder of stale) output.remove(folder);
    const begun = clock();
    let lacksTshark = false;
    const rows = function* () {
      for (const row of allRows(plan, output)) {
        lacksTshark ||= row.reason === 'tshark-missing';
        // Of those that were worked on, it was said before.
        const wasWorkedOn = row.folder !== undefined && row.sameAs === undefined;
        if (!wasWorkedOn && isBroken(row) && isNew.delete(row.path)) {
          onEvent({ event: 'not-read', path: row.path, row });
        }
        yield row;
      }
    };
    const unitOptions = options.settings.options;
    const source = {
      captures: () => allCaptures(plan),
      rows,
      writeTableElsewhere: (order: TableOrder) => runner.write(order),
    };
    const totals = await writeIndex(output, source, {
      options: unitOptions,
      text: options.text,
      shard,
    });
    if (shard !== undefined) await writePart(output, { options: unitOptions, shard }, rows());
    this.hasIndex = true;
    onEvent({ event: 'index', seconds: clock() - begun });
    return { totals, left: 0, removed: stale.length, lacksTshark };
  }

  release(): Promise<void> {
    return this.runner.release();
  }

  kill(): void {
    this.runner.kill();
  }

  private isKnown(file: FoundFile): boolean {
    return this.known.get(file.path) === stateOf(file);
  }
}

function stateOf({ sizeBytes, modifiedMs, refusal }: FoundFile): string {
  return `${sizeBytes} ${modifiedMs} ${refusal?.reason ?? ''}`;
}

const NO_TOTALS: BatchTotals = {
  files: 0,
  byStatus: { ok: 0, damaged: 0, failed: 0, skipped: 0 },
  packets: 0,
  tcpSegments: 0,
  conversations: 0,
  retransmissions: 0,
  resets: 0,
};
