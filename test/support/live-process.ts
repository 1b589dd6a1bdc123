import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type CliResult, startCli } from './run-cli.js';

/** `sharkscribe live`, or `capture`, at work; what is waited for has the time limit of the test. */
export class LiveProcess {
  readonly result: Promise<CliResult>;
  private readonly child: ChildProcess;
  private stdout = '';
  private stderr = '';
  private isOver = false;

  constructor(args: readonly string[], command: 'live' | 'capture' = 'live') {
    const { child, result } = startCli([command, ...args]);
    this.child = child;
    this.result = result.finally(() => {
      this.isOver = true;
    });
    child.stdin?.end();
    child.stdout?.on('data', (text: string) => {
      this.stdout += text;
    });
    child.stderr?.on('data', (text: string) => {
      this.stderr += text;
    });
  }

  /** Whole lines of standard output so far. */
  get lines(): readonly string[] {
    return this.stdout.split('\n').slice(0, -1);
  }

  /** Settles when packets are captured. */
  async begun(): Promise<void> {
    await this.until(() => this.stderr.includes('capturing on'));
  }

  /** Settles when so many lines of this kind have been printed. */
  async told(kind: RegExp, count: number): Promise<void> {
    await this.until(() => this.lines.filter((line) => kind.test(line)).length >= count);
  }

  /** Processes that it has started, on Linux. */
  children(): readonly string[] {
    const { pid } = this.child;
    if (process.platform !== 'linux' || pid === undefined) return [];
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return text === '' ? [] : text.split(' ');
  }

  /** Nobody reads what it prints any more, as with `| head`. */
  closeOutput(): void {
    this.child.stdout?.destroy();
  }

  stop(signal: NodeJS.Signals): Promise<CliResult> {
    this.child.kill(signal);
    return this.result;
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (this.isOver) throw new Error(`it ended before: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
