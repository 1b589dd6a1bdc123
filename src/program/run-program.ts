import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
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
   * Asks it and all that it has started to end, and ends what does not.
   *
   * @param mayEndItself - Wait a moment first, in which the terminal's Ctrl-C may do the same, and longer for the end.
   */
  readonly stop: (mayEndItself: boolean) => Promise<void>;
}

/** Time for a program that had the same signal as we. */
const OWN_ACCORD_MS = 300;
/** Between two looks whether it has ended. */
const PAUSE_MS = 20;
/** Time between asking a program to end and ending it. */
const KILL_DELAY_MS = 2_000;
/** The same where somebody waits for us to stop. */
const SHORT_KILL_DELAY_MS = 400;

/**
 * Starts a program of the user's, which has the terminal as if it had been started from there.
 *
 * @param args - One element an argument; no shell is involved.
 */
export async function runProgram(file: string, args: readonly string[]): Promise<ProgramRun> {
  const { execa } = await import('execa');
  const child = execa(file, args, { stdio: 'inherit', reject: false });
  const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid);
  const canListProcesses = process.platform === 'linux';
  let hasEnded = false;
  const end = child.then(({ exitCode, signal, code, isTerminated }): ProgramResult => {
    hasEnded = true;
    const isStarted = exitCode !== undefined || isTerminated;
    return { exitCode, signal, startError: isStarted ? undefined : (code ?? 'unknown') };
  });
  const signalAll = (signal: NodeJS.Signals) => {
    // Where processes cannot be listed, there is the program itself.
    if (!canListProcesses && !hasEnded) child.kill(signal);
    for (const pid of canListProcesses ? (tree?.processes() ?? []) : []) signalOne(pid, signal);
  };
  // Whoever presses Ctrl-C twice does not wait.
  const endAll = () => {
    signalAll('SIGKILL');
  };
  process.once('exit', endAll);
  void end.then(() => process.removeListener('exit', endAll));
  const isOver = () => hasEnded && (!canListProcesses || tree?.processes().length === 0);
  const stop = async (mayEndItself: boolean) => {
    if (hasEnded) return;
    // What it has started outlives it, and cannot be found any more then.
    tree?.processes();
    if (mayEndItself) await becomesSo(isOver, OWN_ACCORD_MS);
    signalAll('SIGTERM');
    await becomesSo(isOver, mayEndItself ? KILL_DELAY_MS : SHORT_KILL_DELAY_MS);
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

/** Waits until something is so, for so long at most. */
async function becomesSo(isSo: () => boolean, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!isSo() && performance.now() < end) await setTimeout(PAUSE_MS);
}
