import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder, and those above it that are missing. Node's own way to make several never ends where the system
 * says that what it has just looked at is not there, as in /proc.
 *
 * @throws The error of the system.
 */
export async function makeFolder(folder: string): Promise<void> {
  const place = path.resolve(folder);
  const missing: string[] = [];
  for (let at = place; !(await isThere(at)); at = path.dirname(at)) {
    missing.unshift(at);
    if (path.dirname(at) === at) break;
  }
  for (const one of missing) await makeOne(one);
  // What is there may be a file.
  if (missing.length === 0) await makeOne(place);
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    const isFolder = await stat(folder).then(
      (status) => status.isDirectory(),
      () => false,
    );
    if (!isFolder) throw error;
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
