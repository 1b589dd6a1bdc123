import type { Conversation } from '../conversation.js';
import { FIN, hasFlags, PSH, RST, SYN } from '../segment.js';
import { isAfter } from '../sequence.js';
import type { Side } from '../side.js';
import { RetransmissionTimer } from '../statistics/retransmission-timer.js';
import { SeenNumbers } from '../statistics/seen-numbers.js';
import { verdictBit } from '../verdict.js';
import { AckCounts } from './ack-counts.js';
import type { CaptureClock } from './capture-clock.js';
import { FirstSegments } from './first-segments.js';
import { GrowthExample } from './growth-example.js';
import { LossEpisodes } from './loss-episodes.js';
import { readPhases } from './phase-reading.js';
import { PhaseStudy, type Standing } from './phase-study.js';
import type { PlacedSegment } from './placed-segment.js';
import { RepeatRecords, repeatKindOf } from './repeat-records.js';
import { SegmentSize } from './segment-size.js';
import { SentSegments, type SentSegment } from './sent-segments.js';
import { SteadyPart } from './steady-part.js';
import type { DataTransfer, Repeat } from './transfer.js';
import { TransferSpan } from './transfer-span.js';

/** Of a sender that its segment fills the window, of a receiver that it closes its own. */
const WINDOW_PROOF = verdictBit('window_full') | verdictBit('zero_window');
const DUPLICATE_ACK = verdictBit('duplicate_ack');
/** No window lets a sender be further ahead (RFC 7323 §2.3), so an ACK beyond it is an error. */
const MAX_AHEAD = 2 ** 30;

/** Follows the payload of one end, and what the other end acknowledges of it. */
export class DataStudy {
  private readonly seen = new SeenNumbers();
  private readonly sent = new SentSegments();
  private readonly span = new TransferSpan();
  private readonly first: FirstSegments;
  private readonly acks = new AckCounts();
  private readonly steady = new SteadyPart();
  private readonly growth = new GrowthExample();
  private readonly repeats = new RepeatRecords();
  private readonly losses: LossEpisodes;
  private readonly timer = new RetransmissionTimer();
  private readonly size: SegmentSize;
  private readonly phases: PhaseStudy;
  private uniquePayloadBytes = 0;
  /** Position of the end's FIN, which takes a number and is no payload. */
  private fin: number | undefined;
  /** Position after the numbers that the other end's window lets through. */
  private edge: number | undefined;
  /** Since when all is acknowledged, while nothing more is sent. */
  private drainedNanos: number | undefined;

  /** @param windowFactor - Of the other end: see `windowFactorOf()`. */
  constructor(
    clock: CaptureClock,
    private readonly conversation: Conversation,
    private readonly side: Side,
    private readonly windowFactor: number | undefined,
  ) {
    this.first = new FirstSegments(clock);
    this.losses = new LossEpisodes(conversation.handshake);
    this.size = new SegmentSize(conversation.handshake.options);
    this.phases = new PhaseStudy(clock);
  }

  /** Takes the end's next segment. */
  send(placed: PlacedSegment): void {
    const { segment, seq, start, end, next } = placed;
    if (!placed.takesPart || hasFlags(segment, RST)) return;
    if (hasFlags(segment, SYN)) {
      this.seen.add(seq, start);
      this.sent.beginAt(start);
    }
    if (placed.length > 0) this.sendPayload(placed, this.seen.add(start, end));
    if (hasFlags(segment, FIN)) {
      this.seen.add(end, next);
      this.fin ??= end;
    }
  }

  /** Takes the other end's next segment. */
  hear(placed: PlacedSegment): void {
    const { segment, ack, frame, atNanos } = placed;
    if (!placed.takesPart || ack === undefined) return;
    this.seen.beginAt(ack);
    // A reset promises nothing about the data that it refers to.
    if (hasFlags(segment, RST)) return;
    const { top, acked } = this.sent;
    if (top !== undefined && ack > top + MAX_AHEAD) return;
    if (acked === undefined) this.sent.beginAt(ack);
    else if (ack > acked) this.advance(ack, acked, frame, atNanos);
    else if (ack === acked && top !== undefined && ack < top) this.repeatAck(placed);
    this.hearSacks(placed, ack);
    const scale = hasFlags(segment, SYN) ? 1 : this.windowFactor;
    if (scale !== undefined && ack === this.sent.acked) this.edge = ack + segment.window * scale;
    this.phases.hear(this.standing(placed), acked !== undefined && ack > acked ? ack : undefined);
  }

  /** `undefined` when the end sent no payload. Call once. */
  finish(): DataTransfer | undefined {
    const { span, uniquePayloadBytes, conversation, side } = this;
    if (span.segments === 0) return undefined;
    const rate = span.rateOf(uniquePayloadBytes);
    const steady = this.steady.record;
    const growth = this.growth.record;
    const acks = this.acks.record;
    if (this.losses.current !== undefined) this.phases.endLoss(this.losses.current, undefined);
    const extent = { bytes: uniquePayloadBytes, mss: this.size.bytes, acks: acks.acks };
    return {
      firstFrame: span.firstFrame,
      lastFrame: span.lastFrame,
      segments: span.segments,
      payloadBytes: span.payloadBytes,
      uniquePayloadBytes,
      firstSegments: this.first.record,
      acks,
      ...(rate && { rate }),
      ...(steady && { steady }),
      ...(this.steady.isMostlyPaused && { isMostlyPaused: true as const }),
      repeats: this.repeats.record,
      ...(growth && { growth }),
      phases: readPhases(conversation, side, extent, this.phases),
    };
  }

