import type { Conversation } from '../conversation.js';
import type { Repeat } from './transfer.js';
import type { SentSegment } from './sent-segments.js';

/** Duplicate ACKs that make a sender repeat a segment (RFC 5681 §3.2). */
const ASKING = 3;
/** Wireshark calls a repeat fast when it follows two of them at once. */
const ASKING_FAST = 2;
/** No common system waits less: below, something else made it repeat. */
const MIN_TIMEOUT_NANOS = 200e6;
/** Of a sender that has measured nothing (RFC 6298 §2.1). */
const FIRST_TIMEOUT_NANOS = 1e9;
/** SRTT + 4 × RTTVAR after one sample, which is SRTT, and half of it RTTVAR (RFC 6298 §2.2). */
const ROUND_TRIPS_OF_FIRST_TIMEOUT = 3;

/** A time in which the sender repeats what was lost, until all that was sent before is acknowledged. */
export interface Episode {
  readonly kind: 'recovery' | 'timeout';
  /** Position after all that had been sent when it began. */
  readonly point: number;
  /** The repeat with which it began. */
  readonly frame: number;
  readonly atNanos: number;
  /** Frames that show why. */
  readonly evidence: readonly number[];
  readonly flightBytes: number;
  readonly confidence: 'high' | 'medium';
  readonly reason: 'duplicate-acks' | 'selective-ack' | 'timeout';
}

/** A repeated segment, and how things stood when it was sent. */
export interface RepeatCase {
  readonly kind: Repeat['kind'];
  readonly frame: number;
  readonly atNanos: number;
  readonly start: number;
  readonly end: number;
  /** Some of it was captured for the first time. */
  readonly isFresh: boolean;
  /** Its first transmission, as it stood before this one. */
  readonly first: Readonly<SentSegment> | undefined;
  /** Frame of a later segment that was captured before it. */
  readonly laterFrame: number | undefined;
  /** What has been sent and what was acknowledged. */
  readonly top: number;
  readonly acked: number | undefined;
  readonly lastAckFrame: number | undefined;
  readonly flightBytes: number;
  /** `tcp.analysis.rto_frame`. */
  readonly rtoFrame: number | undefined;
  /** The timeout of RFC 6298 without its lower bound; `undefined` before the first sample. */
  readonly rtoNanos: number | undefined;
}

type Answer = Pick<Repeat, 'reason' | 'evidence'>;

/** Tells why one end repeated segments, as far as the capture shows it. */
export class LossEpisodes {
  /** The one that lasts. */
  current: Episode | undefined;
  private duplicates = 0;
  private readonly duplicateFrames: number[] = [];
  /** Position after all that was acknowledged selectively since the last ACK, and the ACK that did so first. */
  private sackEdge = -Infinity;
  private sackFrame: number | undefined;
  private isAnswered = false;
  private advanceNanos = -Infinity;
  private readonly firstTimeoutNanos: number;

  constructor(handshake: Conversation['handshake']) {
    this.firstTimeoutNanos = firstTimeoutOf(handshake);
  }

  /** The other end repeats its acknowledgment while data is outstanding. */
  hearDuplicate(frame: number): void {
    this.duplicates++;
    if (this.duplicateFrames.length < ASKING) this.duplicateFrames.push(frame);
  }

  /** The other end says that it has got data beyond what it acknowledges, up to `edge`. */
  hearSelective(edge: number, frame: number): void {
    this.sackEdge = Math.max(this.sackEdge, edge);
    this.sackFrame ??= frame;
  }

  /** The other end acknowledges more; gives the episode that this ends. */
  acknowledge(ack: number, atNanos: number): Episode | undefined {
    this.duplicates = 0;
    this.duplicateFrames.length = 0;
    this.sackEdge = -Infinity;
    this.sackFrame = undefined;
    this.isAnswered = false;
    this.advanceNanos = atNanos;
    const { current } = this;
    if (current === undefined || ack < current.point) return undefined;
    this.current = undefined;
    return current;
  }

