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

/**
 * How the RST is made (RFC 9293 §3.10.7.1): `no-ack` takes its number from the acknowledgment of the
 * segment it answers, `ack-seq-0` answers a segment without ACK, that is a SYN, and `ack` is how a live
 * connection is aborted. A number of its own can coincide with the one it takes over.
 */
export type ResetShape = 'no-ack' | 'ack-seq-0' | 'ack';

/**
 * What else a RST may mean. `accept-overflow`: it comes right after the third step, as from a server
 * whose queue is full. `time-wait-assassination`: it reaches an end in TIME-WAIT (RFC 1337).
 * `maybe-injected`: it may come from somebody else; see the signs.
 */
export type ResetHint = 'accept-overflow' | 'time-wait-assassination' | 'maybe-injected';

/**
 * Why a RST may come from somebody else. `hop-limit`: it has come a clearly shorter or longer way than
 * the other segments of its sender. `sender-went-on`: that one knew nothing of it. `number-series`: one
 * of several with growing numbers, ahead of all that the other end had acknowledged.
 */
export type InjectionSign = 'hop-limit' | 'sender-went-on' | 'number-series';
