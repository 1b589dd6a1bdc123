import process from 'node:process';
import { ProcessTree } from './process-tree.js';

/** How a program came to its end. */
export interface ProgramResult {
  /** `undefined` when it did not start, or was ended by a signal. */
  readonly exitCode: number | undefined;
  /** `SIGTERM`, … */
  readonly signal: string | undefined;
  /** Why the system did not start it: `ENOENT`, `EACCES`, … */
  readonly startError: string | undefined;
}

/** A program of the user's at work. */
export interface ProgramRun {
  /** The program and what it has started; `undefined` when it did not start. */
  readonly tree: ProcessTree | undefined;
  /** Settles when the program has ended. Never rejects. */
  readonly end: Promise<ProgramResult>;
  /**
   * Waits a moment, in which the terminal's Ctrl-C may do the same, asks it and all that it has started to end, and ends
   * what does not.
   */
  stop(): Promise<void>;
}

/** Time for a program that had the same signal as we. */
const OWN_ACCORD_MS = 300;
/** Time between asking a program to end and ending it. */
const KILL_DELAY_MS = 2_000;

/**
 * Starts a program of the user's, which has the terminal as if it had been started from there.
 *
 * @param args - One element an argument; no shell is involved.
 */
export async function runProgram(file: string, args: readonly string[]): Promise<ProgramRun> {
  const { execa } = await import('execa');
  const child = execa(file, args, { stdio: 'inherit', reject: false });
  const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid);
  let hasEnded = false;
  const end = child.then(({ exitCode, signal, code, isTerminated }): ProgramResult => {
    hasEnded = true;
    const isStarted = exitCode !== undefined || isTerminated;
    return { exitCode, signal, startError: isStarted ? undefined : (code ?? 'unknown') };
  });
  const signalAll = (signal: NodeJS.Signals) => {
    // Where processes cannot be listed, there is the program itself.
    const pids = process.platform === 'linux' ? (tree?.processes() ?? []) : [];
    for (const pid of pids) signalOne(pid, signal);
    if (!hasEnded) child.kill(signal);
  };
  const stop = async () => {
    if (hasEnded) return;
    // What it has started outlives it, and cannot be found any more then.
    tree?.processes();
    await settledWithin(end, OWN_ACCORD_MS);
    signalAll('SIGTERM');
    await settledWithin(end, KILL_DELAY_MS);
    signalAll('SIGKILL');
    await end;
  };
  return { tree, end, stop };
}

function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended, or has become another user's.
  }
}

async function settledWithin(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, timeout]);
  clearTimeout(timer);
}
