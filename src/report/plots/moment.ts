/** When a segment was captured. */
export interface Moment {
  /** As it is drawn. */
  readonly seconds: number;
  /** Since the beginning of the conversation: exact, to measure with. */
  readonly nanos: number;
}
