import { constants } from 'node:fs';
import { access, readFile, readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import process from 'node:process';
import { userEnvironment } from './tshark-environment.js';
import type { Platform } from './usual-places.js';

/** Owner and rights of a file. */
export interface FileRights {
  readonly uid: number;
  readonly gid: number;
  /** As `chmod` takes them, with the kind of the file. */
  readonly mode: number;
}

/** How a program came to its end. */
export interface ProgramEnd {
  /** `undefined` when it did not start, or was ended by a signal. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Why the system did not start it: `EACCES`, `EPERM`, `ENOENT`, … */
  readonly startError?: string | undefined;
}

/** What probes see of the machine: the real one, or a stand-in for a system that is not at hand. */
export interface Surroundings extends Platform {
  /** `undefined` where users have no numbers. */
  readonly uid: number | undefined;
  /** Groups of this process: those of the login session, not of the list of groups. */
  readonly groups: readonly number[];
  /** `undefined` for a user without an entry. */
  readonly userName: string | undefined;
  /** Text of a file; `undefined` when it cannot be read. */
  readText(file: string): Promise<string | undefined>;
  rightsOf(file: string): Promise<FileRights | undefined>;
  /** May this user read it? */
  mayRead(file: string): Promise<boolean>;
  /** Names of what is in a folder; none where it cannot be read. */
  namesIn(folder: string): Promise<readonly string[]>;
  /** Runs a program, in English, to its end. */
  run(file: string, args: readonly string[], limits?: RunLimits): Promise<ProgramEnd>;
}

/** When a program is ended that does not end by itself. */
export interface RunLimits {
  /** 10 s unless given. */
  readonly timeoutMs?: number;
  /** Told what was printed so far; `true` when that is enough. */
  readonly until?: (stdout: string) => boolean;
  /** Takes what is printed, line by line; nothing of it is kept then, however much it is. */
  readonly onLine?: (line: string) => void;
  /** Variables of this run. */
  readonly env?: Readonly<Record<string, string>>;
  /** As root: run it as a user without rights. */
  readonly withoutRights?: boolean;
}

/** Programs that probe the machine are done in a moment; one that waits longer hangs. */
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 4_000_000;
/** A user and group without rights, on all systems that have numbers. */
const NOBODY = 65_534;

/** The machine that this process runs on. */
export function surroundingsHere(env: Platform['env'] = process.env): Surroundings {
  return {
    platform: process.platform,
    env,
    uid: process.geteuid?.(),
    groups: [...new Set([...(process.getgroups?.() ?? []), ...ownGroup()])],
    userName: userName(),
    readText: (file) => readFile(file, 'utf8').catch(() => undefined),
    rightsOf: (file) => stat(file).then(({ uid, gid, mode }) => ({ uid, gid, mode }), none),
    mayRead: (file) => access(file, constants.R_OK).then(() => true, no),
    namesIn: (folder) => readdir(folder).catch(() => []),
    run: (file, args, limits) => runToEnd(file, args, env, limits),
  };
}

async function runToEnd(
  file: string,
  args: readonly string[],
  base: Platform['env'],
  { timeoutMs = TIMEOUT_MS, until, onLine, env: more, withoutRights = false }: RunLimits = {},
): Promise<ProgramEnd> {
  const { execa } = await import('execa');
  // Messages are told apart by their words, so they have to be English.
  const { env } = userEnvironment({ ...base });
  const child = execa(file, args, {
    env: { ...env, ...more },
    extendEnv: false,
    reject: false,
    ...(withoutRights && process.geteuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
    stdin: 'ignore',
    timeout: timeoutMs,
    killSignal: 'SIGINT',
    maxBuffer: MAX_OUTPUT,
    stripFinalNewline: false,
    ...(onLine !== undefined && { buffer: { stdout: false } }),
  });
  if (onLine !== undefined) for await (const line of child.iterable()) onLine(line);
  if (until !== undefined) {
    let text = '';
    child.stdout.on('data', (chunk: Uint8Array) => {
      text += Buffer.from(chunk).toString('utf8');
      if (until(text)) child.kill('SIGINT');
    });
  }
  const { exitCode, stdout, stderr, code, isTerminated } = await child;
  const isStarted = exitCode !== undefined || isTerminated;
  const kept = onLine === undefined ? stdout : '';
  return {
    exitCode,
    stdout: kept,
    stderr,
    startError: isStarted ? undefined : (code ?? 'unknown'),
  };
}

function ownGroup(): readonly number[] {
  const group = process.getegid?.();
  return group === undefined ? [] : [group];
}

function userName(): string | undefined {
  try {
    return os.userInfo().username;
  } catch {
    // A user without an entry, as in containers.
    return undefined;
  }
}

const none = () => undefined;
const no = () => false;
