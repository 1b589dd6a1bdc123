import { FIN, hasFlags, RST, SYN, type Segment } from '../segment.js';
import { AdvertisedWindow } from './advertised-window.js';
import type { DirectionStatistics, ZeroWindowStatistics } from './direction-statistics.js';
import { InitialWindow } from './initial-window.js';
import { KeepAliveProbes } from './keep-alive-probes.js';
import { OutstandingSegments } from './outstanding-segments.js';
import { PayloadSpan } from './payload-span.js';
import type { PlacedSegment } from './placed-segment.js';
import { RttSamples } from './rtt-samples.js';
import { secondsOf } from '../seconds-of.js';
import { SeenNumbers } from './seen-numbers.js';
import { isKeepAlive, isOutOfOrder, isZeroWindowProbe, VerdictCounts } from './verdict-counts.js';
import { ZeroWindowPeriods } from './zero-window-periods.js';

/** What is counted outside: every frame, and its bytes; and what needs the state of both ends. */
export type CountedOutside = Pick<
  DirectionStatistics,
  'packets' | 'bytes' | 'payloadBytes' | 'challengeAcks'
>;

// Most connections of a flood or scan have none of these: one object does for all of them.
const NO_KEEP_ALIVES = { frames: 0, afterIdle: 0, unanswered: 0, firstProbes: [] } as const;
const NO_ZERO_WINDOW = {
  frames: 0,
  periods: 0,
  seconds: 0,
  openAtEnd: false,
  firstPeriods: [],
} as const;
const NO_VERDICTS = new VerdictCounts();
const NO_RETRANSMISSIONS = NO_VERDICTS.retransmissions;

/** Follows what one end sends, and what the other end acknowledges of it. */
export class DirectionTracker {
  private readonly outstanding = new OutstandingSegments();
  private readonly seen = new SeenNumbers();
  private readonly window = new AdvertisedWindow();
  private readonly zeroWindow = new ZeroWindowPeriods();
  private readonly span = new PayloadSpan();
  private readonly initialWindow = new InitialWindow();
  private verdicts: VerdictCounts | undefined;
  private keepAlives: KeepAliveProbes | undefined;
  private samples: RttSamples | undefined;
  private capturedTwice = 0;
  private outOfOrderRepeats = 0;
  private uniquePayloadBytes = 0;
  private maxBytesInFlight = 0;
  private top = -Infinity;
  private maxAck = -Infinity;
  private finEnd: number | undefined;

  /** The end's next segment was captured twice: it counts for nothing else. */
  countCopy(): void {
    this.capturedTwice++;
  }

  /** Takes the end's next segment, `idleNanos` after the connection's last. */
  send(
    { segment, analysis, length }: PlacedSegment,
    atNanos: number,
    idleNanos: number,
    peer: DirectionTracker,
  ): void {
    const { bytesInFlight, verdicts } = analysis;
    const { frameNumber } = segment;
    this.zeroWindow.add(segment, atNanos);
    if (length > 0) this.span.add(length, atNanos);
    if (bytesInFlight !== undefined && bytesInFlight > this.maxBytesInFlight) {
      this.maxBytesInFlight = bytesInFlight;
    }
    if (isKeepAlive(verdicts)) {
      this.keepAlives ??= new KeepAliveProbes();
      this.keepAlives.add(frameNumber, atNanos, idleNanos, peer.zeroWindow.isOpen);
    } else {
      this.keepAlives?.interrupt();
    }
    if (isZeroWindowProbe(verdicts) || isKeepAlive(verdicts)) peer.zeroWindow.probe(frameNumber);
  }

  /** Counts Wireshark's verdicts on the end's segment; `peer` tells whether it owes an ACK. */
  judge({ segment, analysis, ack }: PlacedSegment, peer: DirectionTracker): void {
    if (analysis.verdicts === 0) return;
    this.verdicts ??= new VerdictCounts();
    const answersData = ack !== undefined && peer.outstanding.hasBeyond(ack);
    this.verdicts.add(segment, analysis.verdicts, answersData);
  }

  /** Takes the numbers and the window of a segment that takes part in the connection. */
  follow({ segment, analysis, seq, end, length }: PlacedSegment, atNanos: number): void {
    if (hasFlags(segment, RST)) return;
    this.window.add(segment);
    if (end > this.top) this.top = end;
    if (end === seq) return;
    const isSyn = hasFlags(segment, SYN);
    const start = isSyn ? seq + 1 : seq;
    const freshSyn = this.seen.add(seq, start);
    const fresh = this.seen.add(start, start + length);
    this.uniquePayloadBytes += fresh;
    const isFin = hasFlags(segment, FIN);
    const freshFin = this.seen.add(start + length, end);
    if (isFin) this.finEnd ??= end;
    const isRepeat = freshSyn + fresh + freshFin === 0;
    if (isRepeat && isOutOfOrder(analysis.verdicts)) this.outOfOrderRepeats++;
    if (!isSyn) this.initialWindow.add(start, fresh);
    // A probe of a closed window is answered, but the answer does not acknowledge it.
    if (isZeroWindowProbe(analysis.verdicts)) return;
    this.outstanding.send(seq, end, isSyn ? 'syn' : isFin ? 'fin' : 'data', {
      frame: segment.frameNumber,
      atNanos,
      timestamp: segment.options.timestamps?.value,
    });
  }

