import type { Connection } from '../connection/connection.js';
import { readConnection } from '../connection/fold-connection.js';
import type { Readings } from '../connection/readings.js';
import { teardownRecord } from '../connection/records.js';
import { resolveConnection } from '../connection/resolved-connection.js';
import { isOpeningSyn, type TracedSegment } from '../connection/traced-segment.js';
import type { HandshakePattern } from '../handshake-pattern.js';
import type { ResetClass } from '../reset-class.js';
import { ACK, FIN, RST, SYN, type Endpoint, type Segment } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import { handshakeNews, isSameHandshake, type HandshakeNews } from './handshake-news.js';
import type { EndReason, OnLiveEvent } from './live-event.js';
import {
  irttOf,
  liveReadingOf,
  liveRecordOf,
  type LiveReading,
  type LiveRecord,
} from './live-record.js';
import { RetransmissionBurst, type BurstNews } from './retransmission-burst.js';
import { hasTeardownNews, isSameTeardown } from './teardown-news.js';
import { ZeroWindowWatch } from './zero-window-watch.js';

const CONTROL = SYN | FIN | RST;
/** A connection with more traced segments than these is not read at each of them: it is a flood. */
const READ_AT_ONCE = 96;
/** Such a connection is read when they have grown by an eighth. */
const GROWTH = 8;
/** Openings to which later segments add nothing: until the close, there is nothing to tell. */
const SETTLED: ReadonlySet<HandshakePattern> = new Set<HandshakePattern>([
  'three-way',
  'tfo',
  'none',
]);

/** A connection is followed no more, because it has ended or because the capture has. */
type Ending = 'final' | 'cut-off';

/** Frame and time by which an event is known. */
type Moment = Pick<Segment, 'frameNumber' | 'timeNanos'>;

/** Watches one connection while its segments arrive, and tells what happens to it. */
export class LiveConnection {
  readonly burst = new RetransmissionBurst();
  private readonly windows = [new ZeroWindowWatch(), new ZeroWindowWatch()] as const;
  private reading: LiveReading | undefined;
  private countRead = 0;
  private tracedRead = 0;
  private irttRead = 0n;
  private retransmissions = 0;
  private isSettled = false;
  private hasToldSyn = false;
  private handshakeTold: HandshakeNews | undefined;
  private teardownTold: LiveReading['teardown'] | undefined;
  private readonly resetsTold = new Map<TracedSegment, ResetClass>();
  /** A reset may be refuted by segments that are not traced: the count at which to look again. */
  private lookAgainAt = 0;

  constructor(
    readonly connection: Connection,
    private readonly tell: OnLiveEvent,
  ) {}

  /** Looks at the connection after a segment of its endpoints has been placed. */
  look(segment: Segment): void {
    const { connection } = this;
    const { statistics } = connection;
    if (this.isDue(segment)) this.read(segment);
    const { retransmissions } = statistics;
    const more = retransmissions - this.retransmissions;
    if (more > 0) {
      this.retransmissions = retransmissions;
      this.endBurst(segment.timeNanos);
      this.tellBurst(this.burst.add(more, segment.frameNumber, segment.timeNanos));
    }
    this.lookAtWindow(0, segment);
    this.lookAtWindow(1, segment);
  }

  /** Ends the burst of repeats if it is over by this time. */
  endBurst(nowNanos: bigint): void {
    if (this.burst.isOpen) this.tellBurst(this.burst.endBy(nowNanos));
  }

  /** Tells the final record, and before it what it adds to, or changes of, what was told. */
  conclude(reason: EndReason): LiveRecord {
    this.tellBurst(this.burst.end());
    const { connection } = this;
    const { last } = connection;
    // At the end of a capture nothing has failed yet: it may have gone on.
    const ending = reason === 'end-of-capture' ? 'cut-off' : 'final';
    const { reading } = this;
    const record = liveRecordOf(
      connection,
      reading && this.hasToldAll(reading, ending) ? reading : this.read(last, ending),
    );
    const { stream, client, server } = record;
    this.tell({ kind: 'end', stream, client, server, ...momentOf(last), reason, record });
    return record;
  }

  /** Is the latest reading up to date, and would another tell nothing that was held back? */
  private hasToldAll({ handshake }: LiveReading, ending: Ending): boolean {
    const { handshakeTold, teardownTold } = this;
    const { count, firstAnalysis } = this.connection;
    const { initialRttNanos } = firstAnalysis.stream;
    if (this.countRead !== count || this.irttRead !== initialRttNanos) return false;
    if (handshakeTold !== undefined && handshakeTold.pattern !== handshake.pattern) return false;
    return ending === 'cut-off' || (handshakeTold !== undefined && teardownTold !== undefined);
  }

  private isDue({ flags }: Segment): boolean {
    const { connection } = this;
    const { length } = connection.traced;
    if (connection.count === 1 && (flags & (CONTROL | ACK)) === SYN) {
      this.tellSyn(connection.traced[0], connection.first.source, connection.first.destination);
      this.tracedRead = length;
      return false;
    }
    if (this.irttRead !== connection.firstAnalysis.stream.initialRttNanos) return true;
    const isClosing = connection.isClosed || this.teardownTold !== undefined;
    if (this.isSettled && !isClosing) return false;
    const isGrown = length > this.tracedRead;
    if (isGrown && length > READ_AT_ONCE) return length > this.tracedRead * (1 + 1 / GROWTH);
    // The answer to a SYN that was told of says nothing before it is answered itself.
    if (isGrown && (flags & (CONTROL | ACK)) === (SYN | ACK)) return !this.hasToldSyn || isClosing;
    return isGrown || (connection.hasReset && connection.count >= this.lookAgainAt);
  }

