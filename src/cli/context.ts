import type { Terminal } from './terminal.js';

/** What every command is given by `main.ts`. */
export interface CliContext {
  readonly terminal: Terminal;
  /** Aborted by Ctrl-C and its like. */
  readonly signal: AbortSignal;
  /** Version of sharkscribe. */
  readonly version: string;
}

/** Options that every command that runs tshark has. */
export interface CommonArguments {
  readonly tshark: string | undefined;
  readonly preferences: boolean;
  readonly verbose: boolean;
}
