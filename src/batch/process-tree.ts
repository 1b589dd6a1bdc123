import { readdirSync, readFileSync } from 'node:fs';

const BYTES_PER_KILOBYTE = 1024;

/**
 * Resident memory of a process and of all that it has started, in bytes, as Linux counts it; `undefined`
 * where it cannot be told.
 *
 * @param folder - Where the system describes its processes.
 */
export function memoryOfTree(pid: number, folder = '/proc'): number | undefined {
  const own = memoryOf(pid, folder);
  if (own === undefined) return undefined;
  const below = childrenOf(pid, folder).map((child) => memoryOfTree(child, folder) ?? 0);
  return below.reduce((sum, bytes) => sum + bytes, own);
}

function memoryOf(pid: number, folder: string): number | undefined {
  const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(textOf(`${folder}/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * BYTES_PER_KILOBYTE;
}

function childrenOf(pid: number, folder: string): readonly number[] {
  const tasks = `${folder}/${pid}/task`;
  try {
    return readdirSync(tasks).flatMap((task) =>
      Array.from(textOf(`${tasks}/${task}/children`).matchAll(/\d+/g), ([child]) => Number(child)),
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended, or this is no Linux.
    return '';
  }
}
