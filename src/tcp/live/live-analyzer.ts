import type { Connection } from '../connection/connection.js';
import { ConnectionTable } from '../connection/connection-table.js';
import type { RuleSet } from '../rules.js';
import { isOfConnection, isTooShort, type Segment } from '../segment.js';
import { FirstPass } from '../stream/first-pass.js';
import { LiveConnection } from './live-connection.js';
import type { EndReason, OnLiveEvent } from './live-event.js';
import type { LiveRecord } from './live-record.js';
import { type LivePair, LivePairs, type PairStanding } from './live-pairs.js';
import { type LiveTotals, TotalsCount } from './live-totals.js';

const NANOS_PER_SECOND = 1e9;
/** Bursts of repeats and quiet pairs are looked after this often: each second of the capture. */
const SWEEP_NANOS = 1_000_000_000n;

/** Attempts that are more than a quarter of all pairs are a flood or a scan: connections go before them else. */
const ATTEMPTS_SHARE = 4;
/** Who has to make room. */
const FULL: readonly PairStanding[] = ['closed', 'open', 'attempt'];
const FLOODED: readonly PairStanding[] = ['closed', 'attempt', 'open'];

/** How much the live analysis keeps. */
export interface LiveOptions {
  /** Which Wireshark's judgement to reproduce; default `4.0`. */
  readonly rules?: RuleSet;
  /** Pairs of endpoints that are followed at a time; default 20,000. */
  readonly mostPairs?: number;
  /** Of these, how many may be closed: late segments are for them only; default 4,000. */
  readonly mostClosed?: number;
  /** Final records that are kept, the latest; default 1,000. */
  readonly keptRecords?: number;
  /**
   * Seconds of silence after which a connection that is over gets its final record; default 120. Linux keeps
   * TIME-WAIT for 60 s, RFC 9293 for four minutes.
   */
  readonly quietSeconds?: number;
}

/** What is known when the capture has ended. */
export interface LiveResult {
  readonly totals: LiveTotals;
  /** The latest final records, in order of their first frames. */
  readonly records: readonly LiveRecord[];
  /** Earlier ones, which are only counted. */
  readonly omitted: number;
}

/**
 * Tells what happens to TCP connections while their segments arrive. It never throws on traffic, and its memory
 * is bounded, however long the capture is. What it says of a connection is what `TcpAnalyzer` says of
 * the whole capture, unless the connection got its final record early.
 */
export class LiveAnalyzer {
  private readonly mostPairs: number;
  private readonly mostClosed: number;
  private readonly keptRecords: number;
  private readonly quietNanos: number;
  private readonly pairs = new LivePairs();
  private readonly firstPass: FirstPass;
  private readonly table = new ConnectionTable(undefined, false);
  private readonly counted = new TotalsCount();
  private readonly records: LiveRecord[] = [];
  private omitted = 0;
  private latest: LivePair | undefined;
  private sweptNanos: bigint | undefined;
  private readonly bursts = new Set<LiveConnection>();

  constructor(
    private readonly tell: OnLiveEvent,
    options: LiveOptions = {},
  ) {
    const { rules = '4.0', mostPairs = 20_000, mostClosed = 4000 } = options;
    const { keptRecords = 1000, quietSeconds = 120 } = options;
    this.mostClosed = mostClosed;
    this.mostPairs = mostPairs;
    this.keptRecords = keptRecords;
    this.quietNanos = quietSeconds * NANOS_PER_SECOND;
    this.firstPass = new FirstPass(rules, false);
  }

  /** Pairs of endpoints that are followed now. */
  get pairCount(): number {
    return this.pairs.count;
  }

  /** Final records that are kept now. */
  get recordCount(): number {
    return this.records.length;
  }

  /** The number of the connection that the latest segment belongs to, if it belongs to one. */
  get latestStream(): number | undefined {
    return this.latest?.current?.stream;
  }

  /** Takes the next segment, in capture order. */
  add(segment: Segment): void {
    this.latest = undefined;
    if (isTooShort(segment)) return;
    const { timeNanos } = segment;
    this.sweep(timeNanos);
    const pair = this.pairs.of(segment);
    this.latest = pair;
    const analysis = this.firstPass.add(segment, pair.number);
    if (isOfConnection(segment)) {
      this.table.add(segment, analysis, pair.number);
      this.follow(pair);
      this.look(pair, segment);
    }
    this.pairs.touch(pair, timeNanos);
    this.makeRoom(pair);
  }

