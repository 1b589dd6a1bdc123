import { setTimeout } from 'node:timers';
import type { DumpcapEnd } from './capture-permission.js';
import { userEnvironment } from './tshark-environment.js';

export interface RunDumpcapOptions {
  /**
   * Called with each line of standard error as it comes: `Capturing on 'lo'`, `File: …`, `Packets: 12`, …
   * dumpcap begins its counts with a carriage return and ends them with a space; both end a line here, too.
   */
  readonly onLine?: ((line: string) => void) | undefined;
  /** Asks dumpcap to stop, as {@link DumpcapRun.stop} does. */
  readonly signal?: AbortSignal | undefined;
}

/** A dumpcap at work. */
export interface DumpcapRun {
  /**
   * Standard output as it comes: the capture, with `-w -`, and nothing otherwise. It waits for its reader. To be
   * read once, also after {@link DumpcapRun.stop}, for dumpcap then still writes what it has. Whoever leaves early
   * stops dumpcap.
   */
  readonly output: AsyncIterable<Uint8Array>;
  /** Settles when dumpcap has ended and, with `-w -`, its output was read. Never rejects. */
  readonly end: Promise<DumpcapEnd>;
  /** Asks dumpcap to write what it has and to end; one that does not is ended after some seconds. */
  readonly stop: () => void;
}

/** Time between asking dumpcap to stop and ending it. */
const KILL_DELAY_MS = 3_000;
/** Lines of standard error that are kept to explain a failure, and the longest line. */
const KEPT_LINES = 50;
const LONGEST_LINE = 2_000;
/** What dumpcap has counted so far, several times a second. */
const COUNT = /^Packets: \d+$/;
/** A count, behind which anything may follow without an end of line. */
const ENDED_COUNT = /((?:^|[\r\n])Packets: \d+) /g;

/**
 * Starts dumpcap.
 *
 * @param args - One element an argument; no shell is involved. `-w` must not name what is there already, nor a
 *   device: a dumpcap that fails removes it.
 */
export function runDumpcap(
  path: string,
  args: readonly string[],
  { onLine, signal }: RunDumpcapOptions = {},
): DumpcapRun {
  const starting = start(path, args);
  let killing: NodeJS.Timeout | undefined;
  let wasStopped = false;
  let hasEnded = false;
  const stop = () => {
    if (wasStopped || hasEnded) return;
    wasStopped = true;
    void starting.then(({ child }) => {
      child.kill('SIGINT');
      killing = setTimeout(() => {
        child.kill('SIGKILL');
        // What is left in the pipe may have no reader.
        child.stdout?.destroy();
      }, KILL_DELAY_MS);
    });
  };
  const end = starting.then(async ({ child }): Promise<DumpcapEnd> => {
    const lines = new KeptLines(onLine);
    child.stderr.on('data', (chunk: Uint8Array) => {
      lines.push(chunk);
    });
    const { exitCode, code, isTerminated, signal: endedBy } = await child;
    hasEnded = true;
    lines.end();
    clearTimeout(killing);
    signal?.removeEventListener('abort', stop);
    const isStarted = exitCode !== undefined || isTerminated;
    return {
      exitCode,
      lastWords: lines.kept,
      startError: isStarted ? undefined : (code ?? 'unknown'),
      signal: endedBy,
      wasStopped,
    };
  });
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return { output: readOutput(starting, end, stop), end, stop };
}

/** The process is in an object, for a promise of it alone would wait until it ends. */
async function start(file: string, args: readonly string[]) {
  const { execa } = await import('execa');
  const writesOutput = args[args.indexOf('-w') + 1] === '-';
  const child = execa(file, args, {
    buffer: false,
    encoding: 'buffer',
    env: userEnvironment().env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    stdout: writesOutput ? 'pipe' : 'ignore',
  });
  // execa drops what nobody reads at once, unless the stream stands still.
  child.stdout?.pause();
  return { child };
}

async function* readOutput(
  starting: ReturnType<typeof start>,
  end: Promise<DumpcapEnd>,
  stop: () => void,
): AsyncGenerator<Uint8Array> {
  const { stdout } = (await starting).child;
  let isRead = false;
  try {
    // A stream that was destroyed because dumpcap had to be killed is at its end.
    if (stdout !== null && !stdout.destroyed) yield* stdout as AsyncIterable<Uint8Array>;
    isRead = true;
  } catch (error) {
    if (!isPrematureClose(error)) throw error;
  } finally {
    if (!isRead) {
      stop();
      stdout?.destroy();
    }
    await end;
  }
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** Cuts text that comes in pieces into lines, and keeps the last; a line too long loses its end. */
class KeptLines {
  readonly kept: string[] = [];
  private readonly decoder = new TextDecoder();
  private rest = '';

  constructor(private readonly onLine: ((line: string) => void) | undefined) {}

  push(chunk: Uint8Array): void {
    const text = this.rest + this.decoder.decode(chunk, { stream: true });
    const pieces = text.replaceAll(ENDED_COUNT, '$1\n').split(/[\r\n]+/);
    this.rest = (pieces.pop() ?? '').slice(0, LONGEST_LINE);
    for (const piece of pieces) this.take(piece);
  }

  end(): void {
    this.take(this.rest);
    this.rest = '';
  }

  private take(piece: string): void {
    const line = piece.trim().slice(0, LONGEST_LINE);
    if (line === '') return;
    if (!COUNT.test(line)) this.kept.push(line);
    if (this.kept.length > KEPT_LINES) this.kept.shift();
    this.onLine?.(line);
  }
}
