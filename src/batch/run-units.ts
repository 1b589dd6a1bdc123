import { units as unitsOf } from './all-rows.js';
import type { BatchFolder } from './batch-folder.js';
import { CaptureWork, type CaptureWorkOptions } from './capture-work.js';
import type { FoundFile } from './find-captures.js';
import { Portions } from './portions.js';
import { resultFolder } from './result-folder.js';
import { planOf, possibleTwins, type WorkPlan } from './work-plan.js';
import type { TableOrder } from './worker-messages.js';
import { WorkerSlot } from './worker-slot.js';

/** How the work is spread. */
export interface RunUnitsOptions extends CaptureWorkOptions {
  /** Path of the program that workers run. */
  readonly program: string;
  readonly jobs: number;
  /** Nothing new is begun once it is aborted. */
  readonly signal: AbortSignal;
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
  private readonly work: CaptureWork;
  /** Tables that workers were told to write. */
  private tables = 0;

  constructor(
    private readonly output: BatchFolder,
    private readonly options: RunUnitsOptions,
  ) {
    const { program, settings, jobs } = options;
    this.work = new CaptureWork(output, options);
    this.slots = Array.from({ length: jobs }, () => new WorkerSlot(program, settings));
  }

  /** Lets a worker load its program while this process does something else. */
  begin(): void {
    this.slots[0]?.begin();
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
      (slot, twins) => this.work.hash(slot, twins, hashes),
    );
    const plan = planOf(files, groups, hashes);
    const units = unitsOf(plan).filter(
      (file) => file.isGone !== true && (!isDone(file) || !this.hasResults(file)),
    );
    this.work.left = units.length;
    const bytes = units.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    onEvent({ event: 'planned', captures: units.length, bytes });
    await this.each(units, (slot, some) => this.work.work(slot, some, hashes));
    const seconds = this.slots.map(({ childSeconds }) => childSeconds);
    const told = seconds.filter((each) => each !== undefined);
    onEvent({
      event: 'worked',
      seconds: clock() - begun,
      ...(told.length > 0 && { tsharkSeconds: told.reduce((sum, each) => sum + each, 0) }),
    });
    return { plan, left: this.work.left };
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
    work: (slot: WorkerSlot, files: readonly FoundFile[]) => Promise<void>,
  ): Promise<void> {
    const portions = new Portions(files, this.slots.length);
    const { signal, clock } = this.options;
    // Where one cannot go on, the others come to the end of what they have begun.
    const failures: { readonly error: unknown }[] = [];
    await Promise.all(
      this.slots.map(async (slot) => {
        while (!signal.aborted && failures.length === 0) {
          const next = portions.next();
          if (next.length === 0) return;
          const begun = clock();
          try {
            await work(slot, next);
          } catch (error) {
            failures.push({ error });
          }
          portions.took(next.length, clock() - begun);
        }
      }),
    );
    const [first] = failures;
    if (first !== undefined) throw first.error;
  }

  private hasResults({ path }: FoundFile): boolean {
    return this.output.manifest(resultFolder(path)) !== undefined;
  }
}
