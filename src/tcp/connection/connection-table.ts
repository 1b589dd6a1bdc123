import { Connection } from './connection.js';
import type { SegmentAnalysis } from '../stream/segment-analysis.js';
import { ACK, hasFlags, isBareSyn, isSynAck, RST, SYN, type Segment } from '../segment.js';
import { wrap32 } from '../sequence.js';
import { endpointPairKey, type FlowIndex } from '../stream/stream.js';
import { isOdd, other } from './traced-segment.js';

/** Segments held back while a SYN in the middle of a connection waits for its answer. */
const MAX_PENDING = 256;

interface Entry {
  connection: Connection;
  /** A SYN that may be a stray of this connection or open the next, and what its sender sent since. */
  pending: { segment: Segment; analysis: SegmentAnalysis }[];
}

/**
 * Cuts the segments of each endpoint pair into connections. Wireshark's streams follow the numbers
 * of a SYN alone; here a SYN opens a new connection only if the old one can have ended.
 */
export class ConnectionTable {
  readonly connections: Connection[] = [];
  private readonly latest = new Map<string, Entry>();

  add(segment: Segment, analysis: SegmentAnalysis): void {
    const key = endpointPairKey(segment);
    const entry = this.latest.get(key);
    if (entry === undefined) {
      this.latest.set(key, { connection: this.open(segment, analysis), pending: [] });
    } else if (entry.pending.length > 0) {
      this.settle(entry, segment, analysis);
    } else {
      this.place(entry, segment, analysis);
    }
  }

  /** Ends the capture: a SYN that still waits for an answer opened a connection. */
  finish(): readonly Connection[] {
    for (const entry of this.latest.values()) {
      // What followed the SYN may hold another that waits.
      while (entry.pending.length > 0) this.release(entry, true);
    }
    return this.connections;
  }

  private place(entry: Entry, segment: Segment, analysis: SegmentAnalysis): void {
    const decision = decide(entry.connection, segment);
    if (decision === 'same') entry.connection.add(segment, analysis);
    else if (decision === 'new') entry.connection = this.open(segment, analysis);
    else entry.pending.push({ segment, analysis });
  }

  /** The first segment of the other end decides about the SYN that waits. */
  private settle(entry: Entry, segment: Segment, analysis: SegmentAnalysis): void {
    const { connection, pending } = entry;
    const syn = pending[0]?.segment ?? segment;
    if (connection.endOf(segment) === connection.endOf(syn)) {
      pending.push({ segment, analysis });
      if (pending.length >= MAX_PENDING) this.release(entry, true);
      return;
    }
    const isChallenge =
      hasFlags(segment, ACK) &&
      (segment.flags & (SYN | RST)) === 0 &&
      segment.ack !== wrap32(syn.seq + 1);
    this.release(entry, !isChallenge);
    this.add(segment, analysis);
  }

  private release(entry: Entry, opensNew: boolean): void {
    const [syn, ...rest] = entry.pending;
    entry.pending = [];
    if (syn === undefined) return;
    if (opensNew) entry.connection = this.open(syn.segment, syn.analysis);
    else entry.connection.add(syn.segment, syn.analysis);
    for (const { segment, analysis } of rest) this.add(segment, analysis);
  }

  private open(segment: Segment, analysis: SegmentAnalysis): Connection {
    const connection = new Connection(segment, analysis);
    connection.add(segment, analysis);
    this.connections.push(connection);
    return connection;
  }
}

/** Does the segment belong to the connection, open a new one, or must its answer be awaited? */
function decide(connection: Connection, segment: Segment): 'same' | 'new' | 'wait' {
  if (isOdd({ segment })) return 'same';
  const end = connection.endOf(segment);
  if (isBareSyn(segment)) return decideOnSyn(connection, end, segment);
  if (isSynAck(segment) && connection.isClosed) {
    const { isnRaw } = connection.ends[end];
    const isOther = isnRaw === undefined ? connection.isEstablished : isnRaw !== segment.seq;
    return isOther ? 'new' : 'same';
  }
  return 'same';
}

function decideOnSyn(
  connection: Connection,
  end: FlowIndex,
  segment: Segment,
): 'same' | 'new' | 'wait' {
  const { isClosed, isEstablished } = connection;
  const { isnRaw } = connection.ends[end];
  const peer = connection.ends[other(end)];
  if (segment.seq === isnRaw) return isClosed && isEstablished ? 'new' : 'same';
  if (isnRaw === undefined && !isClosed) {
    if (peer.hasSentBareSyn && !isEstablished) return 'same';
    if (peer.maxAckRaw === wrap32(segment.seq + 1)) return 'same';
  }
  return isEstablished && !isClosed ? 'wait' : 'new';
}
