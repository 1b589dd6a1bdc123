import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { findDeclarations } from '../../toolchain/load-declarations.js';

/** Ports that no release of Wireshark has a dissector for. */
const FIRST = 47_800;
const LAST = 47_999;

/**
 * A port for a new declaration that none of those in a folder has. They are code that nobody has named, so they are
 * not run: a number that stands anywhere in them counts as taken.
 */
export async function freePort(folder: string): Promise<number> {
  const isThere = await readdir(folder).then(
    () => true,
    () => false,
  );
  const files = isThere ? await findDeclarations(folder).catch(() => []) : [];
  const taken = new Set<number>();
  for (const file of files) {
    const text = await readFile(path.resolve(file), 'utf8').catch(() => '');
    for (const [word] of text.matchAll(/\b\d[\d_]*\b/g))
      taken.add(Number(word.replaceAll('_', '')));
  }
  for (let port = FIRST; port <= LAST; port += 1) if (!taken.has(port)) return port;
  return FIRST;
}
