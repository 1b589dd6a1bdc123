import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import type { CaptureRow, WorkerProblem } from '../report/batch/capture-row.js';
import { memoryOfTree } from './process-tree.js';
import type { FromWorker, TableOrder, WorkerSettings, WorkOrder } from './worker-messages.js';
import { WorkerProcess } from './worker-process.js';

/** Time between two looks at the memory of a worker. */
const MEMORY_PERIOD_MS = 200;
const MS_PER_SECOND = 1000;
/** Longest delay that timers know. */
const MOST_MS = 2 ** 31 - 1;

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

  /** Has a worker do something; never rejects. */
  async do(order: WorkOrder): Promise<Answer> {
    const worker = this.ready();
    const { timeoutSeconds, memoryBytes } = this.settings.limits;
    let reached: WorkerProblem = 'crash';
    const stop = (limit: WorkerProblem) => {
      reached = limit;
      worker.kill();
    };
    const delay = Math.min(timeoutSeconds * MS_PER_SECOND, MOST_MS);
    const timer = setTimeout(stop, delay, 'timeout');
    const watch = setInterval(() => {
      if ((memoryOfTree(worker.pid ?? 0) ?? 0) > memoryBytes) stop('memory');
    }, MEMORY_PERIOD_MS);
    let sha256 = order.sha256;
    try {
      const answered = new Promise<Answer>((resolve) => {
        this.onMessage = (message) => {
          if (message.kind === 'hashed') sha256 = message.sha256;
          else if (message.kind === 'written') return;
          else if (message.kind === 'no-room') resolve(message);
          else if (message.kind === 'failed') resolve({ ...message, sha256 });
          else {
            this.count(message.childSeconds);
            resolve(message);
          }
        };
      });
      const ended = worker.ended.then((): Answer => {
        this.worker = undefined;
        this.secondsOfThis = 0;
        return { kind: 'failed', problem: reached, sha256, message: undefined };
      });
      worker.send(order);
      return await Promise.race([answered, ended]);
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
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
