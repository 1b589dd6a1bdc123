import type { BatchFolder } from './batch-folder.js';
import type { FoundFile } from './find-captures.js';
import { resultFolder } from './result-folder.js';

/** Captures that have results although they are not among the files that were found. */
export function goneFiles(output: BatchFolder, found: readonly FoundFile[]): readonly FoundFile[] {
  const present = new Set(found.map(({ path }) => resultFolder(path)));
  return output.folders().flatMap((folder): readonly FoundFile[] => {
    if (present.has(folder)) return [];
    const row = output.manifest(folder)?.row;
    if (row === undefined || resultFolder(row.path) !== folder) return [];
    const { path, sizeBytes, format } = row;
    return [{ path, file: '', sizeBytes, modifiedMs: 0, format, isGone: true }];
  });
}
