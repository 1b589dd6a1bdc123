import type { Side } from '../tcp/side.js';

/** What a column holds: `time` is nanoseconds since 1970, `number` one with decimals. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'flag' | 'time';

interface ValueOfKind {
  readonly text: string;
  readonly integer: number;
  readonly number: number;
  readonly flag: boolean;
  readonly time: bigint;
}

/** A value of any column; `undefined` where the capture does not tell. */
export type CellValue = ValueOfKind[ColumnKind] | undefined;

/** Which capture, which conversation, and the verdicts on it. */
const IDENTITY = {
  capture: 'text',
  capture_sha256: 'text',
  stream: 'integer',
  client_address: 'text',
  client_port: 'integer',
  server_address: 'text',
  server_port: 'integer',
  client_known_by: 'text',
  outcome: 'text',
  start: 'time',
  duration_seconds: 'number',
  first_frame: 'integer',
  last_frame: 'integer',
  frame_count: 'integer',
  completeness: 'integer',
  completeness_text: 'text',
} as const;

/** How it was opened and closed. */
const COURSE = {
  handshake: 'text',
  handshake_missing: 'text',
  handshake_validated: 'flag',
  syn_frame: 'integer',
  syn_ack_frame: 'integer',
  ack_frame: 'integer',
  irtt_seconds: 'number',
  syn_to_syn_ack_seconds: 'number',
  syn_ack_to_ack_seconds: 'number',
  retransmitted_syns: 'integer',
  teardown: 'text',
  closed_by: 'text',
  teardown_first_frame: 'integer',
  teardown_last_frame: 'integer',
  last_ack_seen: 'flag',
  close_seconds: 'number',
  half_closed_seconds: 'number',
  half_closed_bytes: 'integer',
  time_wait: 'text',
  resets: 'integer',
  first_reset_frame: 'integer',
  first_reset_by: 'text',
  first_reset_class: 'text',
  client_final_state: 'text',
  server_final_state: 'text',
} as const;

/** Both directions together. */
const TOTALS = {
  packets: 'integer',
  bytes: 'integer',
  payload_bytes: 'integer',
  retransmissions: 'integer',
  retransmission_rate: 'number',
  out_of_order: 'integer',
  duplicate_acks: 'integer',
  lost_segments: 'integer',
  zero_windows: 'integer',
  worst_rtt_seconds: 'number',
} as const;

/** One direction, named after the end that sends. */
const DIRECTION = {
  packets: 'integer',
  bytes: 'integer',
  payload_bytes: 'integer',
  unique_payload_bytes: 'integer',
  uncaptured_bytes: 'integer',
  retransmissions: 'integer',
  out_of_order: 'integer',
  duplicate_acks: 'integer',
  lost_segments: 'integer',
  zero_windows: 'integer',
  zero_window_seconds: 'number',
  keep_alives: 'integer',
  captured_twice: 'integer',
  mss: 'integer',
  window_scale: 'integer',
  smallest_window_bytes: 'integer',
  largest_window_bytes: 'integer',
  max_bytes_in_flight: 'integer',
  rtt_samples: 'integer',
  rtt_min_seconds: 'number',
  rtt_mean_seconds: 'number',
  rtt_max_seconds: 'number',
  rtt_stddev_seconds: 'number',
  goodput_bytes_per_second: 'number',
} as const;

type ValuesOf<Kinds extends Readonly<Record<string, ColumnKind>>> = {
  readonly [Name in keyof Kinds]: ValueOfKind[Kinds[Name]] | undefined;
};

/** The columns of one direction, without the end's name in front. */
export type DirectionColumns = ValuesOf<typeof DIRECTION>;

/** The same with the end's name in front. */
export type SideColumns<End extends Side> = {
  readonly [Name in keyof DirectionColumns as `${End}_${Name & string}`]: DirectionColumns[Name];
};

/** One conversation of one capture as a flat row; `undefined` where the capture does not tell. */
export type ConversationRow = ValuesOf<typeof IDENTITY & typeof COURSE & typeof TOTALS> &
  SideColumns<'client'> &
  SideColumns<'server'>;

export type ColumnName = keyof ConversationRow;

export interface ConversationColumn {
  readonly name: ColumnName;
  readonly kind: ColumnKind;
}

/** All columns in the order of the tables. */
export const CONVERSATION_COLUMNS: readonly ConversationColumn[] = columnsOf({
  ...IDENTITY,
  ...COURSE,
  ...TOTALS,
  ...ofSide('client'),
  ...ofSide('server'),
});

function columnsOf(kinds: Readonly<Record<ColumnName, ColumnKind>>): ConversationColumn[] {
  return Object.entries(kinds).map(([name, kind]) => ({ name: name as ColumnName, kind }));
}

function ofSide<End extends Side>(end: End) {
  const named = Object.entries(DIRECTION).map(([name, kind]) => [`${end}_${name}`, kind]);
  return Object.fromEntries(named) as Readonly<Record<keyof SideColumns<End>, ColumnKind>>;
}
