import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isSystemError } from '../capture/file-access.js';

const LOCK = '.lock';

/** Another process writes to the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(readonly pid: number) {
    super(`the folder is in use by process ${pid}`);
  }
}

/**
 * Keeps other processes of this machine from writing to a folder. What one that was killed has left is taken over.
 *
 * @returns Gives the folder free.
 * @throws {@link FolderInUseError}
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, LOCK);
  const own = JSON.stringify([os.hostname(), process.pid]);
  try {
    writeFileSync(file, own, { flag: 'wx' });
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error;
    const holder = holderOf(file);
    if (holder !== undefined) throw new FolderInUseError(holder);
    writeFileSync(file, own);
  }
  return () => {
    rmSync(file, { force: true });
  };
}

/** The process that holds the lock; `undefined` when it is none of this machine's, or has ended. */
function holderOf(file: string): number | undefined {
  try {
    const [host, pid] = JSON.parse(readFileSync(file, 'utf8')) as [unknown, unknown];
    if (host !== os.hostname() || typeof pid !== 'number' || pid === process.pid) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return isSystemError(error, 'EPERM') ? 0 : undefined;
  }
}
