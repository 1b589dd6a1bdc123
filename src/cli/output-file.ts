import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../capture/file-access.js';
import { looksLikeCapture } from '../capture/looks-like-capture.js';
import { CliError, usageError } from './cli-error.js';
import { linkTarget } from './link-target.js';
import { systemWords } from './system-words.js';
import type { CliText } from './text/cli-text.js';
import type { MessageText } from './text/message-text.js';
import type { Said } from './text/said.js';

/** Options that name a file to write. */
export type OutputOption = '-o' | '-w' | '--csv' | '--junit' | '--report' | '--events';

/**
 * Checks, before any work is done, that a file can become the output. A capture is never replaced.
 *
 * @param inputs - Files that must not be overwritten.
 * @param refuse - What is said where it would be one of them.
 * @throws {@link LabError} USAGE or OUTPUT_NOT_WRITABLE.
 */
export async function checkOutput(
  output: string,
  inputs: readonly string[],
  option: OutputOption = '-o',
  refuse: (text: CliText) => Said = ({ usage }) => usage.overwritesInput(option, output),
): Promise<void> {
  const existing = await checkPlace(output, option);
  if (existing === undefined) return;
  for (const input of inputs) {
    const status = await statusOf(input);
    // Compared as files: the same one may have two names.
    if (status?.ino === existing.ino && status.dev === existing.dev) {
      throw new CliError('USAGE', refuse);
    }
  }
  // What may not be read may be written to all the same.
  if (existing.isFile() && (await looksLikeCapture(output).catch(() => false))) {
    throw usageError(({ overwritesCapture }) => overwritesCapture(option, output));
  }
}

/**
 * Checks that there can be a file of this name.
 *
 * @returns What is there already.
 */
export async function checkPlace(output: string, option: OutputOption) {
  const existing = await statusOf(output);
  if (existing === undefined) {
    const folder = await statusOf(path.dirname(path.resolve(output)));
    if (folder?.isDirectory() === true) return undefined;
    throw notWritable(({ noFolder }) => noFolder(option, output));
  }
  if (existing.isDirectory()) throw notWritable(({ isFolder }) => isFolder(option, output));
  return existing;
}

/** Is it a file in a folder, and not a device or a pipe, so that others may lie beside it? */
export async function canHaveNeighbours(output: string): Promise<boolean> {
  const existing = await statusOf(output);
  return existing === undefined || existing.isFile();
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
    const target = await linkTarget(output);
    // Without the name of the output: with more on it, it may be longer than a name can be.
    const draft = path.join(path.dirname(target), `.sharkscribe-${randomUUID()}.tmp`);
    try {
      await writeFile(draft, text, { flag: 'wx' });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const problem = systemWords(error);
    throw notWritable(({ notWritten }) => notWritten(output, problem), error);
  }
}

async function statusOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return undefined;
    const problem = error instanceof Error ? error.message : String(error);
    throw notWritable(({ notReached }) => notReached(file, problem), error);
  }
}

function notWritable(say: (messages: MessageText) => Said, cause?: unknown): CliError {
  return new CliError('OUTPUT_NOT_WRITABLE', ({ messages }) => say(messages), { cause });
}
