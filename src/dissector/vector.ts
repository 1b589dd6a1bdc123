/**
 * One PDU of a protocol, and what it reads to. `vectors.ts` beside a declaration exports
 * `vectors: readonly Vector[]`, one for each case.
 */
export interface Vector {
  /** What it shows: `hello with a name`. */
  readonly name: string;
  /** One PDU in hex digits; spaces are allowed. */
  readonly hex: string;
  /** What the typed value is; part of it is enough. */
  readonly value?: unknown;
}
