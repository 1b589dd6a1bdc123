import type { CaptureRow } from '../report/batch/capture-row.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { WorkerProblem } from '../report/batch/capture-row.js';
import type { UnitLimits, UnitOptions } from './unit.js';

/** What a worker is told once. */
export interface WorkerSettings {
  readonly kind: 'begin';
  /** Absolute path of the folder of the batch. */
  readonly output: string;
  readonly options: UnitOptions;
  readonly limits: UnitLimits;
  readonly tshark: Tshark | undefined;
  /** Do again what is done. */
  readonly force: boolean;
}

/** One capture to be worked on. */
export interface WorkOrder {
  readonly kind: 'work' | 'hash';
  readonly path: string;
  readonly file: string;
  readonly format: string | undefined;
  readonly sizeBytes: number;
  /** Known from an earlier `hash`. */
  readonly sha256?: string;
  /** The first attempt ended so: dissect less. */
  readonly retry?: WorkerProblem;
}

/** A table of conversations to be written. */
export interface TableOrder {
  readonly kind: 'table';
  /** File with the captures: see `conversation-tables.ts`. */
  readonly list: string;
  readonly table: TableName;
  readonly draft: string;
}

export type TableName = 'conversations.csv' | 'conversations.parquet';

/** Captures to be worked on one after the other; each has an answer of its own. */
export interface WorkOrders {
  readonly kind: 'orders';
  readonly orders: readonly WorkOrder[];
}

export type ToWorker = WorkerSettings | WorkOrders | TableOrder;

export type FromWorker =
  /** The bytes were read; told of what is not small. */
  | { readonly kind: 'hashed'; readonly sha256: string }
  | {
      readonly kind: 'done';
      readonly row: CaptureRow;
      /** It was done before. */
      readonly skipped: boolean;
      /**
       * CPU time of the programs that the worker has started so far, in seconds; absent where unknown, and where it
       * is as it was.
       */
      readonly childSeconds?: number;
    }
  | { readonly kind: 'written' }
  /** Nothing can be written; with which words the system says so. */
  | { readonly kind: 'no-room'; readonly message: string }
  /** The next attempt may do better: tshark failed. */
  | { readonly kind: 'failed'; readonly problem: WorkerProblem; readonly message: string };
