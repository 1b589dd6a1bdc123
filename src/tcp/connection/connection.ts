import { ChallengeWatch } from './challenge-acks.js';
import { EndFacts, PLAIN_TRACED } from './end-facts.js';
import { hasVerdict, type SegmentAnalysis } from '../stream/segment-analysis.js';
import {
  ACK,
  FIN,
  hasFlags,
  isBareSyn,
  RST,
  SYN,
  type Endpoint,
  type Segment,
} from '../segment.js';
import { ConnectionStatistics } from '../statistics/connection-statistics.js';
import { flowIndexOf, type FlowIndex } from '../stream/stream.js';
import { RunningStanding } from './running-standing.js';
import { withMore } from '../with-more.js';
import { isOdd, other, type TracedSegment } from './traced-segment.js';

/** Payload of each end after the other's FIN that is traced: what a half-closed connection still carries. */
const HALF_CLOSED_TRACED = 12;
/** Exact repeats of SYN, FIN or RST segments that are traced; a flood of them is only counted. */
const MAX_REPEATS_TRACED = 256;
/** Traced segments in all; only a flood of made-up control segments comes near. */
const MAX_TRACED = 4096;
/** Segments with impossible acknowledgments or numbers that are traced. */
const MAX_STRANGE_TRACED = 64;

/** Shared by all connections: it is read only while one of them takes a segment. */
const running = new RunningStanding();

/**
 * One TCP connection while its segments arrive. Only the segments that may decide a role, a state or
 * a pattern are kept, so that memory does not grow with the data that a connection carries.
 */
export class Connection {
  private tracedSegments: TracedSegment[] = [];
  readonly ends: readonly [EndFacts, EndFacts] = [new EndFacts(), new EndFacts()];
  readonly statistics: ConnectionStatistics;
  readonly challenges = new ChallengeWatch();
  readonly first: Segment;
  readonly firstAnalysis: SegmentAnalysis;
  last: Segment;
  lastAnalysis: SegmentAnalysis;
  count = 0;
  hasReset = false;
  hasSyn = false;
  private former: Connection | undefined;
  private hasProgressed = false;
  private lastSender: FlowIndex | undefined;
  private repeatsTraced = 0;
  private strangeTraced = 0;

  constructor(
    /** Place among all connections, in order of their first segments. */
    readonly number: number,
    segment: Segment,
    analysis: SegmentAnalysis,
    previous?: Connection,
    /** Also keep and measure what the record of the connection is made of. */
    private readonly isRecorded = true,
  ) {
    this.former = previous;
    this.first = this.last = segment;
    this.firstAnalysis = this.lastAnalysis = analysis;
    this.statistics = new ConnectionStatistics(segment);
  }

  /** A connection whose record is there, for another way through its segments: nothing is kept or measured again. */
  static again(number: number, segment: Segment, analysis: SegmentAnalysis): Connection {
    return new Connection(number, segment, analysis, undefined, false);
  }

  /** Those of its segments that may decide a role, a state or a pattern. */
  get traced(): readonly TracedSegment[] {
    return this.tracedSegments;
  }

  /** The end that sent the first segment, and the other. */
  get endpoints(): readonly [Endpoint, Endpoint] {
    return [this.first.source, this.first.destination];
  }

  /** Both ends have sent FIN, or a RST was seen. */
  get isClosed(): boolean {
    return this.hasReset || this.ends.every((end) => end.hasSentFin);
  }

  /** Something went on after the opening, or the opening was not captured. */
  get isEstablished(): boolean {
    return this.hasProgressed || !this.hasSyn;
  }

  /** The connection before this one, of the same ends and ports. */
  get previous(): Connection | undefined {
    return this.former;
  }

  /** Lets go of the connection before this one. */
  forgetPrevious(): void {
    this.former = undefined;
  }

  endOf(segment: Segment): FlowIndex {
    return flowIndexOf(this.first.source, segment);
  }

  /** Takes the next segment; gives it back with its place in the connection, good until the next. */
  add(segment: Segment, analysis: SegmentAnalysis): TracedSegment {
    const from = this.endOf(segment);
    const own = this.ends[from];
    const peer = this.ends[other(from)];
    const length = segment.length ?? 0;
    const seq = own.numbers.positionOf(segment.seq);
    const control = hasFlags(segment, SYN) ? 1 : 0;
    const end = seq + length + control + (hasFlags(segment, FIN) ? 1 : 0);
    const ack = hasFlags(segment, ACK) ? peer.numbers.positionOf(segment.ack) : undefined;
    const isEvidence = !isOdd({ segment });
    const isStray = isBareSyn(segment) && own.isnRaw !== undefined && segment.seq !== own.isnRaw;
    const before = running;
    before.take(this.ends, this.lastSender);
    const isCaptureDuplicate = own.copies.has(segment);
    if (!isCaptureDuplicate) own.copies.add(segment);
    peer.hearPeer();
    if (isEvidence && !isStray && !isCaptureDuplicate && !hasFlags(segment, RST))
      own.contiguity.add(seq, end);
    const traced: TracedSegment = {
      segment,
      analysis,
      ordinal: this.count,
      from,
      seq,
      end,
      ack,
      length,
      hasHoleBefore: own.contiguity.hasHoleBefore(end),
      isCaptureDuplicate,
      before,
    };
    this.countSegment(traced);
    if (this.isRecorded) this.statistics.add(traced, isEvidence && !isStray);
    if (isCaptureDuplicate) return traced;
    if (this.isRecorded && this.isWorthTracing(traced)) {
      this.trace({ ...traced, before: before.copy() });
    }
    if (isEvidence) {
      this.challenges.add(traced, own.isn);
      this.note(traced, isStray);
    }
    return traced;
  }

