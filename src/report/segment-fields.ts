import { SEGMENT_COLUMNS } from './segment-row.js';

/** What a column of `segments` holds: `flag` is `true` or absent, `time` is a text of seconds. */
export type SegmentFieldKind = 'number' | 'text' | 'flag' | 'time';

const TEXT = /^(?:src|dst|tcpconv\.(?:role|reset)|.*\.(?:state|state_before|confidence|pattern))$/;
const FLAG =
  /^(?:tcpconv\.(?:capture_duplicate|(?:client|server)\.revised)|tcp\.analysis\.(?:.*retransmission|out_of_order|(?:ack_)?lost_segment|duplicate_ack|keep_alive.*|zero_window.*|window_.*|reused_ports|partial_ack|tfo_.*))$/;

function kindOf(name: string): SegmentFieldKind {
  if (name === 'frame.time_epoch') return 'time';
  if (TEXT.test(name)) return 'text';
  return FLAG.test(name) ? 'flag' : 'number';
}

/** All columns of `segments`, and what each one holds. */
export const SEGMENT_FIELDS: ReadonlyMap<string, SegmentFieldKind> = new Map(
  SEGMENT_COLUMNS.map((name) => [name, kindOf(name)]),
);
