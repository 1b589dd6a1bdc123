/** Which step of the close a segment is (at most one per segment). */
export type TeardownRole =
  | 'rst'
  | 'fin-1'
  | 'fin-2'
  | 'fin-2+ack'
  | 'fin-2-simultaneous'
  | 'fin-retransmit'
  | 'fin-moved'
  | 'ack-of-fin-1'
  | 'ack-of-fin-2'
  | 'data-after-fin-1'
  | 'data-beyond-fin'
  | 'last-ack-repeat';