  private sendPayload(placed: PlacedSegment, fresh: number): void {
    const { start, end, frame, atNanos, length, segment } = placed;
    const { sent } = this;
    this.size.add(length);
    this.span.add(placed);
    this.sent.beginAt(start);
    this.uniquePayloadBytes += fresh;
    const flightBefore = sent.flight;
    this.first.repeat(start, end);
    const kind = repeatKindOf(placed.verdicts);
    if (kind !== undefined) this.repeat(placed, kind, fresh > 0);
    if (fresh > 0) {
      this.first.add(placed, sent.acked);
      this.growth.add(placed);
      const { drainedNanos = atNanos } = this;
      this.steady.add(placed, fresh, atNanos - drainedNanos, this.timer.rtoNanos);
      this.drainedNanos = undefined;
      sent.add(start, end, frame, atNanos);
    } else {
      sent.markRepeated(start, end, frame, atNanos);
    }
    const isNew = fresh > 0 && kind === undefined;
    const { rtoNanos } = this.timer;
    const isPush = hasFlags(segment, PSH);
    const news = { end, flightBefore, length, isPush, rtoNanos };
    this.phases.send(this.standing(placed), isNew ? news : undefined);
  }

  private repeat(placed: PlacedSegment, kind: Repeat['kind'], isFresh: boolean): void {
    const { start, end, frame, atNanos, rtoFrame } = placed;
    const { sent, losses } = this;
    const first = isFresh ? undefined : sent.carrierOf(start);
    const laterFrame = sent.firstFrom(end)?.frame;
    const { top = end, acked, lastAckFrame, flight: flightBytes } = sent;
    const before = losses.current;
    const answer = losses.judge({
      ...{ kind, frame, atNanos, start, end, isFresh, first, laterFrame },
      ...{ top, acked, lastAckFrame, flightBytes, rtoFrame, rtoNanos: this.timer.rtoNanos },
    });
    this.repeats.add(placed, kind, isFresh, first, answer);
    const { current } = losses;
    if (current === undefined || current === before) return;
    if (before !== undefined) this.phases.endLoss(before, undefined);
    this.phases.beginLoss(current);
  }

  private advance(ack: number, acked: number, frame: number, atNanos: number): void {
    const covered = this.sent.acknowledge(ack, frame);
    const reach = this.payloadUpTo(ack);
    const isCaptured = this.sent.carrierOf(reach - 1) !== undefined;
    this.acks.add(reach - this.payloadUpTo(acked), covered, { ack, frame, isCaptured });
    this.first.acknowledge(ack, frame, atNanos);
    this.span.acknowledge(ack, frame, atNanos);
    this.measure(covered, ack, atNanos);
    if (this.sent.flight === 0) this.drainedNanos = atNanos;
    const over = this.losses.acknowledge(ack, atNanos);
    if (over !== undefined)
      this.phases.endLoss(over, { frame, atNanos, flightBytes: this.sent.flight });
  }

  private payloadUpTo(position: number): number {
    return this.fin !== undefined && position > this.fin ? position - 1 : position;
  }

  /** Of a batch that one ACK covers the last is measured, unless a repeat held the ACK up (RFC 6298 §3). */
  private measure(covered: readonly SentSegment[], ack: number, atNanos: number): void {
    const last = covered.at(-1);
    if (last?.end !== this.payloadUpTo(ack)) return;
    if (covered.some((each) => each.isRepeated || each.atNanos > last.atNanos)) return;
    if (atNanos >= last.atNanos) this.timer.add(atNanos - last.atNanos);
  }

  /** A duplicate ACK as RFC 5681 §2 has it, or one that says by SACK what is missing (RFC 6675). */
  private repeatAck({ segment, verdicts, length, frame }: PlacedSegment): void {
    if (length > 0 || (segment.flags & (SYN | FIN)) !== 0) return;
    const asksForMore = segment.options.sackBlocks?.some(([, right]) =>
      isAfter(right, segment.ack),
    );
    const isDuplicate = (verdicts & DUPLICATE_ACK) !== 0 || asksForMore === true;
    if (isDuplicate) this.losses.hearDuplicate(frame);
  }

  /** What the other end got beyond `ack`; a first block below it, or within the second, came twice (RFC 2883 §4). */
  private hearSacks({ segment, frame }: PlacedSegment, ack: number): void {
    const blocks = (segment.options.sackBlocks ?? []).map(([left, right]) => ({
      left: ack + ((left - segment.ack) | 0),
      right: ack + ((right - segment.ack) | 0),
    }));
    const [first, second] = blocks;
    if (first === undefined) return;
    const isWithin =
      second !== undefined && second.left <= first.left && first.right <= second.right;
    if (first.right <= ack || isWithin) this.repeats.reportTwice(first.left, first.right, frame);
    for (const { left, right } of blocks) if (left > ack) this.losses.hearSelective(right, frame);
  }

  private standing({ frame, atNanos, verdicts }: PlacedSegment): Standing {
    const { top, flight: flightBytes } = this.sent;
    const roomBytes = top === undefined || this.edge === undefined ? undefined : this.edge - top;
    const isLossy = this.losses.current !== undefined;
    const isWindowProof = (verdicts & WINDOW_PROOF) !== 0;
    return { frame, atNanos, flightBytes, roomBytes, isLossy, mss: this.size.bytes, isWindowProof };
  }
}
