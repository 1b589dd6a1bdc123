import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { FromWorker, ToWorker, WorkerSettings } from './worker-messages.js';

/** Last bytes of what a worker writes to standard error, for whoever looks for a bug. */
const LAST_WORDS = 4096;
const BYTES_PER_MEGABYTE = 1 << 20;

/**
 * A process that works on one capture after another. It has a group of its own, which ends with it, and so do its
 * temporary files; Ctrl-C of the terminal does not reach it.
 */
export class WorkerProcess {
  private readonly child: ChildProcess;
  private readonly temporary = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-batch-'));
  private words = '';
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;

  constructor(program: string, settings: WorkerSettings, onMessage: (message: FromWorker) => void) {
    const megabytes = Math.ceil(settings.limits.memoryBytes / BYTES_PER_MEGABYTE);
    this.child = fork(program, [], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      detached: hasGroups(),
      env: { ...process.env, TMPDIR: this.temporary, TEMP: this.temporary, TMP: this.temporary },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.words = (this.words + chunk.toString()).slice(-LAST_WORDS);
    });
    this.child.on('message', (message) => {
      onMessage(message as FromWorker);
    });
    this.ended = new Promise((resolve) => {
      const end = () => {
        // Whatever it had started goes, too.
        this.kill();
        resolve();
      };
      this.child.once('exit', end);
      this.child.once('error', end);
    });
    this.send(settings);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** What it said last on standard error. */
  get lastWords(): string {
    return this.words;
  }

  send(message: ToWorker): void {
    // When it has ended, `ended` tells.
    this.child.send(message, () => undefined);
  }

  /** Lets it end by itself. */
  async release(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    await this.ended;
  }

  /** Ends it and all that it has started, at once. */
  kill(): void {
    const { pid } = this.child;
    try {
      if (pid !== undefined) process.kill(hasGroups() ? -pid : pid, 'SIGKILL');
    } catch {
      // Nobody is left.
    }
    rmSync(this.temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

function hasGroups(): boolean {
  return process.platform !== 'win32';
}
