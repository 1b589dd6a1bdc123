import { setTimeout } from 'node:timers/promises';
import type { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import type { Tshark } from './find-tshark.js';
import { LastWords } from './last-words.js';
import { privateEnvironment, userEnvironment } from './tshark-environment.js';

export interface RunTsharkOptions {
  /** Run with the user's own preferences instead of an empty configuration. */
  readonly usePreferences?: boolean | undefined;
  /** Ends tshark; the output then ends too. */
  readonly signal?: AbortSignal | undefined;
}

/** How a run of tshark came to its end. */
export interface TsharkEnd {
  /** `undefined` when a signal ended it. */
  readonly exitCode: number | undefined;
  /** `SIGKILL`, … */
  readonly signal: string | undefined;
  /** Last lines of standard error, chatter left out. */
  readonly lastWords: readonly string[];
}

/** A tshark at work. */
export interface TsharkRun {
  /**
   * Standard output as it comes; tshark waits while nobody reads. To be read once. Whoever stops early
   * ends tshark.
   */
  readonly output: AsyncIterable<Uint8Array>;
  /** Settles when tshark has ended and its private folder is gone. Never rejects. */
  readonly end: Promise<TsharkEnd>;
}

/** Bytes of output that are not worth waiting for more, and how long to wait otherwise. */
const LARGE_CHUNK = 32_768;
const GATHERING_MS = 2;
/** Time between asking tshark to end and ending it. */
const KILL_DELAY_MS = 2_000;

/**
 * Starts tshark.
 *
 * @param args - One element an argument; no shell is involved. File names have to be absolute, or one
 *   that begins with `-` would be read as an option.
 */
export function runTshark(
  tshark: Pick<Tshark, 'path' | 'moreArguments'>,
  args: readonly string[],
  { usePreferences = false, signal }: RunTsharkOptions = {},
): TsharkRun {
  const environment = usePreferences ? userEnvironment() : privateEnvironment();
  const all = [...(tshark.moreArguments ?? []), ...args];
  const starting = start(tshark.path, all, environment.env, signal);
  const end = starting.then(endOf).finally(() => {
    environment.dispose();
  });
  return { output: readOutput(starting, end), end };
}

/** The process is in an object, for a promise of it alone would wait until it ends. */
async function start(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal | undefined,
) {
  // Loading it costs what reading a small capture costs, so only who runs a program does.
  const { execa } = await import('execa');
  const child = execa(file, args, {
    buffer: false,
    encoding: 'buffer',
    env,
    extendEnv: false,
    forceKillAfterDelay: KILL_DELAY_MS,
    reject: false,
    stdin: 'ignore',
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  return { child };
}

type Started = Awaited<ReturnType<typeof start>>;

async function endOf({ child }: Started): Promise<TsharkEnd> {
  const words = new LastWords();
  child.stderr.on('data', (chunk: Uint8Array) => {
    words.push(chunk);
  });
  const result = await child;
  // execa gives a program that could not be started neither exit code nor signal.
  const reason =
    result.exitCode === undefined && result.signal === undefined && !result.isCanceled
      ? [result.shortMessage ?? 'it could not be started']
      : [];
  return {
    exitCode: result.exitCode,
    signal: result.signal,
    lastWords: [...words.lines(), ...reason],
  };
}

async function* readOutput(
  starting: Promise<Started>,
  end: Promise<TsharkEnd>,
): AsyncGenerator<Uint8Array> {
  const { child } = await starting;
  let isRead = false;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Uint8Array>) {
      yield chunk;
      // tshark writes a few kilobytes at a time. To be woken for each costs both of us more than the wait.
      if (chunk.length < LARGE_CHUNK) await setTimeout(GATHERING_MS);
    }
    isRead = true;
  } finally {
    if (!isRead) child.kill();
    await end;
  }
}

/** The last words of a tshark that failed, on one line and without control characters. */
export function wordsOf({ lastWords, exitCode, signal }: TsharkEnd): string {
  const words = lastWords.join(' ').replace(/\s*[\u0000-\u001f\u007f-\u009f]+\s*/g, ' ');
  return words.trim() === '' ? `exit code ${exitCode ?? signal ?? 'unknown'}` : words.trim();
}

/** The error for a tshark that gave nothing to work with. */
export function tsharkFailed(end: TsharkEnd): LabError {
  const { exitCode, signal } = end;
  const words = end.lastWords.join(' ');
  return new KnownFailure('TSHARK_FAILED', (text) =>
    text.tsharkFailed({ exitCode, signal }, words),
  );
}
