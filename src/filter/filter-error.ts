/** A filter that cannot be read. */
export class FilterError extends Error {
  override readonly name = 'FilterError';

  constructor(
    message: string,
    /** First character that is wrong, from 1. */
    readonly position: number,
    /** What to try next: one sentence. */
    readonly hint: string,
  ) {
    super(message);
  }
}
