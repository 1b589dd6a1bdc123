/** Why a RST was sent, as far as the capture tells. */
export type ResetClass =
  | 'repeat'
  | 'answer-to-stray'
  | 'after-peer-reset'
  | 'refused'
  | 'handshake-reset'
  | 'syn-ack-rejected'
  | 'syn-withdrawn'
  | 'answer-to-challenge'
  | 'reset-in-fin-wait'
  | 'reset-in-time-wait'
  | 'reset-in-closing'
  | 'reset-in-last-ack'
  | 'reset-in-close-wait'
  | 'lone-reset'
  | 'abort-by-keepalive'
  | 'abort-by-rto'
  | 'half-open-discovered'
  | 'abort';

/** Where the RST lies against the number its receiver expects (RFC 5961 §3.2). */
export type ResetAcceptance = 'exact' | 'in-window' | 'outside' | 'no-reference';
