import type { HandshakePattern } from '../handshake-pattern.js';
import { ACK, FIN, hasFlags, isBareSyn, RST, SYN } from '../segment.js';
import type { Side } from '../side.js';
import type { FlowIndex } from '../stream/stream.js';
import type { TeardownPattern } from '../teardown-pattern.js';

/** Numbers further apart than this are not of one stretch of data. */
const FAR = 2 ** 30;
/** More segments with SYN, FIN or RST than this are not ordinary. */
const MAX_CONTROLS = 60;

/** The facts of a segment that a summary rests on. */
export interface PlainSegment {
  /** Raw, as 32-bit integers with or without sign. */
  seq: number;
  ack: number;
  flags: number;
  /** Payload in bytes. */
  length: number;
  frame: number;
  /** Length of the frame on the wire, in bytes. */
  frameLength: number;
  /** Nanoseconds since some second; exact. */
  time: number;
}

/** What one end has sent: raw numbers as signed integers, which cost no memory of their own. */
class End {
  /** Number after the highest that was sent, and after the FIN. */
  top: number;
  finEnd = 0;
  hasFin = false;
  isFinAcked = false;

  constructor(readonly isn: number) {
    this.top = (isn + 1) | 0;
  }
}

/**
 * A connection that takes an ordinary course, as far as a summary tells of it. Each segment is taken, or
 * refused when the whole analysis might read it in another way.
 */
export class OrdinaryConnection {
  handshake: HandshakePattern = 'unanswered';
  teardown: TeardownPattern = 'not-established';
  readonly firstFrame: number;
  frames = 1;
  bytes: number;
  /** Nanoseconds since the second that the segments' times count from. */
  readonly start: number;
  last: number;
  /** `tcp.analysis.initial_rtt` in nanoseconds, never 0. */
  initialRtt: number | undefined;
  /** The end that sent the first RST. */
  private resetter: FlowIndex | undefined;
  /** The end that sent the first FIN. */
  private closer: FlowIndex | undefined;
  private synTime: number;
  private readonly clientEnd: End;
  /** Is there from the SYN-ACK on. */
  private serverEnd: End | undefined;
  private controls = 1;
  /** What the passive end had sent before it acknowledged the first FIN. */
  private topAtAck = 0;

  /**
   * @param pair - The number of its pair of endpoints.
   * @param client - The end that sent the SYN.
   */
  constructor(
    readonly pair: number,
    readonly client: FlowIndex,
    syn: PlainSegment,
  ) {
    this.firstFrame = syn.frame;
    this.bytes = syn.frameLength;
    this.start = this.last = this.synTime = syn.time;
    this.clientEnd = new End(syn.seq | 0);
  }

  /** Who closed first: the sender of the first FIN, or of the reset that ended it. */
  get initiator(): Side | 'both' | undefined {
    if (this.teardown === 'simultaneous-close') return 'both';
    const end = this.closer ?? this.resetter;
    if (end === undefined) return undefined;
    return end === this.client ? 'client' : 'server';
  }

  /** Takes a segment of this connection; false when it is not ordinary. */
  add(from: FlowIndex, segment: PlainSegment): boolean {
    const control = segment.flags & (SYN | FIN | RST);
    this.frames++;
    this.bytes += segment.frameLength;
    this.last = segment.time;
    if (control !== 0 && ++this.controls > MAX_CONTROLS) return false;
    switch (control) {
      case 0:
      case FIN:
        return this.takePlain(from, segment);
      case SYN:
        return isBareSyn(segment)
          ? this.takeSynRepeat(from, segment)
          : this.takeSynAck(from, segment);
      case RST:
        return this.takeReset(from, segment);
      default:
        return false;
    }
  }

  /**
   * Has the connection come to where a SYN opens another one? `unclear` when the whole analysis must say
   * so, `no` when the SYN repeats that of this one.
   */
  makesRoomFor(from: FlowIndex, { seq }: PlainSegment): 'yes' | 'no' | 'unclear' {
    const isSame = this.endOf(from)?.isn === (seq | 0);
    if (this.isEstablished) return !isSame && this.isClosed ? 'yes' : 'unclear';
    if (from !== this.client) return 'unclear';
    if (!isSame) return 'yes';
    return this.resetter === undefined ? 'no' : 'unclear';
  }

  private get isEstablished(): boolean {
    return this.handshake === 'three-way';
  }

  /** Both ends have sent FIN, or one a RST. */
  private get isClosed(): boolean {
    if (this.resetter !== undefined) return true;
    return this.clientEnd.hasFin && this.serverEnd?.hasFin === true;
  }

  private endOf(from: FlowIndex): End | undefined {
    return from === this.client ? this.clientEnd : this.serverEnd;
  }

  private takeSynRepeat(from: FlowIndex, { seq, length, time }: PlainSegment): boolean {
    if (from !== this.client || length > 0 || (seq | 0) !== this.clientEnd.isn) return false;
    this.synTime = time;
    return true;
  }

