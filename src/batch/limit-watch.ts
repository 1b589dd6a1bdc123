import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { memoryOfTree } from './process-tree.js';
import type { UnitLimits } from './unit.js';
import type { WorkerProcess } from './worker-process.js';

/**
 * Time in which answers arrive that are waiting already: when this process itself was stopped for a while (Ctrl-Z), its
 * timers come before its messages.
 */
const GRACE_MS = 50;
/** Time between two looks at the memory of a worker. */
const MEMORY_PERIOD_MS = 200;
const MS_PER_SECOND = 1000;
/** Longest delay that timers know. */
const MOST_MS = 2 ** 31 - 1;

/** Ends a worker that needs more time or memory for one capture than it may. */
export class LimitWatch {
  private readonly timer: NodeJS.Timeout;
  private grace: NodeJS.Timeout | undefined;
  private readonly watch: NodeJS.Timeout;
  private end: 'memory' | 'timeout' | undefined;

  constructor(
    private readonly worker: Pick<WorkerProcess, 'kill' | 'pid'>,
    { timeoutSeconds, memoryBytes }: UnitLimits,
  ) {
    const delay = Math.min(timeoutSeconds * MS_PER_SECOND, MOST_MS);
    this.timer = setTimeout(() => {
      this.grace = setTimeout(() => {
        this.kill('timeout');
      }, GRACE_MS);
    }, delay);
    this.watch = setInterval(() => {
      if ((memoryOfTree(worker.pid ?? 0) ?? 0) > memoryBytes) this.kill('memory');
    }, MEMORY_PERIOD_MS);
  }

  /** The limit for which the worker was ended. */
  get reached(): 'memory' | 'timeout' | undefined {
    return this.end;
  }

  /** The time for the next capture begins. */
  restart(): void {
    clearTimeout(this.grace);
    this.timer.refresh();
  }

  stop(): void {
    clearTimeout(this.grace);
    clearTimeout(this.timer);
    clearInterval(this.watch);
  }

  private kill(limit: 'memory' | 'timeout'): void {
    this.end = limit;
    this.worker.kill();
  }
}
