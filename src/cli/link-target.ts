import { readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../capture/file-access.js';

/**
 * The file that is written under a name: behind symbolic links, also where what they point to is not there yet.
 *
 * @throws The error of the system, such as for links in a circle.
 */
export async function linkTarget(file: string): Promise<string> {
  const place = path.resolve(file);
  try {
    return await realpath(place);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
  const link = await readlink(place).catch(() => undefined);
  if (link === undefined) return place;
  return linkTarget(path.resolve(await realpath(path.dirname(place)), link));
}
