import type { Language } from '../report/text/languages.js';
import type { Terminal } from './terminal.js';
import type { CliText } from './text/cli-text.js';

/** What `main.ts` gives to the program. */
export interface ProgramContext {
  readonly terminal: Terminal;
  /** Aborted by Ctrl-C and its like. */
  readonly signal: AbortSignal;
  /** Version of sharkscribe. */
  readonly version: string;
  /** Path of the program that the processes of `batch` run. */
  readonly batchWorker: string;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What every command is given. */
export interface CliContext extends ProgramContext {
  /** What is said to the user, in the language of `--lang` or of the locale. */
  readonly text: CliText;
  /** What `--lang` asks for. Results do not depend on the locale: without it they are in English. */
  readonly language: Language | undefined;
}

/** Options that every command that runs tshark has. */
export interface CommonArguments {
  readonly tshark: string | undefined;
  readonly preferences: boolean;
  readonly verbose: boolean;
}
