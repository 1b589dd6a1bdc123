import type { Connection } from '../connection/connection.js';
import { readConnection } from '../connection/fold-connection.js';
import type { Readings } from '../connection/readings.js';
import { resolveConnection } from '../connection/resolved-connection.js';
import { isOpeningSyn, type TracedSegment } from '../connection/traced-segment.js';
import type { Conversation } from '../conversation.js';
import type { HandshakePattern } from '../handshake-pattern.js';
import type { ResetClass } from '../reset-class.js';
import { ACK, FIN, RST, SYN, type Endpoint, type Segment } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import {
  finalHandshakeNews,
  handshakeKey,
  handshakeNews,
  type HandshakeNews,
} from './handshake-news.js';
import type { EndReason, OnLiveEvent } from './live-event.js';
import { RetransmissionBurst, type BurstNews } from './retransmission-burst.js';
import {
  finalTeardownKey,
  finalTeardownNews,
  hasClose,
  isClosedForGood,
  teardownKey,
  teardownNews,
} from './teardown-news.js';
import { ZeroWindowWatch } from './zero-window-watch.js';

const CONTROL = SYN | FIN | RST;
/** A connection with more traced segments than these is not read at each of them: it is a flood. */
const READ_AT_ONCE = 96;
/** Such a connection is read when they have grown by an eighth. */
const GROWTH = 8;
/** Openings to which a plain segment adds nothing. */
const SETTLED: ReadonlySet<HandshakePattern> = new Set<HandshakePattern>([
  'three-way',
  'tfo',
  'none',
]);

/** Frame and time by which an event is known. */
type Moment = Pick<Segment, 'frameNumber' | 'timeNanos'>;

/** Watches one connection while its segments arrive, and tells what happens to it. */
export class LiveConnection {
  readonly burst = new RetransmissionBurst();
  private readonly windows = [new ZeroWindowWatch(), new ZeroWindowWatch()] as const;
  private tracedRead = 0;
  private irttRead = 0n;
  private retransmissions = 0;
  private isSettled = false;
  private hasToldSyn = false;
  private handshakeTold: string | undefined;
  private teardownTold: string | undefined;
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
  conclude(conversation: Conversation, reason: EndReason): void {
    this.tellBurst(this.burst.end());
    const { last } = this.connection;
    const of = { ...ofConversation(conversation), ...momentOf(last) };
    // At the end of a capture nothing has failed yet: it may have gone on.
    const isOver = reason !== 'end-of-capture';
    this.correctResets(conversation, of);
    const news = finalHandshakeNews(conversation);
    if (news !== undefined && (isOver || this.handshakeTold !== undefined)) {
      this.tellHandshake(news, of);
    }
    const key = finalTeardownKey(conversation);
    const isDue = this.teardownTold === undefined ? isOver && hasClose(conversation) : true;
    if (isDue && key !== this.teardownTold) {
      this.tell({
        kind: 'teardown',
        ...of,
        ...finalTeardownNews(conversation),
        ...correction(this.teardownTold),
      });
    }
    this.tell({ kind: 'end', ...of, reason, conversation });
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
    const isGrown = length > this.tracedRead;
    if (isGrown && length > READ_AT_ONCE) return length > this.tracedRead * (1 + 1 / GROWTH);
    if (isGrown && (!this.isSettled || (flags & CONTROL) !== 0)) return true;
    return connection.hasReset && connection.count >= this.lookAgainAt;
  }

  private read(segment: Segment): void {
    const { connection } = this;
    const readings = readConnection(connection);
    const { resolved, handshake } = readings;
    const { endpoints, firstAnalysis } = connection;
    const [client, server] = [endpoints[resolved.client], endpoints[resolved.server]];
    const of = { stream: firstAnalysis.stream.index, client, server, ...momentOf(segment) };
    this.tracedRead = connection.traced.length;
    this.irttRead = firstAnalysis.stream.initialRttNanos;
    this.lookAgainAt = Math.max(connection.count + 4, Math.ceil(connection.count * 1.5));
    this.isSettled =
      SETTLED.has(handshake.pattern) && readings.closing.fin1 === undefined && !connection.hasReset;
    this.tellSyn(handshake.opening.syn, client, server);
    this.tellResets(readings, of);
    const news = handshakeNews(readings);
    if (news !== undefined) this.tellHandshake(news, of);
    this.tellTeardown(readings, of);
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

  /** What a reset was, later segments may show; the final record describes the first ones. */
  private correctResets({ resets }: Conversation, of: OfEvent): void {
    for (const [{ segment }, told] of this.resetsTold) {
      const final = resets.first.find(({ frame }) => frame === segment.frameNumber);
      if (final === undefined || final.class === told) continue;
      const { from, class: resetClass, position: acceptance } = final;
      const reset = { from, class: resetClass, acceptance, ...correction(told) };
      this.tell({ kind: 'reset', ...of, ...momentOf(segment), ...reset });
    }
  }

  private tellHandshake(news: HandshakeNews, of: OfEvent): void {
    const key = handshakeKey(news);
    if (key === this.handshakeTold) return;
    this.tell({ ...of, ...news, ...correction(this.handshakeTold) });
    this.handshakeTold = key;
  }

  private tellTeardown(readings: Readings, of: OfEvent): void {
    const { handshake } = readings;
    const told = this.teardownTold;
    if (told === undefined && !(handshake.isEstablished && isClosedForGood(readings))) return;
    const key = teardownKey(readings);
    if (key === told) return;
    this.tell({ kind: 'teardown', ...of, ...teardownNews(readings), ...correction(told) });
    this.teardownTold = key;
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

function ofConversation(conversation: Conversation): Pick<OfEvent, 'stream' | 'client' | 'server'> {
  const { stream, client, server } = conversation;
  return { stream, client, server };
}

/** Marks an event before which something else was said. */
function correction(told: unknown): { readonly correction?: true } {
  return told === undefined ? {} : { correction: true };
}
