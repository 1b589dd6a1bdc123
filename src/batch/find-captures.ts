import { type Dirent, lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isSystemError } from '../capture/file-access.js';
import type { RowReason, RowStatus } from '../report/batch/capture-row.js';
import { capturesByName } from './capture-names.js';
import type { PathFilter } from './path-filter.js';
import { peekKind } from './peek.js';

/** A file of a folder that was searched. */
export interface FoundFile {
  /** As the batch names it: relative, with `/` between its parts. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  /** What its first bytes say it is. */
  readonly format: string | undefined;
  /** It is there no more; only its results are. */
  readonly isGone?: true;
  /** Why there is nothing to be read; absent for a capture. */
  readonly refusal?: {
    readonly status: Extract<RowStatus, 'failed' | 'skipped'>;
    readonly reason: RowReason;
  };
}

export interface FindOptions {
  readonly filter: PathFilter;
  /** Go where symbolic links lead; no folder is entered twice. */
  readonly follow: boolean;
  /** Absolute path of a folder that is not searched: that of the results. */
  readonly except: string | undefined;
  readonly signal?: AbortSignal;
}

/** Entries between two pauses, in which an interruption is noticed. */
const PAUSE = 256;

/**
 * All files below some folders, in the order of the bytes of their paths. What is no capture by its content is found,
 * too, with the reason why it is none.
 *
 * @param roots - Folders or files as the user named them.
 * @throws the system's error when one of these is not there.
 */
export async function findCaptures(
  roots: readonly string[],
  options: FindOptions,
): Promise<readonly FoundFile[]> {
  const search = new Search(options);
  const labels = labelsOf(roots);
  for (const [index, root] of roots.entries()) {
    await search.root(path.resolve(root), labels[index] ?? '');
  }
  return inPathOrder(search.found);
}

/** In the order of the bytes of their paths. */
export function inPathOrder(files: readonly FoundFile[]): readonly FoundFile[] {
  return files
    .map((file) => ({ file, key: Buffer.from(file.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ file }) => file);
}

/** What stands in front of the paths of each folder: nothing for a single one, or a name of its own. */
function labelsOf(roots: readonly string[]): readonly string[] {
  if (roots.length === 1) return [''];
  const used = new Set<string>();
  return roots.map((root) => {
    const name = path.basename(path.resolve(root));
    let label = name;
    for (let number = 2; used.has(label); number++) label = `${name}~${number}`;
    used.add(label);
    return label;
  });
}

class Search {
  readonly found: FoundFile[] = [];
  /** Folders that were entered, by device and number. */
  private readonly entered = new Set<string>();
  private readonly except: string | undefined;
  private count = 0;

  constructor(private readonly options: FindOptions) {
    this.except = options.except === undefined ? undefined : identityAt(options.except);
  }

  async root(absolute: string, label: string): Promise<void> {
    const status = statSync(absolute);
    if (status.isDirectory()) await this.folder(realpathSync(absolute), label);
    else this.file(absolute, label === '' ? path.basename(absolute) : label, status);
  }

  private async folder(absolute: string, below: string): Promise<void> {
    const identity = identityAt(absolute);
    if (identity === undefined || identity === this.except || this.entered.has(identity)) return;
    this.entered.add(identity);
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(absolute, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      this.refuse(below, absolute, 'failed', reasonOf(error, 'folder-not-read'));
      return;
    }
    entries.sort((a, b) => Buffer.compare(a.name, b.name));
    for (const entry of entries) {
      if (++this.count % PAUSE === 0) await setImmediate();
      this.options.signal?.throwIfAborted();
      await this.entry(absolute, below, entry.name);
    }
  }

  private async entry(folder: string, below: string, bytes: Buffer): Promise<void> {
    const name = bytes.toString();
    const absolute = path.join(folder, name);
    const relative = below === '' ? name : `${below}/${name}`;
    const { filter, follow } = this.options;
    if (!Buffer.from(name).equals(bytes)) {
      if (filter.hasFile(relative)) this.refuse(relative, absolute, 'failed', 'name-not-utf-8');
      return;
    }
    let status: Stats;
    try {
      status = lstatSync(absolute);
      if (status.isSymbolicLink()) {
        if (!follow) {
          if (filter.hasFile(relative)) this.refuse(relative, absolute, 'skipped', 'symbolic-link');
          return;
        }
        status = statSync(absolute);
      }
    } catch (error) {
      if (filter.hasFile(relative)) this.refuse(relative, absolute, 'failed', reasonOf(error));
      return;
    }
    if (status.isDirectory()) {
      if (filter.hasFolder(relative)) await this.folder(absolute, relative);
    } else if (filter.hasFile(relative)) {
      this.file(absolute, relative, status);
    }
  }

  private file(file: string, relative: string, status: Stats): void {
    const { size: sizeBytes, mtimeMs: modifiedMs } = status;
    const base = { path: relative, file, sizeBytes, modifiedMs };
    if (!status.isFile()) {
      this.refuse(relative, file, 'skipped', 'special-file');
      return;
    }
    try {
      const { is, format } = peekKind(file);
      const own = { ...base, format };
      if (is === 'capture' || is === 'packed') {
        this.found.push(own);
        return;
      }
      // What begins as a capture does is one; for what says nothing of itself the name counts.
      const isBroken = is === 'cut' || (is !== 'archive' && capturesByName(relative));
      const refused = isBroken ? 'failed' : 'skipped';
      const reason = is === 'other' ? 'not-a-capture' : is;
      this.found.push({ ...own, refusal: { status: refused, reason } });
    } catch (error) {
      this.refuse(relative, file, 'failed', reasonOf(error), base);
    }
  }

  private refuse(
    relative: string,
    file: string,
    status: 'failed' | 'skipped',
    reason: RowReason,
    { sizeBytes, modifiedMs } = { sizeBytes: 0, modifiedMs: 0 },
  ): void {
    const refusal = { status, reason };
    this.found.push({ path: relative, file, sizeBytes, modifiedMs, format: undefined, refusal });
  }
}

function reasonOf(error: unknown, otherwise: RowReason = 'unreadable'): RowReason {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return isSystemError(error, 'EACCES', 'EPERM') ? 'not-permitted' : otherwise;
}

/** Which folder this is, whatever its name; `undefined` when there is none. */
function identityAt(folder: string): string | undefined {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return undefined;
  }
}
