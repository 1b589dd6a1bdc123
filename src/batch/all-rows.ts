import type { CaptureRow } from '../report/batch/capture-row.js';
import { type BatchFolder, RESULTS } from './batch-folder.js';
import type { ListedCapture } from './conversation-tables.js';
import type { FoundFile } from './find-captures.js';
import { resultFolder } from './result-folder.js';
import type { WorkPlan } from './work-plan.js';

/** The rows of all files, in the order of their paths; those of captures are read from their results. */
export function* allRows(
  { files, sameAs }: Pick<WorkPlan, 'files' | 'sameAs'>,
  output: BatchFolder,
): Generator<CaptureRow> {
  for (const file of files) {
    const { path, sizeBytes, refusal } = file;
    const format = file.format === undefined ? {} : { format: file.format };
    if (refusal !== undefined) {
      yield { path, ...refusal, sizeBytes, ...format };
      continue;
    }
    const twin = sameAs.get(path);
    const row = output.manifest(resultFolder(twin ?? path))?.row;
    if (row === undefined) throw new Error(`the results of ${path} are gone`);
    yield twin === undefined ? row : { ...row, path, sameAs: twin };
  }
}

/** All captures, with the folders of their results, in the order of their paths. */
export function* allCaptures({
  files,
  sameAs,
}: Pick<WorkPlan, 'files' | 'sameAs'>): Generator<ListedCapture> {
  for (const { path, refusal } of files) {
    if (refusal !== undefined) continue;
    yield { path, folder: `${RESULTS}/${resultFolder(sameAs.get(path) ?? path)}` };
  }
}

/** Folders of results that belong to no capture of these any more. */
export function staleFolders(
  { files, sameAs }: Pick<WorkPlan, 'files' | 'sameAs'>,
  output: BatchFolder,
): readonly string[] {
  const wanted = new Set(units({ files, sameAs }).map(({ path }) => resultFolder(path)));
  return output.folders().filter((folder) => !wanted.has(folder));
}

/** Captures that have results of their own. */
export function units({ files, sameAs }: Pick<WorkPlan, 'files' | 'sameAs'>): readonly FoundFile[] {
  return files.filter(({ path, refusal }) => refusal === undefined && !sameAs.has(path));
}
