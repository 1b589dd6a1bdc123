/** States of one end, as Zeek names them. */
export type ZeekState =
  'INACTIVE' | 'SYN_SENT' | 'SYN_ACK_SENT' | 'PARTIAL' | 'ESTABLISHED' | 'CLOSED' | 'RESET';

/** Nothing, or nothing but the middle of a connection, was seen of the end. */
export function isQuiet(state: ZeekState): boolean {
  return state === 'INACTIVE' || state === 'PARTIAL';
}
