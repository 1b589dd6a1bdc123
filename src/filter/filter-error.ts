import type { Advised, FilterFailureText } from '../errors/failure-text.js';
import { filterFailuresEn } from '../errors/filter-failures-en.js';

/** A filter that cannot be read: in English, and whoever shows it can have it in another language. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  /** What to try next: one sentence. */
  readonly hint: string;

  constructor(
    readonly say: (text: FilterFailureText) => Advised,
    /** First character that is wrong, from 1. */
    readonly position: number,
  ) {
    const { message, hint } = say(filterFailuresEn);
    super(message);
    this.hint = hint;
  }
}
