import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { FoundFile } from './find-captures.js';

/** A file that nobody is seen to write to is whole when it has not changed for so long. */
const SETTLED_MS = { seen: 1000, unseen: 10_000 } as const;
/** The two bits of `open` that say what for: `O_RDONLY` is 0. */
const ACCESS_MODE = 3;

/**
 * Files that are whole: no process has them open for writing, as far as Linux tells, and they have not changed for
 * a while. Elsewhere that while is longer.
 *
 * @param nowMs - The time of the file system's clock.
 */
export function closedFiles(
  files: readonly FoundFile[],
  nowMs: number,
  processes = '/proc',
): readonly FoundFile[] {
  const written = filesOpenForWriting(processes);
  const settled = written === undefined ? SETTLED_MS.unseen : SETTLED_MS.seen;
  return files.filter(
    ({ file, modifiedMs }) =>
      nowMs - modifiedMs >= settled && written?.has(identityOf(file) ?? '') !== true,
  );
}

/** Which files are open for writing, by device and number; `undefined` where the system does not tell. */
function filesOpenForWriting(processes: string): ReadonlySet<string> | undefined {
  const pids = entriesOf(processes).filter((name) => /^\d+$/.test(name));
  if (pids.length === 0) return undefined;
  const open = new Set<string>();
  for (const pid of pids) {
    for (const number of entriesOf(`${processes}/${pid}/fd`)) {
      if (!isForWriting(`${processes}/${pid}/fdinfo/${number}`)) continue;
      const identity = identityOf(`${processes}/${pid}/fd/${number}`);
      if (identity !== undefined) open.add(identity);
    }
  }
  return open;
}

function isForWriting(info: string): boolean {
  try {
    const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(info, 'utf8'))?.[1];
    return flags !== undefined && (parseInt(flags, 8) & ACCESS_MODE) !== 0;
  } catch {
    return false;
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It has ended, or belongs to somebody else.
    return [];
  }
}

function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return undefined;
  }
}
