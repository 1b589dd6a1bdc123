/** A message, and what to do about it. */
export interface Said {
  readonly message: string;
  /** The message, where it is several lines. */
  readonly lines?: readonly string[];
  readonly hint: string;
}
