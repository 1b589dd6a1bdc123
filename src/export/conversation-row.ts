import { secondsNanos } from '../model/time-nanos.js';
import type { ConversationRecord } from '../report/conversations-document.js';
import type { Side } from '../tcp/side.js';
import type { DirectionStatistics } from '../tcp/statistics/direction-statistics.js';
import type { ConversationRow, DirectionColumns, SideColumns } from './conversation-columns.js';

/** The capture that a conversation is from. */
export interface CaptureOfRow {
  /** Relative to the folder that was searched, with `/` between its parts. */
  readonly path: string;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** Nanoseconds that fit into 64 bits with a sign: the years 1677 to 2262. */
const MOST_NANOS = 2n ** 63n - 1n;
const LEAST_NANOS = -MOST_NANOS;

/** One element of `conversations --json` as a flat row; `docs/query.md` describes every column. */
export function conversationRow(
  record: ConversationRecord,
  capture: CaptureOfRow,
): ConversationRow {
  const { client, server, frames, directions } = record;
  return {
    capture: capture.path,
    capture_sha256: capture.sha256,
    stream: record.stream,
    client_address: client.address,
    client_port: client.port,
    server_address: server.address,
    server_port: server.port,
    client_known_by: record.clientKnownBy,
    outcome: record.outcome,
    start: nanosIn64Bits(record.start),
    duration_seconds: record.duration,
    first_frame: frames.first,
    last_frame: frames.last,
    frame_count: frames.count,
    completeness: record.completeness,
    completeness_text: record.completenessText,
    ...openingColumns(record),
    ...closingColumns(record),
    ...totalColumns(directions.client, directions.server),
    ...sideColumns('client', directions.client),
    ...sideColumns('server', directions.server),
  };
}

function nanosIn64Bits(seconds: string): bigint | undefined {
  const nanos = secondsNanos(seconds);
  if (nanos === undefined || nanos > MOST_NANOS || nanos < LEAST_NANOS) return undefined;
  return nanos;
}

function openingColumns({ handshake }: ConversationRecord) {
  return {
    handshake: handshake.pattern,
    handshake_missing: handshake.missing?.join(' '),
    handshake_validated: handshake.validated,
    syn_frame: handshake.frames.syn,
    syn_ack_frame: handshake.frames.synAck,
    ack_frame: handshake.frames.ack,
    irtt_seconds: handshake.irtt,
    syn_to_syn_ack_seconds: handshake.synToSynAck,
    syn_ack_to_ack_seconds: handshake.synAckToAck,
    retransmitted_syns: handshake.retransmittedSyns,
  };
}

function closingColumns({ teardown, resets, finalState }: ConversationRecord) {
  const [reset] = resets.first;
  return {
    teardown: teardown.pattern,
    closed_by: teardown.initiator,
    teardown_first_frame: teardown.frames.at(0)?.frame,
    teardown_last_frame: teardown.frames.at(-1)?.frame,
    last_ack_seen: teardown.lastAckSeen,
    close_seconds: teardown.closeSeconds,
    half_closed_seconds: teardown.halfClosedSeconds,
    half_closed_bytes: teardown.halfClosedBytes,
    time_wait: teardown.timeWait,
    resets: resets.frames,
    first_reset_frame: reset?.frame,
    first_reset_by: reset?.from,
    first_reset_class: reset?.class,
    client_final_state: finalState.client,
    server_final_state: finalState.server,
  };
}

function totalColumns(client: DirectionStatistics, server: DirectionStatistics) {
  const both = (count: (end: DirectionStatistics) => number) => count(client) + count(server);
  const packets = both((end) => end.packets);
  const retransmissions = both((end) => end.retransmissions.total);
  // A frame that was captured twice is no packet more, and Wireshark's verdict on it does not count.
  const sent = packets - both((end) => end.capturedTwice);
  const worst = [client.rtt?.maxSeconds, server.rtt?.maxSeconds].filter((max) => max !== undefined);
  return {
    packets,
    bytes: both((end) => end.bytes),
    payload_bytes: both((end) => end.payloadBytes),
    retransmissions,
    retransmission_rate: sent > 0 ? retransmissions / sent : undefined,
    out_of_order: both((end) => end.outOfOrder),
    duplicate_acks: both((end) => end.duplicateAcks),
    lost_segments: both((end) => end.lostSegments),
    zero_windows: both((end) => end.zeroWindow.frames),
    worst_rtt_seconds: worst.length > 0 ? Math.max(...worst) : undefined,
  };
}

function directionColumns(end: DirectionStatistics): DirectionColumns {
  const { window, rtt, zeroWindow } = end;
  return {
    packets: end.packets,
    bytes: end.bytes,
    payload_bytes: end.payloadBytes,
    unique_payload_bytes: end.uniquePayloadBytes,
    uncaptured_bytes: end.uncapturedBytes,
    retransmissions: end.retransmissions.total,
    out_of_order: end.outOfOrder,
    duplicate_acks: end.duplicateAcks,
    lost_segments: end.lostSegments,
    zero_windows: zeroWindow.frames,
    zero_window_seconds: zeroWindow.seconds,
    keep_alives: end.keepAlives.frames,
    captured_twice: end.capturedTwice,
    mss: end.mss,
    window_scale: end.windowScale,
    smallest_window_bytes: window?.smallestBytes,
    largest_window_bytes: window?.largestBytes,
    max_bytes_in_flight: end.maxBytesInFlight,
    rtt_samples: rtt?.samples ?? 0,
    rtt_min_seconds: rtt?.minSeconds,
    rtt_mean_seconds: rtt?.meanSeconds,
    rtt_max_seconds: rtt?.maxSeconds,
    rtt_stddev_seconds: rtt?.stddevSeconds,
    goodput_bytes_per_second: end.goodput?.bytesPerSecond,
  };
}

function sideColumns<End extends Side>(side: End, end: DirectionStatistics): SideColumns<End> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(directionColumns(end))) {
    columns[`${side}_${name}`] = value;
  }
  return columns as SideColumns<End>;
}
