/** How a connection ended, one for each connection. */
export type TeardownPattern =
  | 'reset-only'
  | 'refused'
  | 'handshake-reset'
  | 'fin-in-handshake'
  | 'not-established'
  | 'open-at-end'
  | 'abort-both'
  | 'abort'
  | 'fin-then-peer-reset'
  | 'fin-then-own-reset'
  | 'half-closed'
  | 'fin-unanswered'
  | 'fin-reset-fin'
  | 'reset-after-both-fins'
  | 'simultaneous-close'
  | 'three-segment'
  | 'half-close'
  | 'four-way';

/** One word for a whole connection, for tables. */
export type Outcome =
  | 'closed'
  | 'half-closed'
  | 'aborted'
  | 'refused'
  | 'no-answer'
  | 'handshake-incomplete'
  | 'open'
  | 'mid-stream';
