import type { CaptureRow, WorkerProblem } from '../report/batch/capture-row.js';

/** What happens while a batch runs. */
export type BatchEvent =
  | {
      readonly event: 'begin';
      readonly files: number;
      readonly captures: number;
      readonly bytes: number;
      readonly jobs: number;
    }
  /** Captures with the same bytes are known: only so many are to be worked on. */
  | { readonly event: 'planned'; readonly captures: number; readonly bytes: number }
  /** A file that is called a capture, or should be one, was not worked on: its row says why. */
  | { readonly event: 'not-read'; readonly path: string; readonly row: CaptureRow }
  | { readonly event: 'capture-begin'; readonly path: string; readonly sizeBytes: number }
  | { readonly event: 'capture-retry'; readonly path: string; readonly problem: WorkerProblem }
  | {
      readonly event: 'capture-end';
      readonly path: string;
      readonly row: CaptureRow;
      /** It was done before. */
      readonly skipped: boolean;
      /** Wall time. */
      readonly seconds: number;
    }
  /** CPU time of all programs that the workers have started; absent where it is not known. */
  | { readonly event: 'worked'; readonly seconds: number; readonly tsharkSeconds?: number }
  | { readonly event: 'index'; readonly seconds: number }
  | { readonly event: 'interrupted'; readonly left: number }
  | { readonly event: 'end'; readonly exitCode: number };

export type OnBatchEvent = (event: BatchEvent) => void;
