import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { closedFiles } from '../../batch/closed-files.js';
import { findCaptures, type FindOptions, type FoundFile } from '../../batch/find-captures.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';

/** Least time between two looks at a folder that is watched. */
const PERIOD_MS = 1000;

/** The files of the folders: once, or again and again until an interruption, without those that still grow. */
export async function* passesOf(
  { folders, watch }: { readonly folders: readonly string[]; readonly watch: boolean },
  search: Omit<FindOptions, 'signal'>,
  { signal }: CliContext,
): AsyncGenerator<readonly FoundFile[]> {
  const find = async () => {
    try {
      return await findCaptures(folders, { ...search, signal });
    } catch (error) {
      throw asCliError(error);
    }
  };
  if (!watch) {
    yield await find();
    return;
  }
  while (!signal.aborted) {
    const begun = performance.now();
    const files = await find();
    // Where looking takes long, it is done less often.
    const pause = Math.max(PERIOD_MS, 4 * (performance.now() - begun));
    yield closedFiles(files, Date.now());
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** The system's error on one of the folders that were named. */
function asCliError(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const { message } = error;
  const file = 'path' in error ? String(error.path) : '';
  return new CliError('CAPTURE_NOT_FOUND', ({ batch }) => batch.folderNotThere(file, message), {
    cause: error,
  });
}
