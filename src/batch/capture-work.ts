import type { CaptureRow, WorkerProblem } from '../report/batch/capture-row.js';
import type { OnBatchEvent } from './batch-events.js';
import { type BatchFolder, RESULTS } from './batch-folder.js';
import { commitRow } from './commit-row.js';
import type { FoundFile } from './find-captures.js';
import { readableHash, SMALL_BYTES } from './measure-files.js';
import { noRoom } from './no-room.js';
import { resultFolder } from './result-folder.js';
import { reachedLimits } from './unit.js';
import type { WorkerSettings, WorkOrder } from './worker-messages.js';
import type { Answer, WorkerSlot } from './worker-slot.js';

export interface CaptureWorkOptions {
  readonly settings: WorkerSettings;
  readonly onEvent: OnBatchEvent;
  /** Seconds of a clock that only goes forward. */
  readonly clock: () => number;
}

type Failure = Extract<Answer, { kind: 'failed' }>;

/** A capture that is to be tried once more. */
interface FailedAttempt {
  readonly file: FoundFile;
  readonly answer: Failure;
  /** Wall time of the attempt. */
  readonly seconds: number;
}

/** Has workers work on captures, and says how each ended. */
export class CaptureWork {
  /** Captures that have not ended. */
  left = 0;

  constructor(
    private readonly output: BatchFolder,
    private readonly options: CaptureWorkOptions,
  ) {}

  /** Has a worker read the hashes of files, which are added to those that are known. */
  async hash(
    slot: WorkerSlot,
    files: readonly FoundFile[],
    hashes: Map<string, string>,
  ): Promise<void> {
    const orders = files.map((file) => orderFor(file, 'hash', {}));
    const answers: Answer[] = [];
    await all(slot, orders, ({ path }, answer) => {
      answers.push(answer);
      // One that cannot be hashed has nothing in common with others, and is tried once more.
      if (answer.kind === 'done' && answer.row.sha256 !== undefined) {
        hashes.set(path, answer.row.sha256);
      }
    });
    throwIfNoRoom(answers);
  }

  /** Has a worker work on some captures; those that fail are tried once more. */
  async work(
    slot: WorkerSlot,
    files: readonly FoundFile[],
    hashes: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { onEvent, clock } = this.options;
    const again: FailedAttempt[] = [];
    const answers: Answer[] = [];
    let begun = clock();
    const begin = (file: FoundFile | undefined) => {
      if (file === undefined) return;
      begun = clock();
      onEvent({ event: 'capture-begin', path: file.path, sizeBytes: file.sizeBytes });
    };
    begin(files[0]);
    const orders = files.map((file) => orderFor(file, 'work', { sha256: hashes.get(file.path) }));
    await all(slot, orders, ({ path }, answer) => {
      const file = files[answers.length];
      const seconds = clock() - begun;
      if (answer.kind === 'done') this.end(path, answer, seconds);
      else if (answer.kind === 'failed' && file !== undefined) {
        again.push({ file, answer, seconds });
      }
      answers.push(answer);
      begin(files[answers.length]);
    });
    throwIfNoRoom(answers);
    for (const attempt of again) await this.workAgain(slot, attempt);
  }

  private async workAgain(
    slot: WorkerSlot,
    { file, answer: first, seconds }: FailedAttempt,
  ): Promise<void> {
    const { onEvent, clock } = this.options;
    const { path } = file;
    const begun = clock();
    onEvent({ event: 'capture-retry', path, problem: first.problem });
    const order = orderFor(file, 'work', { sha256: first.sha256, retry: first.problem });
    const answers: Answer[] = [];
    await slot.do([order], (_, told) => answers.push(told));
    throwIfNoRoom(answers);
    for (const answer of answers) {
      if (answer.kind === 'no-room') continue;
      const done =
        answer.kind === 'done' ? answer : { row: this.keep(file, answer, first), skipped: false };
      this.end(path, done, seconds + clock() - begun);
    }
  }

  private end(
    path: string,
    { row, skipped }: { readonly row: CaptureRow; readonly skipped: boolean },
    seconds: number,
  ): void {
    this.left--;
    this.options.onEvent({ event: 'capture-end', path, row, skipped, seconds });
  }

  /** Keeps what is to be said of a capture that failed twice. */
  private keep(
    { path, file, sizeBytes, format }: FoundFile,
    { problem, message, sha256: told }: Failure,
    first: Failure,
  ): CaptureRow {
    const sha256 = told ?? (sizeBytes > SMALL_BYTES ? undefined : readableHash(file));
    const row: CaptureRow = {
      path,
      status: 'failed',
      reason: problem,
      ...(message !== undefined && { message }),
      sizeBytes,
      ...(sha256 !== undefined && { sha256 }),
      ...(format !== undefined && { format }),
      folder: `${RESULTS}/${resultFolder(path)}`,
      retried: first.problem,
    };
    const { options, limits } = this.options.settings;
    commitRow(this.output, row, options, reachedLimits([first.problem, problem], limits));
    return row;
  }
}

/** Has a worker do the same with all files, though one of them may end it. */
async function all(
  slot: WorkerSlot,
  orders: readonly WorkOrder[],
  onAnswer: (order: WorkOrder, answer: Answer) => void,
): Promise<void> {
  for (let done = 0; done < orders.length;) done += await slot.do(orders.slice(done), onAnswer);
}

/** @throws an error if one of them could not be written. */
function throwIfNoRoom(answers: readonly Answer[]): void {
  for (const answer of answers) if (answer.kind === 'no-room') throw noRoom(answer.message);
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
