import type { AnswerId, AnswerValues } from './answer-values.js';
import type { CannotTellReason } from './cannot-tell-reason.js';
import type { CaptureAnswerId, CaptureAnswerValues } from './capture-answer-values.js';

/** What the capture says on a question: values with the frames that prove them, or why it cannot tell. */
export type Finding<Id extends AnswerId> =
  | { readonly values: AnswerValues[Id]; readonly frames: readonly number[] }
  | { readonly cannotTell: CannotTellReason };

/** A finding, with its question and in words. */
export interface Answer {
  /** Number in the list of lab questions; see `docs/report.md`. */
  readonly question: number;
  readonly id: AnswerId;
  /** What the lab asks, and the answer, in the language of the report. */
  readonly asks: string;
  readonly text: string;
  /** Absent where the capture cannot tell. */
  readonly values?: AnswerValues[AnswerId];
  readonly cannotTell?: CannotTellReason;
  /** Frames that prove it, in ascending order. */
  readonly frames: readonly number[];
}

/** An answer on the capture as a whole. */
export interface CaptureAnswer {
  readonly question: number;
  readonly id: CaptureAnswerId;
  readonly asks: string;
  readonly text: string;
  readonly values: CaptureAnswerValues[CaptureAnswerId];
  readonly frames: readonly number[];
}

/** An answer with the frames that prove it. */
export function found<Values>(
  values: Values,
  frames: readonly (number | undefined)[],
): { readonly values: Values; readonly frames: readonly number[] } {
  const known = frames.filter((frame) => frame !== undefined);
  return { values, frames: [...new Set(known)].sort((a, b) => a - b) };
}

export function cannotTell(reason: CannotTellReason): { readonly cannotTell: CannotTellReason } {
  return { cannotTell: reason };
}
