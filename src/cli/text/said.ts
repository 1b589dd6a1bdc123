/** A message, and what to do about it. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}
