import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Tshark } from '../tshark/find-tshark.js';
import { runTshark, type RunTsharkOptions, tsharkFailed } from '../tshark/run-tshark.js';
import { failureOf } from './capture-failure.js';
import { openSource, type CaptureSource } from './source.js';

/** Reads what nobody is interested in, so that its writer can end. */
async function finished(output: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = output[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

/**
 * A capture of any kind that tshark reads, as a temporary pcapng file; frames keep their numbers. To be
 * disposed of. Of a damaged one it is what could be read.
 *
 * @throws LabError when nothing can be read.
 */
export async function convertCapture(
  source: CaptureSource,
  tshark: Tshark,
  options: RunTsharkOptions,
): Promise<{ readonly converted: CaptureSource; readonly isDamaged: boolean }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sharkscribe-pcapng-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', remove);
  };
  process.once('exit', remove);
  try {
    const file = path.join(folder, 'capture.pcapng');
    const run = runTshark(tshark, ['-n', '-r', source.file, '-F', 'pcapng', '-w', file], options);
    await finished(run.output);
    const end = await run.end;
    options.signal?.throwIfAborted();
    const converted = await openSource(file).catch(() => {
      throw failureOf(source, end, 0) ?? tsharkFailed(end);
    });
    const dispose = () => {
      converted.dispose();
      remove();
    };
    return {
      converted: { ...converted, path: source.path, name: source.name, dispose },
      isDamaged: end.exitCode !== 0,
    };
  } catch (error) {
    remove();
    throw error;
  }
}
