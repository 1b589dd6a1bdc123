import { Connection } from './connection.js';
import type { SegmentAnalysis } from '../stream/segment-analysis.js';
import { ACK, hasFlags, isBareSyn, isSynAck, RST, SYN, type Segment } from '../segment.js';
import { wrap32 } from '../sequence.js';
import type { FlowIndex } from '../stream/stream.js';
import { isOdd, other } from './traced-segment.js';

/** Segments held back while a SYN in the middle of a connection waits for its answer. */
const MAX_PENDING = 256;

/** A segment with its analysis, and its place among all segments that were added. */
interface Arrival {
  readonly segment: Segment;
  readonly analysis: SegmentAnalysis;
  readonly number: number;
  /** The number of the segment's pair of endpoints. */
  readonly pair: number;
}

interface Entry {
  connection: Connection;
  /** A SYN that may be a stray of this connection or open the next, and what its sender sent since. */
  pending: Arrival[];
}

/** Is told which connection a segment went to: both counted from 0, in order of arrival. */
export type OnPlaced = (segmentNumber: number, connectionNumber: number) => void;

/**
 * Cuts the segments of each endpoint pair into connections. Wireshark's streams follow the numbers
 * of a SYN alone; here a SYN opens a new connection only if the old one can have ended.
 */
export class ConnectionTable {
  /** By number; those that were let go, or are not kept, are not there. */
  readonly connections: (Connection | undefined)[] = [];
  private count = 0;
  /** By the number of the pair of endpoints. */
  private readonly latest: (Entry | undefined)[] = [];
  private arrivals = 0;

  /** @param isKeepingAll - Keep connections that no segment can join any more. */
  constructor(
    private readonly onPlaced: OnPlaced = () => undefined,
    private readonly isKeepingAll = true,
  ) {}

  /** Has any segment of this pair of endpoints come? */
  knows(pair: number): boolean {
    return this.latest[pair] !== undefined;
  }

  /** @param pair - The number of the segment's pair of endpoints. */
  add(segment: Segment, analysis: SegmentAnalysis, pair: number): void {
    this.take({ segment, analysis, number: this.arrivals++, pair });
  }

  /** The connection of a pair of endpoints that its next segment joins, unless it opens another. */
  latestOf(pair: number): Connection | undefined {
    return this.latest[pair]?.connection;
  }

  /** Ends the capture: a SYN that still waits for an answer opened a connection. No segment comes after. */
  finish(): void {
    for (const entry of this.latest) if (entry !== undefined) this.end(entry);
    this.latest.length = 0;
  }

  /**
   * Numbers of the connections, in order of their first frames: a SYN that had to wait for its answer may have
   * opened a connection later than it was sent.
   */
  inOrder(): readonly number[] {
    const frames = this.connections.map((connection) => connection?.first.frameNumber ?? 0);
    return [...frames.keys()].sort((a, b) => (frames[a] ?? 0) - (frames[b] ?? 0) || a - b);
  }

  /** Forgets a connection that was read. */
  letGo(number: number): void {
    this.connections[number] = undefined;
  }

  /** Does what {@link finish} does for one pair of endpoints. */
  finishPair(pair: number): void {
    const entry = this.latest[pair];
    if (entry !== undefined) this.end(entry);
  }

  /** The pair of endpoints is over: its number may be given to another. */
  forget(pair: number): void {
    this.latest[pair] = undefined;
  }

  private end(entry: Entry): void {
    // What followed the SYN may hold another that waits.
    while (entry.pending.length > 0) this.release(entry, true);
  }

  private take(arrival: Arrival): void {
    const { pair } = arrival;
    const entry = this.latest[pair];
    if (entry === undefined) {
      this.latest[pair] = { connection: this.open(arrival), pending: [] };
    } else if (entry.pending.length > 0) {
      this.settle(entry, arrival);
    } else {
      this.place(entry, arrival);
    }
  }

  private place(entry: Entry, arrival: Arrival): void {
    const decision = decide(entry.connection, arrival.segment);
    if (decision === 'same') this.join(entry.connection, arrival);
    else if (decision === 'new') entry.connection = this.open(arrival, entry.connection);
    else entry.pending.push(arrival);
  }

  /** The first segment of the other end decides about the SYN that waits. */
  private settle(entry: Entry, arrival: Arrival): void {
    const { connection, pending } = entry;
    const { segment } = arrival;
    const syn = pending[0]?.segment ?? segment;
    if (connection.endOf(segment) === connection.endOf(syn)) {
      pending.push(arrival);
      if (pending.length >= MAX_PENDING) this.release(entry, true);
      return;
    }
    const isChallenge =
      hasFlags(segment, ACK) &&
      (segment.flags & (SYN | RST)) === 0 &&
      segment.ack !== wrap32(syn.seq + 1);
    this.release(entry, !isChallenge);
    // What was held back behind the SYN may itself have left a SYN waiting.
    this.take(arrival);
  }

  private release(entry: Entry, opensNew: boolean): void {
    const [syn, ...rest] = entry.pending;
    entry.pending = [];
    if (syn === undefined) return;
    if (opensNew) entry.connection = this.open(syn, entry.connection);
    else this.join(entry.connection, syn);
    for (const arrival of rest) this.take(arrival);
  }

  private open(arrival: Arrival, previous?: Connection): Connection {
    const { segment, analysis } = arrival;
    const connection = new Connection(this.count++, segment, analysis, previous);
    if (this.isKeepingAll) this.connections.push(connection);
    this.join(connection, arrival);
    return connection;
  }

  private join(connection: Connection, { segment, analysis, number }: Arrival): void {
    connection.add(segment, analysis);
    this.onPlaced(number, connection.number);
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