  /**
   * Tells what time alone brings about, in a capture where nothing comes: the end of bursts, and of quiet
   * connections. Segments that come later should not be older.
   */
  passTime(nowNanos: bigint): void {
    if (this.sweptNanos !== undefined && nowNanos > this.sweptNanos) this.sweep(nowNanos);
  }

  /** Ends the capture: tells all final records. Call once, after the last segment. */
  finish(): LiveResult {
    for (const pair of this.pairs) this.end(pair, 'end-of-capture');
    this.omit(this.records.length - this.keptRecords);
    const records = this.records.sort((a, b) => a.frames.first - b.frames.first);
    return { totals: this.counted.totals, records, omitted: this.omitted };
  }

  private look({ current }: LivePair, segment: Segment): void {
    if (current === undefined) return;
    current.look(segment);
    if (current.burst.isOpen) this.bursts.add(current);
  }

  /** Takes up the connections that the pair's latest segments have opened. */
  private follow(pair: LivePair): void {
    const latest = this.table.latestOf(pair.number);
    const known = pair.current?.connection;
    if (latest === undefined || latest === known) return;
    const fresh: Connection[] = [];
    for (let each: Connection | undefined = latest; each !== undefined; each = each.previous) {
      if (each === known) break;
      fresh.unshift(each);
    }
    for (const connection of fresh) {
      this.conclude(pair.current, 'replaced');
      connection.forgetPrevious();
      pair.current = new LiveConnection(connection, this.tell);
      // Of several, all segments of the earlier are there by now.
      if (connection !== latest) pair.current.look(connection.last);
    }
  }

  /** Tells the final record of a connection. */
  private conclude(live: LiveConnection | undefined, reason: EndReason): void {
    if (live === undefined) return;
    this.bursts.delete(live);
    const record = live.conclude(reason);
    this.counted.add(record);
    this.keep(record);
  }

  private keep(record: LiveRecord): void {
    this.records.push(record);
    // Half as many again, so that they need not be moved each time.
    if (this.records.length < this.keptRecords * 1.5 + 1) return;
    this.omit(this.records.length - this.keptRecords);
  }

  /** Lets go of the earliest records. */
  private omit(surplus: number): void {
    if (surplus <= 0) return;
    this.records.splice(0, surplus);
    this.omitted += surplus;
  }

  private end(pair: LivePair, reason: EndReason): void {
    const { number, current } = pair;
    this.table.finishPair(number);
    this.follow(pair);
    if (pair.current !== current) pair.current?.look(pair.current.connection.last);
    this.conclude(pair.current, reason);
    this.table.forget(number);
    this.firstPass.forget(number);
    this.pairs.delete(pair);
  }

  /** Looks after what time alone brings about. */
  private sweep(nowNanos: bigint): void {
    this.sweptNanos ??= nowNanos;
    if (nowNanos - this.sweptNanos < SWEEP_NANOS && nowNanos >= this.sweptNanos) return;
    for (const live of this.bursts) {
      live.endBurst(nowNanos);
      if (!live.burst.isOpen) this.bursts.delete(live);
    }
    this.sweptNanos = nowNanos;
    this.endQuiet('closed', nowNanos);
    this.endQuiet('attempt', nowNanos);
  }

  private endQuiet(standing: PairStanding, nowNanos: bigint): void {
    let pair = this.pairs.quietest(standing);
    while (pair !== undefined && Number(nowNanos - pair.lastNanos) >= this.quietNanos) {
      this.end(pair, 'quiet');
      pair = this.pairs.quietest(standing);
    }
  }

  /** @param latest - The pair that has just got a segment; it stays. */
  private makeRoom(latest: LivePair): void {
    const { pairs } = this;
    if (pairs.count > this.mostPairs) {
      const isFlood = pairs.countOf('attempt') > this.mostPairs / ATTEMPTS_SHARE;
      const order = isFlood ? FLOODED : FULL;
      const found = order.map((standing) => pairs.quietest(standing));
      const pair = found.find((each) => each !== undefined && each !== latest);
      if (pair !== undefined) this.end(pair, 'crowded-out');
    } else if (pairs.countOf('closed') > this.mostClosed) {
      const pair = pairs.quietest('closed');
      if (pair !== undefined) this.end(pair, 'crowded-out');
    }
  }
}