  /** Reads the connection as it stands, and tells what is new. */
  private read(segment: Segment, ending?: Ending): LiveReading {
    const { connection } = this;
    const readings = readConnection(connection);
    const { resolved, handshake } = readings;
    const { endpoints, firstAnalysis, traced, count } = connection;
    const [client, server] = [endpoints[resolved.client], endpoints[resolved.server]];
    const of = { stream: firstAnalysis.stream.index, client, server, ...momentOf(segment) };
    const reading = liveReadingOf(readings);
    this.reading = reading;
    this.countRead = count;
    this.tracedRead = traced.length;
    this.irttRead = firstAnalysis.stream.initialRttNanos;
    this.lookAgainAt = Math.max(count + 4, Math.ceil(count * 1.5));
    this.isSettled = SETTLED.has(handshake.pattern);
    this.tellSyn(handshake.opening.syn, client, server);
    this.tellResets(readings, of);
    const isFinal = ending === 'final';
    const isCorrectable = ending === 'cut-off' && this.handshakeTold !== undefined;
    const news = handshakeNews(reading, irttOf(connection), isFinal || isCorrectable);
    this.tellHandshake(news, of);
    const isClosed = hasTeardownNews(reading, isFinal);
    if (isClosed || this.teardownTold !== undefined) this.tellTeardown(readings, reading, of);
    return reading;
  }

  private tellSyn(syn: TracedSegment | undefined, client: Endpoint, server: Endpoint): void {
    if (this.hasToldSyn || syn === undefined || !isOpeningSyn(syn)) return;
    this.hasToldSyn = true;
    const { stream } = this.connection.firstAnalysis;
    this.tell({ kind: 'syn', stream: stream.index, client, server, ...momentOf(syn.segment) });
  }

  private tellResets({ resolved, resets }: Readings, of: OfEvent): void {
    for (const [reset, { resetClass, acceptance }] of resets) {
      const told = this.resetsTold.get(reset);
      // A refusal is told of as such, and what repeats a reset says nothing new.
      const isNews = resetClass !== 'refused' && resetClass !== 'repeat';
      if (told === resetClass || (told === undefined && !isNews)) continue;
      this.resetsTold.set(reset, resetClass);
      this.tell({
        kind: 'reset',
        ...of,
        ...momentOf(reset.segment),
        from: reset.from === resolved.client ? 'client' : 'server',
        class: resetClass,
        acceptance,
        ...correction(told),
      });
    }
  }

  private tellHandshake(news: HandshakeNews | undefined, of: OfEvent): void {
    const told = this.handshakeTold;
    if (news === undefined || (told !== undefined && isSameHandshake(news, told))) return;
    this.tell({ ...of, ...news, ...correction(told) });
    this.handshakeTold = news;
  }

  private tellTeardown(readings: Readings, { teardown }: LiveReading, of: OfEvent): void {
    const told = this.teardownTold;
    if (told !== undefined && isSameTeardown(teardown, told)) return;
    const { pattern, initiator, lastAckSeen, lateReset, frames } = teardownRecord(readings);
    this.tell({
      kind: 'teardown',
      ...of,
      pattern,
      ...(initiator !== undefined && { initiator }),
      frames,
      ...(lastAckSeen !== undefined && { lastAckSeen }),
      ...(lateReset === true && { lateReset }),
      ...correction(told),
    });
    this.teardownTold = teardown;
  }

  private tellBurst(news: BurstNews | undefined): void {
    if (news === undefined) return;
    const of = { ...this.ends(), frame: news.lastFrame };
    this.tell({ kind: 'retransmission', ...of, ...news });
  }

  private lookAtWindow(end: FlowIndex, segment: Segment): void {
    const { frameNumber, timeNanos } = segment;
    const isClosed = this.connection.statistics.isWindowClosed(end);
    const news = this.windows[end].look(isClosed, frameNumber, timeNanos);
    if (news === undefined) return;
    const { client } = resolveConnection(this.connection);
    const from = end === client ? 'client' : 'server';
    this.tell({ kind: 'zero-window', ...this.ends(), ...momentOf(segment), from, ...news });
  }

  /** Its number in events. */
  get stream(): number {
    return this.connection.firstAnalysis.stream.index;
  }

  private ends(): Pick<OfEvent, 'stream' | 'client' | 'server'> {
    const { connection } = this;
    const { client, server } = resolveConnection(connection);
    const { endpoints, firstAnalysis } = connection;
    return {
      stream: firstAnalysis.stream.index,
      client: endpoints[client],
      server: endpoints[server],
    };
  }
}

interface OfEvent {
  readonly stream: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly frame: number;
  readonly timeNanos: bigint;
}

function momentOf({ frameNumber, timeNanos }: Moment): Pick<OfEvent, 'frame' | 'timeNanos'> {
  return { frame: frameNumber, timeNanos };
}

/** Marks an event before which something else was said. */
function correction(told: unknown): { readonly correction?: true } {
  return told === undefined ? {} : { correction: true };
}
