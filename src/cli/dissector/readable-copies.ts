import { chmod, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { failureOf } from '../../capture/capture-failure.js';
import { realFiles } from '../../capture/file-access.js';
import { type CaptureSource, openSource } from '../../capture/source.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import { runTshark } from '../../tshark/run-tshark.js';

/** A file of another kind is no fault of tshark's, and the user knows it by another path than its copy's. */
async function mustBeCapture(
  source: CaptureSource,
  tshark: Tshark,
  signal: AbortSignal,
): Promise<void> {
  const run = runTshark(tshark, ['-n', '-r', source.file, '-c', '1'], { signal });
  const output = run.output[Symbol.asyncIterator]();
  while ((await output.next()).done !== true);
  const failure = failureOf(source, await run.end, 0);
  if (failure !== undefined) throw failure;
}

/**
 * Copies of captures that all may read, with the names that were given: tshark may run as a user who may not read them
 * where they are.
 *
 * @throws LabError when one is no capture.
 */
export async function readableCopies(
  captures: readonly string[],
  folder: string,
  tshark: Tshark,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  for (const [index, capture] of captures.entries()) {
    const source = await openSource(capture, realFiles, signal);
    await mustBeCapture(source, tshark, signal);
    const copy = path.join(folder, `${index}-${source.name}`);
    await copyFile(source.file, copy);
    source.dispose();
    await chmod(copy, 0o644);
    copies.set(copy, capture);
  }
  return copies;
}