  /** The other end sent something. */
  hearPeer(segment: Segment, atNanos: number): void {
    this.keepAlives?.answer(segment.frameNumber);
    this.zeroWindow.addPeers(segment, atNanos);
  }

  /** The other end acknowledges everything before `ack`. */
  acknowledge(ack: number, { frameNumber, options }: Segment, atNanos: number): void {
    if (ack > this.maxAck) this.maxAck = ack;
    this.seen.beginAt(ack);
    this.initialWindow.acknowledge(ack);
    const segment = this.outstanding.acknowledge(ack);
    if (segment === undefined) return;
    this.samples ??= new RttSamples();
    this.samples.add(segment, { frame: frameNumber, atNanos, echo: options.timestamps?.echo });
  }

  /** Segments of the end that were sent again so far. */
  get retransmissions(): number {
    return this.verdicts?.retransmissionCount ?? 0;
  }

  /** Does the end keep its window closed now? */
  get isWindowClosed(): boolean {
    return this.zeroWindow.isOpen;
  }

  /** The end has sent a FIN, and the other acknowledged it. */
  get hasClosed(): boolean {
    return this.finEnd !== undefined && this.maxAck >= this.finEnd;
  }

  /** The other end has closed, so that this one's window holds nobody up. */
  hearPeersClose({ frameNumber }: Segment, atNanos: number): void {
    this.zeroWindow.close(frameNumber, atNanos);
  }

  /** Captured payload with numbers from `from` up to, not including, `to`. */
  payloadBetween(from: number, to: number): number {
    return Math.min(this.seen.seenBetween(from, to), this.uniquePayloadBytes);
  }

  /** Everything found, with the window as the other end has to read it. */
  record(counted: CountedOutside, peer: DirectionTracker, endNanos: number): DirectionStatistics {
    const { window, maxBytesInFlight, uniquePayloadBytes } = this;
    const { mss, windowScale } = window;
    const verdicts = this.verdicts ?? NO_VERDICTS;
    const range = window.rangeAgainst(peer.window);
    const initialWindow = window.hasSentSyn ? this.initialWindow.record : undefined;
    const throughput = this.span.throughput;
    const goodput = this.span.rateOf(uniquePayloadBytes);
    const rtt = this.samples?.record;
    // A spread in front would give each record a layout of its own in V8, which takes more room than its values.
    return {
      packets: counted.packets,
      bytes: counted.bytes,
      payloadBytes: counted.payloadBytes,
      challengeAcks: counted.challengeAcks,
      uniquePayloadBytes,
      uncapturedBytes: this.uncapturedBytes,
      ...(mss !== undefined && { mss }),
      ...(windowScale !== undefined && { windowScale }),
      ...(range && { window: range }),
      ...(maxBytesInFlight > 0 && { maxBytesInFlight }),
      retransmissions: verdicts === NO_VERDICTS ? NO_RETRANSMISSIONS : verdicts.retransmissions,
      outOfOrder: verdicts.outOfOrder,
      outOfOrderRepeats: this.outOfOrderRepeats,
      duplicateAcks: verdicts.duplicateAcks,
      duplicateAcksOfOutstandingData: verdicts.duplicateAcksOfOutstandingData,
      lostSegments: verdicts.lostSegments,
      acksOfUnseen: verdicts.acksOfUnseen,
      windowFull: verdicts.windowFull,
      windowUpdates: verdicts.windowUpdates,
      zeroWindow: this.zeroWindowRecord(verdicts.zeroWindows, endNanos),
      zeroWindowProbes: verdicts.zeroWindowProbes,
      keepAlives: this.keepAlives?.record ?? NO_KEEP_ALIVES,
      capturedTwice: this.capturedTwice,
      ...(initialWindow && { initialWindow }),
      ...(throughput && { throughput }),
      ...(goodput && { goodput }),
      ...(rtt && { rtt }),
    };
  }

  private zeroWindowRecord(frames: number, endNanos: number): ZeroWindowStatistics {
    const { zeroWindow } = this;
    if (frames === 0 && zeroWindow.count === 0) return NO_ZERO_WINDOW;
    return {
      frames,
      periods: zeroWindow.count,
      seconds: secondsOf(zeroWindow.totalNanos(endNanos)),
      openAtEnd: zeroWindow.isOpen,
      firstPeriods: zeroWindow.firstPeriods(endNanos),
    };
  }

  private get uncapturedBytes(): number {
    // What was acknowledged beyond all that the end was seen to send may be an error of the other.
    const limit = this.top === -Infinity ? this.maxAck : Math.min(this.top, this.maxAck);
    return this.seen.missingBefore(limit);
  }
}
