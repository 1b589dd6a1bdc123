/** A column of the packet list. */
export type ColumnId =
  | 'number'
  | 'time'
  | 'source'
  | 'destination'
  | 'protocol'
  | 'stream'
  | 'seq'
  | 'ack'
  | 'length'
  | 'window'
  | 'delta'
  | 'info'
  | 'comment';

/** How Wireshark writes what a column shows; a field of packets with which of its values, and resolved. */
export const COLUMNS: readonly (readonly [id: ColumnId, format: string])[] = [
  ['number', '%m'],
  ['time', '%t'],
  ['source', '%s'],
  ['destination', '%d'],
  ['protocol', '%p'],
  ['stream', '%Cus:tcp.stream:1:R'],
  ['seq', '%Cus:tcp.seq:1:R'],
  ['ack', '%Cus:tcp.ack:1:R'],
  ['length', '%Cus:tcp.len:1:R'],
  ['window', '%Cus:tcp.window_size:1:R'],
  ['delta', '%Cus:tcp.time_delta:1:R'],
  ['info', '%i'],
  ['comment', '%Cus:frame.comment:0:R'],
];