  judge(repeat: RepeatCase): Answer {
    const { kind, isFresh, first, laterFrame, acked = -Infinity } = repeat;
    if (kind === 'spurious-retransmission') {
      return {
        reason: 'already-acknowledged',
        evidence: known(first?.ackFrame ?? repeat.lastAckFrame),
      };
    }
    if (isFresh && kind === 'out-of-order')
      return { reason: 'fills-gap', evidence: known(laterFrame) };
    const isFirstMissing = repeat.start <= acked && acked < repeat.end;
    if (isFirstMissing && this.isAskedFor(repeat))
      return this.recover(repeat, 'duplicate-acks', [...this.duplicateFrames]);
    if (isFirstMissing && this.hasTimedOut(repeat)) return this.timeOut(repeat);
    if (isFirstMissing && !this.isAnswered && this.sackEdge >= repeat.end)
      return this.recover(repeat, 'selective-ack', known(this.sackFrame));
    return (
      this.withinEpisode(repeat) ?? {
        reason: 'number-passed',
        evidence: known(laterFrame ?? first?.frame),
      }
    );
  }

  private isAskedFor({ kind }: RepeatCase): boolean {
    const needed = kind === 'fast-retransmission' ? ASKING_FAST : ASKING;
    return !this.isAnswered && this.duplicates >= needed;
  }

  private recover(
    repeat: RepeatCase,
    reason: 'duplicate-acks' | 'selective-ack',
    evidence: readonly number[],
  ): Answer {
    this.isAnswered = true;
    const { top: point, frame, atNanos, flightBytes } = repeat;
    const isCertain = reason === 'duplicate-acks' && evidence.length >= ASKING;
    const confidence = isCertain ? 'high' : 'medium';
    const kind = 'recovery';
    this.current ??= { kind, point, frame, atNanos, evidence, flightBytes, confidence, reason };
    return { reason, evidence };
  }

  private hasTimedOut({ first, atNanos, rtoNanos, isFresh }: RepeatCase): boolean {
    if (first === undefined || isFresh) return false;
    // The timer starts anew with each acknowledgment of new data (RFC 6298 §5.3).
    const waited = atNanos - Math.max(first.latestNanos, this.advanceNanos);
    return waited >= Math.max(MIN_TIMEOUT_NANOS, rtoNanos ?? this.firstTimeoutNanos);
  }

  private timeOut(repeat: RepeatCase): Answer {
    const { first, top: point, frame, atNanos, flightBytes } = repeat;
    const evidence = known(repeat.rtoFrame ?? first?.frame);
    const confidence = repeat.rtoNanos === undefined ? 'medium' : 'high';
    const kind = 'timeout';
    const reason = 'timeout';
    this.current = { kind, point, frame, atNanos, evidence, flightBytes, confidence, reason };
    return { reason, evidence };
  }

  /** What follows a first repeat, until all that had been sent before it is acknowledged. */
  private withinEpisode({
    frame,
    end,
    start,
    acked,
    lastAckFrame,
  }: RepeatCase): Answer | undefined {
    const { current } = this;
    if (current === undefined || end > current.point || frame === current.frame) return undefined;
    if (current.kind === 'timeout') return { reason: 'timeout', evidence: [current.frame] };
    // An ACK of a part of what was outstanding asks for what comes next (RFC 6582 §3.2).
    const partial = acked === start ? known(lastAckFrame) : [];
    return { reason: current.reason, evidence: [...current.evidence, ...partial] };
  }
}

/** The timeout before an ACK of data gives a sample: the handshake may have given one, to the sender at least. */
function firstTimeoutOf({ frames, irtt }: Conversation['handshake']): number {
  // What was measured before the capture began is not known; only that something was.
  if (frames.syn === undefined && frames.synAck === undefined) return MIN_TIMEOUT_NANOS;
  return irtt === undefined ? FIRST_TIMEOUT_NANOS : ROUND_TRIPS_OF_FIRST_TIMEOUT * irtt * 1e9;
}

function known(frame: number | undefined): number[] {
  return frame === undefined ? [] : [frame];
}
