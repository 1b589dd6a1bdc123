import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../capture/file-access.js';
import { LabError } from '../errors/lab-error.js';

/**
 * Checks, before any work is done, that a file can become the output.
 *
 * @param inputs - Files that must not be overwritten.
 * @throws {@link LabError} USAGE or OUTPUT_NOT_WRITABLE.
 */
export async function checkOutput(output: string, inputs: readonly string[]): Promise<void> {
  const existing = await statusOf(output);
  if (existing === undefined) {
    const folder = await statusOf(path.dirname(path.resolve(output)));
    if (folder?.isDirectory() === true) return;
    throw new LabError(
      'OUTPUT_NOT_WRITABLE',
      `${output} cannot be written: its folder does not exist`,
      'Create the folder first, or choose another name with -o.',
    );
  }
  if (existing.isDirectory()) {
    throw new LabError(
      'OUTPUT_NOT_WRITABLE',
      `${output} is a folder`,
      'Give the name of a file with -o, for example REPORT.md.',
    );
  }
  for (const input of inputs) {
    const status = await statusOf(input);
    // Compared as files: the same one may have two names.
    if (status?.ino === existing.ino && status.dev === existing.dev) {
      throw new LabError(
        'USAGE',
        `-o ${output} would overwrite the capture itself`,
        'Choose another name for the report.',
      );
    }
  }
}

/** Writes a file so that it is either the old one or the whole new one, never half of it. */
export async function writeOutput(output: string, text: string): Promise<void> {
  try {
    const existing = await statusOf(output);
    // A device or a pipe cannot be replaced, only written to.
    if (existing !== undefined && !existing.isFile()) {
      await writeFile(output, text);
      return;
    }
    const target = existing === undefined ? path.resolve(output) : await realpath(output);
    const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
    try {
      await writeFile(draft, text, { flag: 'wx' });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new LabError(
      'OUTPUT_NOT_WRITABLE',
      `${output} cannot be written: ${error.message}`,
      'Choose a folder that you may write to and that has room.',
      { cause: error },
    );
  }
}

async function statusOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw new LabError(
      'OUTPUT_NOT_WRITABLE',
      `${file} cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
      'Choose another place.',
      { cause: error },
    );
  }
}
