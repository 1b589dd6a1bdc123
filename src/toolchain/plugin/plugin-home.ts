import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { execa } from 'execa';
import { KnownFailure } from '../../errors/known-failure.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import { withoutChatter } from '../../tshark/last-words.js';
import { privateEnvironment } from '../../tshark/tshark-environment.js';
import { parseFolders } from '../../tshark/tshark-folders.js';

export interface HomeRunOptions {
  /** Variables beside those of the home. */
  readonly env?: Readonly<Record<string, string>>;
  /** A file for standard input, which tshark need not be allowed to read. */
  readonly stdinFile?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** How a run of tshark ended. */
export interface HomeRunEnd {
  /** `undefined` when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** It took longer than it was given. */
  readonly isTimedOut: boolean;
  /** What it wrote to standard error, a few megabytes at most. */
  readonly stderr: string;
}

/** A tshark at work. */
export interface HomeRun {
  /** Standard output as it comes; to be read once. Whoever stops early ends tshark. */
  readonly output: AsyncIterable<Uint8Array>;
  /** Never rejects. */
  readonly end: Promise<HomeRunEnd>;
}

/** A user and group without rights, on all systems that have numbers. */
const NOBODY = 65_534;
const MAX_ERRORS = 4_000_000;
const KILL_DELAY_MS = 2_000;

/**
 * A home folder of its own for tshark, with plugins, in which nothing of the user's counts: no preferences, no
 * plugins, no disabled protocols. As root tshark loads no plugins from a home folder, so it is run as another user
 * there; captures have to be readable for all then, or come through standard input.
 */
export class PluginHome {
  private constructor(
    private readonly program: string,
    private readonly env: Readonly<Record<string, string | undefined>>,
    private readonly remove: () => void,
    /** Where plugins go: write them here, readable for all. */
    readonly plugins: string,
  ) {}

  /** @throws {@link KnownFailure} TSHARK_FAILED where tshark does not say its folders. */
  static async create({ path: program }: Pick<Tshark, 'path'>): Promise<PluginHome> {
    const environment = privateEnvironment();
    const { env } = environment;
    const dispose = () => {
      environment.dispose();
    };
    const folder = env['HOME'] ?? '';
    const own = { ...env, WIRESHARK_PLUGIN_DIR: undefined, XDG_CONFIG_HOME: undefined };
    try {
      chmodSync(folder, 0o755);
      if (isRoot()) chownSync(folder, NOBODY, NOBODY);
      const asked = new PluginHome(program, own, dispose, '');
      const { stdout, stderr, exitCode, signal } = await asked.run(['-G', 'folders']);
      const named = parseFolders(stdout).find(({ name }) => /^Personal Plugins$/i.test(name));
      if (named === undefined) {
        const words = withoutChatter(stderr).join(' ');
        const end = { exitCode, signal };
        throw new KnownFailure('TSHARK_FAILED', (text) => text.tsharkFailed(end, words));
      }
      const plugins = path.join(named.path, 'epan');
      makeOpenFolder(plugins, folder);
      return new PluginHome(program, own, dispose, plugins);
    } catch (error) {
      dispose();
      throw error;
    }
  }

  /** Runs tshark to its end. */
  async run(
    args: readonly string[],
    options?: HomeRunOptions,
  ): Promise<HomeRunEnd & { readonly stdout: string }> {
    const { output, end } = this.start(args, options);
    const chunks: Uint8Array[] = [];
    for await (const chunk of output) chunks.push(chunk);
    return { ...(await end), stdout: Buffer.concat(chunks).toString('utf8') };
  }

  /** Starts tshark, whose output need not fit into memory. */
  start(args: readonly string[], options: HomeRunOptions = {}): HomeRun {
    const { env = {}, stdinFile, timeoutMs, signal } = options;
    const child = execa(this.program, args, {
      // tshark may be unable to enter the folder that this process is in.
      cwd: path.parse(process.cwd()).root,
      buffer: false,
      encoding: 'buffer',
      env: { ...this.env, ...env },
      extendEnv: false,
      forceKillAfterDelay: KILL_DELAY_MS,
      reject: false,
      ...(stdinFile === undefined ? { stdin: 'ignore' } : { inputFile: stdinFile }),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
      ...(signal === undefined ? {} : { cancelSignal: signal }),
      ...(isRoot() && { uid: NOBODY, gid: NOBODY }),
    });
    // Node.js lets go of what nobody listens for when a program ends.
    child.stdout.on('readable', () => undefined);
    const errors: Uint8Array[] = [];
    let size = 0;
    child.stderr.on('data', (chunk: Uint8Array) => {
      if (size < MAX_ERRORS) errors.push(chunk);
      size += chunk.length;
    });
    const end = child.then(
      ({ exitCode, signal: endedBy, timedOut, shortMessage, isCanceled }): HomeRunEnd => {
        const isStarted = exitCode !== undefined || endedBy !== undefined || isCanceled;
        const said = Buffer.concat(errors).toString('utf8');
        const stderr = isStarted ? said : `${said}${shortMessage ?? ''}\n`;
        return { exitCode, signal: endedBy, isTimedOut: timedOut, stderr };
      },
    );
    return { output: readOutput(child, end), end };
  }

  /** Removes the folder; may be called more than once. */
  dispose(): void {
    this.remove();
  }
}

/** Makes a folder below a home, and lets all enter what is between, whatever the umask is. */
function makeOpenFolder(folder: string, home: string): void {
  mkdirSync(folder, { recursive: true });
  for (let at = folder; at.startsWith(home) && at !== home; at = path.dirname(at)) {
    chmodSync(at, 0o755);
  }
}

function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

async function* readOutput(
  child: { readonly stdout: unknown; kill(): boolean },
  end: Promise<HomeRunEnd>,
): AsyncGenerator<Uint8Array> {
  let isRead = false;
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    isRead = true;
  } finally {
    if (!isRead) child.kill();
    await end;
  }
}