  private takeSynAck(from: FlowIndex, { seq, ack, length }: PlainSegment): boolean {
    if (from === this.client || length > 0 || this.resetter !== undefined) return false;
    if (((ack - this.clientEnd.isn) | 0) !== 1) return false;
    if (this.serverEnd === undefined) {
      this.serverEnd = new End(seq | 0);
      this.handshake = 'half-open';
      return true;
    }
    return this.closer === undefined && (seq | 0) === this.serverEnd.isn;
  }

  private takeReset(from: FlowIndex, segment: PlainSegment): boolean {
    const hasAck = hasFlags(segment, ACK);
    if (hasAck && !this.followInitialRtt(segment)) return false;
    if (this.resetter !== undefined) return from === this.resetter;
    this.resetter = from;
    if (this.serverEnd === undefined) {
      this.handshake = this.teardown = 'refused';
      const isAnswer = hasAck && ((segment.ack - this.clientEnd.isn) | 0) === 1;
      return from !== this.client && isAnswer && segment.length === 0;
    }
    if (!this.isEstablished) {
      this.handshake = from === this.client ? 'reset-by-client' : 'reset-by-server';
      this.teardown = 'handshake-reset';
    } else {
      this.teardown = this.teardownByReset(from, this.serverEnd);
    }
    return true;
  }

  private teardownByReset(from: FlowIndex, serverEnd: End): TeardownPattern {
    const { clientEnd } = this;
    if (clientEnd.hasFin && serverEnd.hasFin) {
      const isComplete = clientEnd.isFinAcked && serverEnd.isFinAcked;
      return isComplete ? this.teardown : 'reset-after-both-fins';
    }
    if (this.closer === undefined) return 'abort';
    return from === this.closer ? 'fin-then-own-reset' : 'fin-then-peer-reset';
  }

  /** From the latest SYN to the first ACK, of either end; false when that is no time at all. */
  private followInitialRtt({ time }: PlainSegment): boolean {
    this.initialRtt ??= time - this.synTime;
    return this.initialRtt !== 0;
  }

  private takePlain(from: FlowIndex, segment: PlainSegment): boolean {
    const { clientEnd, serverEnd } = this;
    if (serverEnd === undefined || !hasFlags(segment, ACK)) return false;
    if (!this.isEstablished) {
      const isThirdStep =
        from === this.client &&
        this.resetter === undefined &&
        ((segment.seq - clientEnd.isn) | 0) === 1 &&
        ((segment.ack - serverEnd.isn) | 0) === 1;
      if (!isThirdStep || !this.followInitialRtt(segment)) return false;
      this.handshake = 'three-way';
      this.teardown = 'open-at-end';
    }
    return from === this.client
      ? this.takeData(from, segment, clientEnd, serverEnd)
      : this.takeData(from, segment, serverEnd, clientEnd);
  }

  private takeData(from: FlowIndex, segment: PlainSegment, own: End, peer: End): boolean {
    const { seq, ack, length } = segment;
    const isFin = hasFlags(segment, FIN);
    const after = (seq + length + (isFin ? 1 : 0)) | 0;
    const beyond = (seq - own.top) | 0;
    const unsent = (ack - peer.top) | 0;
    if (beyond > FAR || beyond < -FAR || unsent > 0 || unsent < -FAR) return false;
    // Whoever has reset a connection and goes on with it contradicts the reset.
    if (this.resetter !== undefined && (isFin || from === this.resetter)) return false;
    const afterFin = own.hasFin ? (after - own.finEnd) | 0 : 0;
    if (afterFin > 0 || (isFin && afterFin !== 0)) return false;
    const isNewlyAcked = peer.hasFin && !peer.isFinAcked && (ack | 0) === peer.finEnd;
    if (isNewlyAcked) this.acknowledgeFin(from, own, peer);
    if (isFin && !own.hasFin) {
      if (beyond > 0 || ((after - 1 - own.top) | 0) < 0) return false;
      own.hasFin = true;
      own.finEnd = after;
      this.takeFin(from, own, peer, isNewlyAcked);
    }
    if (((after - own.top) | 0) > 0) own.top = after;
    return true;
  }

  private acknowledgeFin(from: FlowIndex, own: End, peer: End): void {
    peer.isFinAcked = true;
    if (from === this.closer) return;
    this.topAtAck = own.top;
    if (this.teardown === 'fin-unanswered') this.teardown = 'half-closed';
  }

  private takeFin(from: FlowIndex, own: End, peer: End, isAck: boolean): void {
    if (!peer.hasFin) {
      this.closer = from;
      this.teardown = 'fin-unanswered';
    } else if (!peer.isFinAcked) {
      this.teardown = 'simultaneous-close';
    } else if (isAck) {
      this.teardown = 'three-segment';
    } else {
      const newBytes = (own.finEnd - 1 - this.topAtAck) | 0;
      this.teardown = newBytes > 0 ? 'half-close' : 'four-way';
    }
  }
}
