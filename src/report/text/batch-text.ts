import type { BatchTotals } from '../batch/batch-totals.js';
import type { RowReason, RowStatus, RowWarning, WorkerProblem } from '../batch/capture-row.js';

/** What the index of a folder of captures says. */
export interface BatchText {
  readonly title: string;
  readonly summary: (totals: BatchTotals) => readonly string[];
  /** Parts of the folder that are not in it, and in how many it was parted. */
  readonly missingParts: (missing: readonly number[], count: number) => string;
  readonly part: (part: number, count: number) => string;
  readonly captures: string;
  readonly noCaptures: string;
  readonly others: string;
  readonly columns: Readonly<
    Record<
      | 'file'
      | 'status'
      | 'packets'
      | 'conversations'
      | 'outcomes'
      | 'worstRtt'
      | 'retransmissions'
      | 'resets'
      | 'warnings'
      | 'reason',
      string
    >
  >;
  /** How far a file was read, with a sign for those that are broken. */
  readonly statuses: Readonly<Record<RowStatus, string>>;
  /** Between the pieces of a cell. */
  readonly comma: string;
  readonly reasons: Readonly<Record<RowReason, string>>;
  /** What it is, of an archive. */
  readonly reasonOf: (reason: string, format: string) => string;
  readonly warnings: Readonly<Record<RowWarning, string>>;
  readonly retried: Readonly<Record<WorkerProblem, string>>;
  readonly sameAs: (path: string) => string;
  readonly tables: string;
}
