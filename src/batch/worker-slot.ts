import type { CaptureRow, WorkerProblem } from '../report/batch/capture-row.js';
import { LimitWatch } from './limit-watch.js';
import type { FromWorker, TableOrder, WorkerSettings, WorkOrder } from './worker-messages.js';
import { WorkerProcess } from './worker-process.js';

/** How a worker came to the end of an order. */
export type Answer =
  | { readonly kind: 'done'; readonly row: CaptureRow; readonly skipped: boolean }
  | Extract<FromWorker, { kind: 'no-room' }>
  | {
      readonly kind: 'failed';
      readonly problem: WorkerProblem;
      /** Absent when it was ended before it had read the bytes, or when these are few. */
      readonly sha256: string | undefined;
      /** tshark's words, or the last of a worker that crashed. */
      readonly message: string | undefined;
    };

/** A place for one worker at a time; one that was ended is replaced when there is more to do. */
export class WorkerSlot {
  private worker: WorkerProcess | undefined;
  private onMessage: (message: FromWorker) => void = () => undefined;
  /** CPU time of the programs that the workers have started, in seconds, as far as they told. */
  childSeconds: number | undefined;
  private secondsOfThis = 0;

  constructor(
    private readonly program: string,
    private readonly settings: WorkerSettings,
  ) {}

  /** Starts a worker, for what will come. */
  begin(): void {
    this.ready();
  }

  /** Has a worker write a table; says whether it has. */
  async write(order: TableOrder): Promise<boolean> {
    const worker = this.ready();
    const written = new Promise<boolean>((resolve) => {
      this.onMessage = (message) => {
        if (message.kind === 'written' || message.kind === 'no-room') {
          resolve(message.kind === 'written');
        }
      };
    });
    const ended = worker.ended.then(() => {
      this.worker = undefined;
      return false;
    });
    worker.send(order);
    return Promise.race([written, ended]);
  }

  /**
   * Has a worker do some orders, one after the other; never rejects.
   *
   * @param onAnswer - Told how each ended, in their order.
   * @returns how many have ended: the others were not begun, because one before them ended the worker.
   */
  async do(
    orders: readonly WorkOrder[],
    onAnswer: (order: WorkOrder, answer: Answer) => void,
  ): Promise<number> {
    const worker = this.ready();
    const limit = new LimitWatch(worker, this.settings.limits);
    let ended = 0;
    let sha256 = orders[0]?.sha256;
    const tell = (answer: Answer) => {
      const order = orders[ended++];
      sha256 = orders[ended]?.sha256;
      limit.restart();
      if (order !== undefined) onAnswer(order, answer);
    };
    try {
      const answered = new Promise<void>((resolve) => {
        this.onMessage = (message) => {
          if (message.kind === 'written') return;
          if (message.kind === 'hashed') {
            sha256 = message.sha256;
            return;
          }
          if (message.kind === 'done') this.count(message.childSeconds);
          tell(message.kind === 'failed' ? { ...message, sha256 } : message);
          if (ended === orders.length) resolve();
        };
      });
      const gone = worker.ended.then(() => {
        this.worker = undefined;
        this.secondsOfThis = 0;
        if (ended === orders.length) return;
        tell({ kind: 'failed', problem: limit.reached ?? 'crash', sha256, message: undefined });
      });
      worker.send({ kind: 'orders', orders });
      await Promise.race([answered, gone]);
      // One that was just ended for a limit is not given anything more.
      if (limit.reached !== undefined) await gone;
      return ended;
    } finally {
      limit.stop();
    }
  }

  /** Lets the worker end. */
  async release(): Promise<void> {
    await this.worker?.release();
    this.worker = undefined;
  }

  /** Ends the worker and what it has started, at once. */
  kill(): void {
    this.worker?.kill();
  }

  private ready(): WorkerProcess {
    this.worker ??= new WorkerProcess(this.program, this.settings, (message) => {
      this.onMessage(message);
    });
    return this.worker;
  }

  private count(childSeconds: number | undefined): void {
    if (childSeconds === undefined) return;
    this.childSeconds = (this.childSeconds ?? 0) + childSeconds - this.secondsOfThis;
    this.secondsOfThis = childSeconds;
  }
}
