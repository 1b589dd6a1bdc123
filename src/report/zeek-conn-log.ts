import type { ZeekRecord } from '../tcp/zeek/zeek-record.js';
import { zeekUid } from './zeek-uid.js';
import { secondsText } from './time-text.js';

/** What Zeek writes where it knows nothing. */
const UNSET = '-';
const EMPTY = '(empty)';

/** Zeek's clock has microseconds: captures with finer times are cut, as its reader does. */
const DIGITS = 6;
const NANOS_PER_MICROSECOND = 1000n;

interface Column {
  readonly name: string;
  readonly type: string;
  /** `undefined` where we do not know. */
  readonly cell: (record: ZeekRecord) => string | undefined;
}

const unknown = (): undefined => undefined;

const COLUMNS: readonly Column[] = [
  { name: 'ts', type: 'time', cell: ({ startNanos }) => secondsText(startNanos, DIGITS) },
  { name: 'uid', type: 'string', cell: zeekUid },
  { name: 'id.orig_h', type: 'addr', cell: ({ origin }) => origin.address },
  { name: 'id.orig_p', type: 'port', cell: ({ origin }) => String(origin.port) },
  { name: 'id.resp_h', type: 'addr', cell: ({ responder }) => responder.address },
  { name: 'id.resp_p', type: 'port', cell: ({ responder }) => String(responder.port) },
  { name: 'proto', type: 'enum', cell: () => 'tcp' },
  { name: 'service', type: 'string', cell: unknown },
  { name: 'duration', type: 'interval', cell: duration },
  { name: 'orig_bytes', type: 'count', cell: (record) => bytes(record, record.origBytes) },
  { name: 'resp_bytes', type: 'count', cell: (record) => bytes(record, record.respBytes) },
  { name: 'conn_state', type: 'string', cell: ({ connState }) => connState },
  { name: 'local_orig', type: 'bool', cell: unknown },
  { name: 'local_resp', type: 'bool', cell: unknown },
  { name: 'missed_bytes', type: 'count', cell: ({ missedBytes }) => String(missedBytes) },
  { name: 'history', type: 'string', cell: ({ history }) => history || undefined },
  { name: 'orig_pkts', type: 'count', cell: ({ origPackets }) => String(origPackets) },
  { name: 'orig_ip_bytes', type: 'count', cell: unknown },
  { name: 'resp_pkts', type: 'count', cell: ({ respPackets }) => String(respPackets) },
  { name: 'resp_ip_bytes', type: 'count', cell: unknown },
  { name: 'tunnel_parents', type: 'set[string]', cell: unknown },
];

/**
 * The records in the tab-separated format of Zeek's `conn.log`, for programs that read one. Without
 * `#open` and `#close`: they would tell when the log was written. Every line ends with a line feed.
 */
export function zeekConnLog(records: readonly ZeekRecord[]): string {
  const lines = [
    // The one header line without a tab: it says what the separator is.
    String.raw`#separator \x09`,
    row('#set_separator', ','),
    row('#empty_field', EMPTY),
    row('#unset_field', UNSET),
    row('#path', 'conn'),
    row('#fields', ...COLUMNS.map(({ name }) => name)),
    row('#types', ...COLUMNS.map(({ type }) => type)),
    ...records.map((record) => row(...COLUMNS.map(({ cell }) => field(cell(record))))),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function row(...cells: readonly string[]): string {
  return cells.join('\t');
}

/** A value as Zeek escapes it: what would end a field or a line, or is no ASCII, as `\x` bytes. */
function field(value: string | undefined): string {
  if (value === undefined) return UNSET;
  const bytes = new TextEncoder().encode(value);
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x5c
      ? String.fromCharCode(byte)
      : String.raw`\x` + byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Zeek leaves the duration out of a connection that takes no time, and the bytes with it. */
function duration(record: ZeekRecord): string | undefined {
  const nanos = microseconds(record.endNanos) - microseconds(record.startNanos);
  return nanos > 0n ? secondsText(nanos, DIGITS) : undefined;
}

function bytes(record: ZeekRecord, count: number): string | undefined {
  return duration(record) === undefined ? undefined : String(count);
}

function microseconds(nanos: bigint): bigint {
  return nanos - (nanos % NANOS_PER_MICROSECOND);
}
