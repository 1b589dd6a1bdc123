import { wrap32 } from '../sequence.js';

/** Numbers in one turn of the 32-bit sequence space. */
const TURN = 2 ** 32;

/** Steps beyond this are taken for broken numbers where Zeek trusts a segment little. */
const MAX_TRUSTED_STEP = 2 ** 20;

/**
 * The numbers of one end as Zeek keeps them: 32 bits and a count of wraps each. Positions are
 * relative to `start`, the number of the SYN, so that data begins at 1; a position below 0 lies
 * before the start. Until the first wrap only 2³¹ numbers after the start can be told from numbers
 * before it, in Zeek as here.
 */
export class SequenceSpace {
  /** Number of the SYN, seen or assumed. */
  start = 0;
  /** Number after the highest one sent. */
  last = 0;
  /** Highest acknowledgment by the other end. */
  ack = 0;
  private lastWraps = 0;
  private ackWraps = 0;

  /** Starts at a SYN that takes up `span` numbers. */
  startAtSyn(seq: number, span: number): void {
    this.start = this.ack = seq;
    this.last = wrap32(seq + span);
  }

  /** Starts at a segment without SYN, as if a SYN had gone before it. */
  startBefore(seq: number): void {
    this.start = this.ack = wrap32(seq - 1);
    this.last = seq;
  }

  /** Starts at what the other end says it expects next. */
  startBeforeAck(ack: number): void {
    this.start = this.ack = this.last = wrap32(ack - 1);
  }

  /** Position of a number that this end sent. */
  positionOf(seq: number): number {
    return this.position(seq, this.last, this.lastWraps);
  }

  /** Position of a number that the other end acknowledges. */
  positionOfAck(ack: number): number {
    return this.position(ack, this.ack, this.ackWraps);
  }

  get lastPosition(): number {
    return this.lastWraps * TURN + this.last - this.start;
  }

  get ackPosition(): number {
    return this.ackWraps * TURN + this.ack - this.start;
  }

  /** How far `end` is from the highest number sent; negative when before it. */
  stepTo(end: number): number {
    return (end - this.last) | 0;
  }

  /** Nothing but, perhaps, the SYN was acknowledged. */
  get hasNothingAcked(): boolean {
    return this.ackPosition === 0 || this.ackPosition === 1;
  }

  acknowledge(ack: number): void {
    const step = (ack - this.ack) | 0;
    // An acknowledgment of 0 far ahead is more likely an empty field than a long connection.
    if (step <= 0 || (ack === 0 && step > MAX_TRUSTED_STEP)) return;
    if (ack < this.ack) this.ackWraps++;
    this.ack = ack;
  }

  /** Moves the highest number sent, backwards as well: then it is taken for wrapped. */
  moveLast(end: number): void {
    if (end < this.last) this.lastWraps++;
    this.last = end;
  }

  private position(number: number, reference: number, wrapsOfReference: number): number {
    const step = (number - reference) | 0;
    let wraps = wrapsOfReference;
    if (step < 0 && wraps > 0 && number > reference) wraps--;
    else if (step > 0 && number < reference) wraps++;
    return wraps === 0 ? (number - this.start) | 0 : wraps * TURN + number - this.start;
  }
}

/** Is the step too long to be believed of a SYN or RST? */
export function isWildStep(step: number): boolean {
  return Math.abs(step) > MAX_TRUSTED_STEP;
}
