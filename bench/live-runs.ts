import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

/** A `live --json` that is measured. */
export class LiveRun {
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;
  private hasBegun = false;
  private stderr = '';

  /** @param onLine - Told each line of standard output when it is there. */
  constructor(args: readonly string[], onLine: (line: string) => void) {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'live', '--json', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    child.stderr.on('data', (text: Buffer) => {
      this.stderr += text.toString();
      this.hasBegun ||= this.stderr.includes('capturing on');
    });
    const lines = createInterface({ input: child.stdout });
    lines.on('line', onLine);
    this.ended = new Promise((resolve, reject) => {
      lines.once('close', () => {
        if (child.exitCode === null) child.once('exit', settle);
        else settle();
      });
      const settle = () => {
        if (child.exitCode === 0) resolve();
        else reject(new Error(`live ended with ${child.exitCode}: ${this.stderr}`));
      };
    });
  }

  /** Settles when packets are captured. */
  async begun(): Promise<void> {
    while (!this.hasBegun) {
      if (this.child.exitCode !== null) throw new Error(this.stderr);
      await setTimeout(20);
    }
  }

  /** Most memory that it has had so far, in megabytes, where the system says so. */
  get mostMegabytes(): number {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  }

  /** Asks it to end, and does not wait for it. */
  kill(): void {
    this.child.kill('SIGINT');
  }

  /** Ends it as Ctrl-C does. */
  stop(): Promise<void> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}
