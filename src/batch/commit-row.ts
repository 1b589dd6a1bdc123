import { mkdirSync } from 'node:fs';
import type { CaptureRow } from '../report/batch/capture-row.js';
import type { BatchFolder } from './batch-folder.js';
import { resultFolder } from './result-folder.js';
import { unitKey, type UnitLimits, type UnitOptions } from './unit.js';

/** Keeps what is to be said of a capture that has no results. */
export function commitRow(
  output: BatchFolder,
  row: CaptureRow,
  options: UnitOptions,
  limits?: Partial<UnitLimits>,
): void {
  const draft = output.draft();
  mkdirSync(draft);
  const key = unitKey(row.path, row.sha256 ?? '', options);
  const reached = limits === undefined ? {} : { limits };
  output.commit(draft, resultFolder(row.path), { key, row, ...reached });
}
