import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { LabError, type LabErrorCode } from '../errors/lab-error.js';
import type { CaptureRow, RowReason } from '../report/batch/capture-row.js';
import { BatchFolder, RESULTS } from './batch-folder.js';
import { commitRow } from './commit-row.js';
import { readableHash, SMALL_BYTES } from './measure-files.js';
import { noRoomWords } from './no-room.js';
import { resultFolder } from './result-folder.js';
import { reachedLimits, unitKey } from './unit.js';
import type { FromWorker, ToWorker, WorkerSettings, WorkOrder } from './worker-messages.js';

/** A capture to be worked on, whose bytes are known. */
export interface UnitJob extends Omit<WorkOrder, 'kind' | 'sha256'> {
  readonly sha256: string;
  /** Folder for the results. */
  readonly draft: string;
  readonly settings: WorkerSettings;
}

/** Writes the results of a capture into the draft; what is to be said of it. */
export type WorkOnCapture = (job: UnitJob) => Promise<UnitResult>;

export type UnitResult = Omit<
  CaptureRow,
  'path' | 'sha256' | 'sizeBytes' | 'format' | 'folder' | 'retried'
>;

/** Works on whatever the parent process sends, and ends with it. */
export function serveAsWorker(work: WorkOnCapture): void {
  let settings: WorkerSettings | undefined;
  let queue = Promise.resolve();
  const send = (message: FromWorker) => {
    // Without a parent there is nobody to tell, and this process ends.
    process.send?.(message, undefined, undefined, () => undefined);
  };
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'begin') {
      settings = message;
      return;
    }
    queue = queue.then(async () => {
      if (settings === undefined) return;
      if (message.kind === 'table') {
        const { writeTable } = await import('./conversation-tables.js');
        try {
          await writeTable(new BatchFolder(settings.output), message);
          send({ kind: 'written' });
        } catch (error) {
          send(noRoomMessage(error));
        }
        return;
      }
      for (const order of message.orders) send(await answer(order, settings, work, send));
    });
  });
  process.once('disconnect', endWithAll);
  // The parent may have gone while this program was loaded.
  if (!process.connected) endWithAll();
}

async function answer(
  order: WorkOrder,
  settings: WorkerSettings,
  work: WorkOnCapture,
  send: (message: FromWorker) => void,
): Promise<FromWorker> {
  const begun = performance.now();
  const folder = resultFolder(order.path);
  const output = new BatchFolder(settings.output);
  try {
    const { path, sizeBytes, format } = order;
    const named = { path, sizeBytes, ...(format !== undefined && { format }) };
    const sha256 = order.sha256 ?? readableHash(order.file);
    if (sha256 === undefined) {
      const row: CaptureRow = { ...named, status: 'failed', reason: 'unreadable' };
      commitRow(output, row, settings.options);
      return { kind: 'done', row, skipped: false };
    }
    if (sizeBytes > SMALL_BYTES) send({ kind: 'hashed', sha256 });
    const known = { ...named, sha256 };
    if (order.kind === 'hash') {
      return { kind: 'done', row: { ...known, status: 'ok' }, skipped: true };
    }
    const key = unitKey(order.path, sha256, settings.options);
    const done = settings.force ? undefined : output.done(folder, key, settings.limits);
    if (done !== undefined) return { kind: 'done', row: done.row, skipped: true };
    const draft = output.draft();
    mkdirSync(draft);
    try {
      const { status, ...result } = await resultOf({ ...order, sha256, draft, settings }, work);
      const row: CaptureRow = {
        ...{ path, status },
        ...known,
        folder: `${RESULTS}/${folder}`,
        ...result,
        ...(order.retry !== undefined && {
          retried: order.retry,
          ...(status !== 'failed' && {
            warnings: [...(result.warnings ?? []), 'retried' as const].sort(),
          }),
        }),
      };
      const limits = reachedLimits([order.retry], settings.limits);
      output.commit(draft, folder, { key, row, ...(limits !== undefined && { limits }) });
      return { kind: 'done', row, skipped: false, ...childTime(begun) };
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    if (error instanceof LabError && error.code === 'TSHARK_FAILED') {
      return { kind: 'failed', problem: 'tshark-failed', message: withoutFolders(error, order) };
    }
    return noRoomMessage(error);
  }
}

/** @throws the error when it means something else. */
function noRoomMessage(error: unknown): FromWorker {
  const words = noRoomWords(error);
  if (words === undefined) throw error;
  return { kind: 'no-room', message: words };
}

async function resultOf(job: UnitJob, work: WorkOnCapture): Promise<UnitResult> {
  try {
    return await work(job);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    const reason = REASONS[error.code];
    if (reason === undefined) throw error;
    return { status: 'failed', reason, message: withoutFolders(error, job) };
  }
}

/** What a failure means for one capture; all others are not for the capture. */
const REASONS: Readonly<Partial<Record<LabErrorCode, RowReason>>> = {
  CAPTURE_DAMAGED: 'unreadable',
  CAPTURE_EMPTY: 'empty',
  CAPTURE_NOT_FOUND: 'unreadable',
  CAPTURE_NOT_PERMITTED: 'not-permitted',
  CAPTURE_UNREADABLE: 'unreadable',
  TSHARK_NOT_FOUND: 'tshark-missing',
};

/** The message with the path as the batch names it. */
function withoutFolders(
  { message }: LabError,
  { file, path }: Pick<WorkOrder, 'file' | 'path'>,
): string {
  return message.replaceAll(file, path).replaceAll(os.tmpdir(), '…');
}

const TICKS_PER_SECOND = 100;

/** No program is started, does something and ends in less. */
const SHORTEST_PROGRAM_MS = 20;
let hasToldChildTime = false;

/**
 * CPU time of the programs that have ended, where the system tells it.
 *
 * @param begun - Since when one may have been started: to ask the system takes longer than many a capture.
 */
function childTime(begun: number): { readonly childSeconds?: number } {
  if (hasToldChildTime && performance.now() - begun < SHORTEST_PROGRAM_MS) return {};
  hasToldChildTime = true;
  try {
    const [, ...fields] = readFileSync('/proc/self/stat', 'utf8').split(/\) /);
    // Fields 16 and 17 of proc(5), of which two stand in front.
    const [user, system] = (fields.at(-1) ?? '').split(' ').slice(13, 15).map(Number);
    return { childSeconds: ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND };
  } catch {
    return {};
  }
}

/** Ends this process and whatever it has started: nobody waits for them any more. */
function endWithAll(): void {
  const { TMPDIR: temporary } = process.env;
  if (temporary?.includes('sharkscribe-batch-') === true) {
    rmSync(temporary, { recursive: true, force: true });
  }
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit();
  }
}
