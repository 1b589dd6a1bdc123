import { hasWindow, isSynAck, SYN, type Segment } from '../tcp/segment.js';
import type { ConnectionFacts, SegmentFacts, WiresharkFacts } from '../tcp/segment-facts.js';
import { verdictsOf, type Verdict } from '../tcp/verdict.js';
import { secondsNumber, secondsText } from './time-text.js';

/** Decimals of an epoch time: nanoseconds. */
const EPOCH_DECIMALS = 9;
/** A header of which less was captured shows no times and no analysis. */
const PLAIN_HEADER = 20;

type Value = string | number | boolean | readonly (string | number)[] | undefined;

/**
 * One line of `segments`: Wireshark's filter names where Wireshark has the fact, `tcpconv.` names for
 * our own. Absent (`undefined`) means that Wireshark would not show the field. `docs/segments.md`
 * describes every key.
 */
export type SegmentRow = Readonly<Record<string, Value>>;

/** Columns of the CSV form, in the order of the JSON keys. */
export const SEGMENT_COLUMNS = [
  'frame.number',
  'frame.time_epoch',
  'src',
  'dst',
  'tcp.srcport',
  'tcp.dstport',
  'tcp.stream',
  'tcp.completeness',
  'tcp.len',
  'tcp.seq',
  'tcp.seq_raw',
  'tcp.nxtseq',
  'tcp.ack',
  'tcp.ack_raw',
  'tcp.flags',
  'tcp.window_size_value',
  'tcp.window_size',
  'tcp.window_size_scalefactor',
  'tcp.time_relative',
  'tcp.time_delta',
  'tcp.analysis.initial_rtt',
  'tcp.analysis.acks_frame',
  'tcp.analysis.ack_rtt',
  'tcp.analysis.bytes_in_flight',
  'tcp.analysis.push_bytes_sent',
  'tcp.analysis.rto',
  'tcp.analysis.rto_frame',
  'tcp.analysis.duplicate_ack_frame',
  'tcp.analysis.duplicate_ack_num',
  'tcp.analysis.retransmission',
  'tcp.analysis.fast_retransmission',
  'tcp.analysis.spurious_retransmission',
  'tcp.analysis.out_of_order',
  'tcp.analysis.lost_segment',
  'tcp.analysis.ack_lost_segment',
  'tcp.analysis.duplicate_ack',
  'tcp.analysis.keep_alive',
  'tcp.analysis.keep_alive_ack',
  'tcp.analysis.zero_window',
  'tcp.analysis.zero_window_probe',
  'tcp.analysis.zero_window_probe_ack',
  'tcp.analysis.window_full',
  'tcp.analysis.window_update',
  'tcp.analysis.reused_ports',
  'tcp.analysis.partial_ack',
  'tcp.analysis.tfo_syn',
  'tcp.analysis.tfo_ack',
  'tcp.analysis.tfo_ignored',
  'tcpconv.role',
  'tcpconv.reset',
  'tcpconv.handshake.pattern',
  'tcpconv.teardown.pattern',
  'tcpconv.capture_duplicate',
  'tcpconv.client.state',
  'tcpconv.client.state_before',
  'tcpconv.client.confidence',
  'tcpconv.client.revised',
  'tcpconv.server.state',
  'tcpconv.server.state_before',
  'tcpconv.server.confidence',
  'tcpconv.server.revised',
  'tcpconv.evidence',
] as const;

/** Everything about one segment under the names that programs know. */
export function segmentRow({ segment, wireshark, connection }: SegmentFacts): SegmentRow {
  const row = {
    'frame.number': segment.frameNumber,
    'frame.time_epoch': secondsText(segment.timeNanos, EPOCH_DECIMALS),
    src: segment.source.address,
    dst: segment.destination.address,
    'tcp.srcport': segment.source.port,
    'tcp.dstport': segment.destination.port,
  };
  if (wireshark === undefined) {
    return { ...row, ...(segment.capturedHeaderBytes === 8 && { 'tcp.seq': segment.seq }) };
  }
  if (segment.headerLength < PLAIN_HEADER) {
    return { ...row, 'tcp.stream': wireshark.analysis.stream.index, 'tcp.seq_raw': segment.seq };
  }
  return {
    ...row,
    ...headerColumns(segment, wireshark),
    // Wireshark shows its analysis after the options, so a header that is cut before has none.
    ...(segment.capturedHeaderBytes === undefined && analysisColumns(wireshark)),
    ...(connection && connectionColumns(connection)),
  };
}

function headerColumns(segment: Segment, wireshark: WiresharkFacts): SegmentRow {
  const { analysis, shown } = wireshark;
  const isWholeEnough = (segment.capturedHeaderBytes ?? PLAIN_HEADER) >= PLAIN_HEADER;
  return {
    'tcp.stream': analysis.stream.index,
    'tcp.completeness': shown.completeness,
    'tcp.len': segment.length,
    'tcp.seq': shown.seq,
    'tcp.seq_raw': segment.seq,
    'tcp.nxtseq': shown.nextSeq,
    'tcp.ack': shown.ack,
    'tcp.ack_raw': segment.ack,
    'tcp.flags': segment.flags,
    ...(hasWindow(segment) && {
      'tcp.window_size_value': segment.window,
      'tcp.window_size': shown.window,
      'tcp.window_size_scalefactor': shown.windowScaleFactor,
    }),
    ...(isWholeEnough && {
      'tcp.time_relative': secondsNumber(analysis.timeRelativeNanos),
      'tcp.time_delta': secondsNumber(analysis.timeDeltaNanos),
    }),
    ...fastOpenColumns(segment, wireshark),
  };
}

