import { setTimeout } from 'node:timers/promises';
import type { ConnectionOwners } from '../../program/connection-owners.js';
import { type ProgramResult, type ProgramRun, runProgram } from '../../program/run-program.js';
import { canTellOwners, ConnectionWatch } from '../../program/watch-connections.js';
import type { Command } from './split-command.js';

/** How long the capture goes on after the program: its last packets are still on their way. */
const DRAIN_MS = 500;

/** What became of a program beside a capture. */
export interface ProgramEnd extends ProgramResult {
  /** The capture was over first, and then the program was ended, too. */
  readonly wasStopped: boolean;
  /** `undefined` where that cannot be told, or was not to be looked at. */
  readonly owners: ConnectionOwners | undefined;
}

/** A program that runs while a capture is made. */
export class ProgramBeside {
  private hasEnded = false;

  private constructor(
    private readonly run: ProgramRun,
    private readonly watch: ConnectionWatch | undefined,
  ) {}

  /**
   * Starts it.
   *
   * @param onEnd - Called a moment after it has ended.
   */
  static async start(
    { file, args }: Command,
    looksAtConnections: boolean,
    onEnd: () => void,
  ): Promise<ProgramBeside> {
    const watch = looksAtConnections && canTellOwners() ? new ConnectionWatch() : undefined;
    const run = await runProgram(file, args);
    if (run.tree !== undefined) watch?.start(run.tree);
    const program = new ProgramBeside(run, watch);
    void run.end.then(async ({ startError }) => {
      program.hasEnded = true;
      watch?.stop();
      if (startError === undefined) await setTimeout(DRAIN_MS);
      onEnd();
    });
    return program;
  }

  /**
   * Ends it if it still runs.
   *
   * @param mayEndItself - It may have been told to, as by the terminal's Ctrl-C.
   */
  async stop(mayEndItself: boolean): Promise<ProgramEnd> {
    const wasStopped = !this.hasEnded;
    await this.run.stop(mayEndItself);
    return { ...(await this.run.end), wasStopped, owners: this.watch?.owners };
  }
}
