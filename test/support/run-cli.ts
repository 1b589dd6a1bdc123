import { type ChildProcess, execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The command line in one bundle, as it is published: it starts sooner than its modules one by one. */
export const MAIN = fileURLToPath(new URL('../../src/bundle/main.js', import.meta.url));

/** No tshark nor declarations of the developer's, and no language. */
export const PLAIN = { SHARKSCRIBE_TSHARK: '', SHARKSCRIBE_DISSECTORS: '', LC_ALL: 'C' } as const;

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunCliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes for standard input; none leaves it empty. */
  readonly input?: Uint8Array;
}

/** Runs the compiled command line in a process of its own. */
export function runCli(args: readonly string[], options: RunCliOptions = {}): Promise<CliResult> {
  return runAnd(() => undefined, args, options);
}

/** Runs it as `| head -1` would: standard output is closed after the first piece. */
export function runCliForOneChunk(
  args: readonly string[],
  options: RunCliOptions = {},
): Promise<CliResult> {
  const closeEarly = (child: ChildProcess) => {
    child.stdout?.once('data', () => child.stdout?.destroy());
  };
  return runAnd(closeEarly, args, options);
}

/** Runs it, and sends it a signal as soon as a file exists. */
export function runCliUntil(
  file: string,
  signal: NodeJS.Signals,
  args: readonly string[],
): Promise<CliResult> {
  const interrupt = (child: ChildProcess) => {
    const check = () => {
      if (child.exitCode !== null) return;
      if (existsSync(file)) child.kill(signal);
      else setImmediate(check);
    };
    check();
  };
  return runAnd(interrupt, args, {});
}

/** Starts it, and leaves standard input open. */
export function startCli(args: readonly string[]): {
  readonly child: ChildProcess;
  readonly result: Promise<CliResult>;
} {
  let child: ChildProcess | undefined;
  const result = new Promise<CliResult>((resolve) => {
    child = start(args, {}, resolve);
  });
  if (child === undefined) throw new Error('unreachable: the promise is made at once');
  return { child, result };
}

function runAnd(
  meddle: (child: ChildProcess) => void,
  args: readonly string[],
  options: RunCliOptions,
): Promise<CliResult> {
  return new Promise((resolve) => {
    const child = start(args, options, resolve);
    child.stdin?.end(options.input);
    meddle(child);
  });
}

function start(
  args: readonly string[],
  options: RunCliOptions,
  resolve: (result: CliResult) => void,
): ChildProcess {
  const child = execFile(
    process.execPath,
    [MAIN, ...args],
    {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...PLAIN, ...options.env },
      maxBuffer: 100_000_000,
    },
    (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    },
  );
  child.stdin?.on('error', () => undefined);
  return child;
}