function analysisColumns({ analysis, shown }: WiresharkFacts): SegmentRow {
  if (!shown.hasRecord) return {};
  const { acksFrame, ackRttNanos, bytesInFlight, rtoNanos, rtoFrame } = analysis;
  const hasFlight = bytesInFlight !== undefined && bytesInFlight !== 0;
  const hasRto = rtoNanos !== undefined && rtoNanos !== 0n;
  return {
    'tcp.analysis.initial_rtt': shownSeconds(shown.initialRttNanos),
    'tcp.analysis.acks_frame': acksFrame,
    'tcp.analysis.ack_rtt': shownSeconds(ackRttNanos),
    'tcp.analysis.bytes_in_flight': hasFlight ? bytesInFlight : undefined,
    'tcp.analysis.push_bytes_sent': hasFlight ? analysis.pushBytesSent : undefined,
    'tcp.analysis.rto': hasRto ? secondsNumber(rtoNanos) : undefined,
    'tcp.analysis.rto_frame': hasRto ? rtoFrame : undefined,
    'tcp.analysis.duplicate_ack_frame': analysis.duplicateAckFrame,
    'tcp.analysis.duplicate_ack_num': analysis.duplicateAckNumber,
    ...verdictColumns(verdictsOf(shown.verdicts)),
    ...(analysis.isPartialAck && { 'tcp.analysis.partial_ack': true }),
  };
}

/** Wireshark leaves a time out of the tree when it is zero. */
function shownSeconds(nanos: bigint | undefined): number | undefined {
  return nanos === undefined || nanos === 0n ? undefined : secondsNumber(nanos);
}

function verdictColumns(verdicts: readonly Verdict[]): SegmentRow {
  const shown = new Set<Verdict>(verdicts);
  // The special kinds of retransmission carry the plain field as well.
  if (shown.has('fast_retransmission') || shown.has('spurious_retransmission')) {
    shown.add('retransmission');
  }
  return Object.fromEntries([...shown].map((verdict) => [`tcp.analysis.${verdict}`, true]));
}

/** TCP Fast Open (RFC 7413): a cookie on the SYN, and what the SYN-ACK makes of the SYN's data. */
function fastOpenColumns(segment: Segment, { stream, shown }: WiresharkFacts): SegmentRow {
  if ((segment.flags & SYN) === 0) return {};
  if (isSynAck(segment)) {
    if (shown.ack > 1) return { 'tcp.analysis.tfo_ack': true };
    return stream.hasSynData ? { 'tcp.analysis.tfo_ignored': true } : {};
  }
  const hasCookie = (segment.options.fastOpenCookieLength ?? 0) > 0;
  return hasCookie ? { 'tcp.analysis.tfo_syn': true } : {};
}

function connectionColumns(connection: ConnectionFacts): SegmentRow {
  const { handshakeRole, teardownRole, resetClass, evidence } = connection;
  const roles = [handshakeRole, teardownRole].filter((role) => role !== undefined);
  const row: Record<string, Value> = {
    // The third step of a handshake may carry a FIN: then it has two roles.
    'tcpconv.role': roles.length > 1 ? roles : roles[0],
    'tcpconv.reset': resetClass,
    'tcpconv.handshake.pattern': connection.handshakePattern,
    'tcpconv.teardown.pattern': connection.teardownPattern,
    'tcpconv.capture_duplicate': connection.isCaptureDuplicate ? true : undefined,
  };
  for (const side of ['client', 'server'] as const) {
    const { before, after, isRevised } = connection[side];
    row[`tcpconv.${side}.state`] = after.state;
    row[`tcpconv.${side}.state_before`] = before.state;
    row[`tcpconv.${side}.confidence`] = after.confidence;
    row[`tcpconv.${side}.revised`] = isRevised ? true : undefined;
  }
  row['tcpconv.evidence'] = evidence.length > 0 ? evidence : undefined;
  return row;
}

/** One row as a line of CSV (RFC 4180), in the order of {@link SEGMENT_COLUMNS}. */
export function segmentCsvLine(row: SegmentRow): string {
  return SEGMENT_COLUMNS.map((column) => csvCell(row[column])).join(',');
}

/** What a spreadsheet takes for the begin of a formula, and what it rightly takes for a number. */
const FORMULA = /^[=+\-@\t\r]/u;
const NUMBER = /^-?[\d.]+$/u;

/**
 * Lists are joined by blanks. No value of ours needs quoting nor begins a formula, but to make sure costs
 * nothing.
 */
function csvCell(value: Value): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' && typeof value !== 'string') return String(value);
  const joined = typeof value === 'object' ? value.join(' ') : value;
  const text = FORMULA.test(joined) && !NUMBER.test(joined) ? `'${joined}` : joined;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
