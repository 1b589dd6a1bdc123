import type { FileRights, ProgramEnd, Surroundings } from '../../src/tshark/surroundings.js';

/** A machine of a test: what it does not name is not there. */
export interface Machine {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly groups?: readonly number[];
  readonly userName?: string;
  /** Files by path, with their text. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly rights?: Readonly<Record<string, FileRights>>;
  /** What is in folders, by their paths. */
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  /** What programs say, by the command line. */
  readonly programs?: Readonly<Record<string, Partial<ProgramEnd>>>;
}

/** Surroundings that stand in for a machine that is not at hand. */
export function machine(given: Machine = {}): Surroundings {
  const { texts = {}, rights = {}, programs = {}, folders = {} } = given;
  return {
    platform: given.platform ?? 'linux',
    env: given.env ?? {},
    uid: given.uid ?? 1000,
    groups: given.groups ?? [1000],
    userName: given.userName ?? 'ada',
    readText: (file) => Promise.resolve(texts[file]),
    rightsOf: (file) => Promise.resolve(rights[file]),
    mayRead: (file) => Promise.resolve(texts[file] !== undefined),
    namesIn: (folder) => Promise.resolve(folders[folder] ?? []),
    run: (file, args) => {
      const end = programs[[file, ...args].join(' ')];
      return Promise.resolve({
        exitCode: end === undefined ? undefined : 0,
        stdout: '',
        stderr: '',
        startError: end === undefined ? 'ENOENT' : undefined,
        ...end,
      });
    },
  };
}
