import type { CaptureRow, WorkerProblem } from '../report/batch/capture-row.js';
import { units as unitsOf } from './all-rows.js';
import type { OnBatchEvent } from './batch-events.js';
import type { BatchFolder } from './batch-folder.js';
import { commitRow } from './commit-row.js';
import type { FoundFile } from './find-captures.js';
import { RESULTS } from './batch-folder.js';
import { readableHash, SMALL_BYTES } from './measure-files.js';
import { noRoom } from './no-room.js';
import { resultFolder } from './result-folder.js';
import { planOf, possibleTwins, type WorkPlan } from './work-plan.js';
import type { TableOrder, WorkerSettings, WorkOrder } from './worker-messages.js';
import { type Answer, WorkerSlot } from './worker-slot.js';

/** How the work is spread. */
export interface RunUnitsOptions {
  /** Path of the program that workers run. */
  readonly program: string;
  readonly jobs: number;
  readonly settings: WorkerSettings;
  readonly onEvent: OnBatchEvent;
  /** Nothing new is begun once it is aborted. */
  readonly signal: AbortSignal;
  /** Seconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** How far the work has come. */
export interface RunUnitsResult {
  readonly plan: WorkPlan;
  /** Captures that were not begun, or not ended. */
  readonly left: number;
}

/** Works on captures in several processes at once, the largest first. */
export class UnitRunner {
  private readonly slots: readonly WorkerSlot[];
  private left = 0;
  /** Tables that workers were told to write. */
  private tables = 0;

  constructor(
    private readonly output: BatchFolder,
    private readonly options: RunUnitsOptions,
  ) {
    const { program, settings, jobs } = options;
    this.slots = Array.from({ length: jobs }, () => new WorkerSlot(program, settings));
  }

  /**
   * Does all that is to be done; those with the same bytes as another are not worked on.
   *
   * @param known - Hashes of files that are as they were, by path.
   * @param isDone - Was the file worked on before, by this process?
   */
  async run(
    files: readonly FoundFile[],
    known: ReadonlyMap<string, string>,
    isDone: (file: FoundFile) => boolean,
  ): Promise<RunUnitsResult> {
    const { clock, onEvent } = this.options;
    const begun = clock();
    // They load their program while this process looks which files may be alike.
    for (const slot of this.slots.slice(0, files.length)) slot.begin();
    // Where results are kept, each capture has its own: the one that another is like may go first.
    const groups = this.output.keepsAll ? [] : possibleTwins(files);
    const hashes = new Map(known);
    await this.each(
      groups.flat().filter(({ path }) => !hashes.has(path)),
      async (slot, file) => {
        const answer = await slot.do(orderFor(file, 'hash', {}));
        if (answer.kind === 'no-room') throw noRoom(answer.message);
        // One that cannot be hashed has nothing in common with others, and is tried once more.
        if (answer.kind === 'done' && answer.row.sha256 !== undefined) {
          hashes.set(file.path, answer.row.sha256);
        }
      },
    );
    const plan = planOf(files, groups, hashes);
    const units = unitsOf(plan).filter(
      (file) => file.isGone !== true && (!isDone(file) || !this.hasResults(file)),
    );
    this.left = units.length;
    const bytes = units.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    onEvent({ event: 'planned', captures: units.length, bytes });
    await this.each(units, (slot, file) => this.work(slot, file, hashes.get(file.path)));
    const seconds = this.slots.map(({ childSeconds }) => childSeconds);
    const told = seconds.filter((each) => each !== undefined);
    onEvent({
      event: 'worked',
      seconds: clock() - begun,
      ...(told.length > 0 && { tsharkSeconds: told.reduce((sum, each) => sum + each, 0) }),
    });
    return { plan, left: this.left };
  }

  /** Has a worker write a table while this process does something else; says whether it has. */
  async write(order: TableOrder): Promise<boolean> {
    // A single job is this process itself.
    if (this.slots.length === 1) return false;
    const slot = this.slots[this.tables++ % this.slots.length];
    return slot !== undefined && (await slot.write(order));
  }

  /** Lets the workers end. */
  async release(): Promise<void> {
    await Promise.all(this.slots.map((slot) => slot.release()));
  }

  /** Ends the workers at once; for when this process ends, too. */
  kill(): void {
    for (const slot of this.slots) slot.kill();
  }

  private async each(
    files: readonly FoundFile[],
    work: (slot: WorkerSlot, file: FoundFile) => Promise<void>,
  ): Promise<void> {
    const queue = [...files].sort((a, b) => b.sizeBytes - a.sizeBytes).values();
    const { signal } = this.options;
    // Where one cannot go on, the others come to the end of what they have begun.
    const failures: { readonly error: unknown }[] = [];
    await Promise.all(
      this.slots.map(async (slot) => {
        while (!signal.aborted && failures.length === 0) {
          const next = queue.next();
          if (next.done === true) return;
          try {
            await work(slot, next.value);
          } catch (error) {
            failures.push({ error });
          }
        }
      }),
    );
    const [first] = failures;
    if (first !== undefined) throw first.error;
  }

  private hasResults({ path }: FoundFile): boolean {
    return this.output.manifest(resultFolder(path)) !== undefined;
  }

  private async work(slot: WorkerSlot, file: FoundFile, known: string | undefined): Promise<void> {
    const { onEvent, clock } = this.options;
    const { path, sizeBytes } = file;
    const begun = clock();
    onEvent({ event: 'capture-begin', path, sizeBytes });
    const first = await slot.do(orderFor(file, 'work', { sha256: known }));
    let answer = first;
    if (first.kind === 'failed') {
      onEvent({ event: 'capture-retry', path, problem: first.problem });
      const again = { sha256: first.sha256, retry: first.problem };
      answer = await slot.do(orderFor(file, 'work', again));
    }
    if (answer.kind === 'no-room') throw noRoom(answer.message);
    const { row, skipped } =
      answer.kind === 'done' ? answer : { row: this.keep(file, answer, first), skipped: false };
    this.left--;
    onEvent({ event: 'capture-end', path, row, skipped, seconds: clock() - begun });
  }

  /** Keeps what is to be said of a capture that failed twice. */
  private keep(
    { path, file, sizeBytes, format }: FoundFile,
    { problem, message, sha256: told }: Extract<Answer, { kind: 'failed' }>,
    first: Answer,
  ): CaptureRow {
    const sha256 = told ?? (sizeBytes > SMALL_BYTES ? undefined : readableHash(file));
    const retried: { retried?: WorkerProblem } =
      first.kind === 'failed' ? { retried: first.problem } : {};
    const row: CaptureRow = {
      path,
      status: 'failed',
      reason: problem,
      ...(message !== undefined && { message }),
      sizeBytes,
      ...(sha256 !== undefined && { sha256 }),
      ...(format !== undefined && { format }),
      folder: `${RESULTS}/${resultFolder(path)}`,
      ...retried,
    };
    commitRow(this.output, row, this.options.settings.options, this.options.settings.limits);
    return row;
  }
}

function orderFor(
  { path, file, format, sizeBytes }: FoundFile,
  kind: WorkOrder['kind'],
  { sha256, retry }: { readonly sha256?: string | undefined; readonly retry?: WorkerProblem },
): WorkOrder {
  return {
    kind,
    path,
    file,
    format,
    sizeBytes,
    ...(sha256 !== undefined && { sha256 }),
    ...(retry !== undefined && { retry }),
  };
}