  private trace(traced: TracedSegment): void {
    this.tracedSegments = withMore(this.tracedSegments, traced);
  }

  private isWorthTracing({ segment, from, end, ack, length }: TracedSegment): boolean {
    const own = this.ends[from];
    const peer = this.ends[other(from)];
    const isHalfClosed = this.isHalfClosedData(segment, own, peer);
    if (isHalfClosed) own.halfClosedSegments++;
    if (this.traced.length >= MAX_TRACED) return false;
    if ((segment.flags & (SYN | FIN | RST)) !== 0) {
      own.plainToTrace = peer.plainToTrace = PLAIN_TRACED;
      return this.isNews(segment) || ++this.repeatsTraced <= MAX_REPEATS_TRACED;
    }
    const isFirstData = length > 0 && !own.hasSentData;
    const coversFin =
      peer.uncoveredFin !== undefined && ack !== undefined && ack >= peer.uncoveredFin;
    if (own.plainToTrace > 0) {
      own.plainToTrace--;
      return true;
    }
    if (isFirstData || coversFin) return true;
    if (isHalfClosed && own.halfClosedSegments <= HALF_CLOSED_TRACED) return true;
    const acksUnsent = ack !== undefined && peer.top !== undefined && ack > peer.top;
    const isBeyondFin = length > 0 && own.firstFinEnd !== undefined && end > own.firstFinEnd;
    return (acksUnsent || isBeyondFin) && ++this.strangeTraced <= MAX_STRANGE_TRACED;
  }

  /** Payload of an end that has acknowledged the other's FIN and not sent its own. */
  private isHalfClosedData(
    { flags, length = 0 }: Segment,
    { hasSentFin }: EndFacts,
    peer: EndFacts,
  ): boolean {
    const isPlain = (flags & (SYN | FIN | RST)) === 0;
    const isAcked = peer.hasSentFin && peer.uncoveredFin === undefined;
    return length > 0 && isPlain && isAcked && !hasSentFin;
  }

  /** Is no traced segment with SYN, FIN or RST the same in sender, flags and numbers? */
  private isNews(segment: Segment): boolean {
    return !this.traced.some(
      ({ segment: earlier }) =>
        earlier.flags === segment.flags &&
        earlier.seq === segment.seq &&
        earlier.ack === segment.ack &&
        earlier.source.port === segment.source.port &&
        earlier.source.address === segment.source.address,
    );
  }

  private countSegment({ segment, analysis, from, length }: TracedSegment): void {
    const own = this.ends[from];
    own.packets++;
    own.bytes += segment.frameLength;
    own.payloadBytes += length;
    this.count++;
    this.last = segment;
    this.lastAnalysis = analysis;
  }

  private note(
    { segment, analysis, from, seq, end, ack, length }: TracedSegment,
    isStray: boolean,
  ): void {
    const own = this.ends[from];
    const peer = this.ends[other(from)];
    const isReset = hasFlags(segment, RST);
    if (hasFlags(segment, SYN)) {
      this.hasSyn = true;
      if (!hasFlags(segment, ACK)) own.hasSentBareSyn = true;
      if (own.isnRaw === undefined) {
        own.isn = seq;
        own.isnRaw = segment.seq;
      }
    } else if (!isReset) {
      const isFromSynSender = own.isnRaw !== undefined && hasFlags(segment, ACK);
      if (isFromSynSender || length > 0 || hasFlags(segment, FIN)) this.hasProgressed = true;
    }
    if (isReset) {
      this.hasReset = true;
      own.resets++;
    } else if (!isStray && (own.top === undefined || end > own.top)) {
      own.top = end;
      own.numbers.follow(segment.seq);
    }
    if (hasFlags(segment, FIN) && !own.hasSentFin) {
      own.hasSentFin = true;
      own.firstFinEnd = own.uncoveredFin = end;
    }
    if (length > 0) {
      own.hasSentData = true;
      const dataEnd = seq + length;
      if (own.dataEnd === undefined || dataEnd > own.dataEnd) own.dataEnd = dataEnd;
    }
    if (ack !== undefined && !isReset) {
      if (own.maxAck === undefined || ack > own.maxAck) {
        own.maxAck = ack;
        own.maxAckRaw = segment.ack;
      }
      if (peer.uncoveredFin !== undefined && ack >= peer.uncoveredFin)
        peer.uncoveredFin = undefined;
      if (peer.top === undefined || ack <= peer.top) peer.contiguity.settle(ack);
    }
    const { hopLimit } = segment;
    if (!isReset && hopLimit !== undefined) {
      if (hopLimit < own.minHopLimit) own.minHopLimit = hopLimit;
      if (hopLimit > own.maxHopLimit) own.maxHopLimit = hopLimit;
    }
    const { timestamps } = segment.options;
    if (timestamps !== undefined && !isReset) own.lastTimestamp = timestamps.value;
    own.lastFrame = segment.frameNumber;
    own.window = segment.window;
    if (hasVerdict(analysis, 'keep_alive')) own.keepAlives++;
    if (hasVerdict(analysis, 'retransmission')) own.retransmissions++;
    peer.keepAlives = 0;
    peer.retransmissions = 0;
    this.lastSender = from;
  }
}
