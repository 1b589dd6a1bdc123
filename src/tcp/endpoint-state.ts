/**
 * Connection states as RFC 9293 §3.3.2 spells them, and two for where a capture cannot tell: `unknown`,
 * and `unknown-closing` when a FIN was seen and whether it is the first or the second cannot be told.
 * Its sender is then in FIN-WAIT-1 or in LAST-ACK; in FIN-WAIT-2 or CLOSED once it is acknowledged.
 */
export type EndpointState =
  | 'LISTEN'
  | 'SYN-SENT'
  | 'SYN-RECEIVED'
  | 'ESTABLISHED'
  | 'FIN-WAIT-1'
  | 'FIN-WAIT-2'
  | 'CLOSE-WAIT'
  | 'CLOSING'
  | 'LAST-ACK'
  | 'TIME-WAIT'
  | 'CLOSED'
  | 'unknown-closing'
  | 'unknown';
