import type { Endpoint } from '../segment.js';
import type { CountedLetter } from './history.js';
import type { PacketFacts } from './packet-facts.js';
import { Reassembly } from './reassembly.js';
import type { ControlKind } from './segment-letter.js';
import { isWildStep, SequenceSpace } from './sequence-space.js';
import type { ZeekState } from './zeek-state.js';

/** One end of a connection, as the Zeek machine knows it. */
export class ZeekEndpoint {
  readonly numbers = new SequenceSpace();
  readonly reassembly = new Reassembly();
  readonly counts: Record<CountedLetter, number> = { c: 0, g: 0, t: 0, w: 0 };
  /** Position of the last SYN or SYN-ACK, FIN, and RST. */
  readonly lastControl: Record<ControlKind, number> = { s: 0, f: 0, r: 0 };
  isOriginator: boolean;
  hasSpoken = false;
  packets = 0;
  finCount = 0;
  /** Position after the last FIN. */
  finEnd = 0;
  /** Its FIN or RST counts: all payload before it was delivered. */
  isClosed = false;
  hasReachedEnd = false;
  private currentState: ZeekState = 'INACTIVE';
  private stateBefore: ZeekState = 'INACTIVE';

  constructor(
    readonly endpoint: Endpoint,
    isOriginator: boolean,
  ) {
    this.isOriginator = isOriginator;
  }

  get state(): ZeekState {
    return this.currentState;
  }

  /** The state before the last change; INACTIVE when there was none. */
  get previousState(): ZeekState {
    return this.stateBefore;
  }

  enter(state: ZeekState): void {
    if (state === this.currentState) return;
    this.stateBefore = this.currentState;
    this.currentState = state;
  }

  /** Gaps count only between ends that were established, and closed in order if at all. */
  get isClean(): boolean {
    return (
      this.state === 'ESTABLISHED' ||
      (this.state === 'CLOSED' && this.previousState === 'ESTABLISHED')
    );
  }

  /** Sets where the numbers start, at the first packet and at a SYN that begins anew. */
  start({ seq, span, hasSyn }: PacketFacts): void {
    if (this.state === 'INACTIVE' && !hasSyn) this.numbers.startBefore(seq);
    else if (hasSyn && this.startsAnew(seq)) this.numbers.startAtSyn(seq, span);
  }

  private startsAnew(seq: number): boolean {
    switch (this.state) {
      case 'INACTIVE':
      case 'ESTABLISHED':
      case 'PARTIAL':
        return true;
      case 'SYN_SENT':
      case 'SYN_ACK_SENT':
        return seq !== this.numbers.start;
      case 'RESET':
        // The RST may have been forged, and its number with it.
        return this.previousState === 'INACTIVE';
      case 'CLOSED':
        return false;
    }
  }

  /**
   * Moves the highest number sent.
   *
   * @returns whether the packet repeats payload.
   */
  advance({ seq, span, length, hasSyn, hasFin, hasRst }: PacketFacts): boolean {
    const { numbers } = this;
    const end = (seq + span) >>> 0;
    const step = numbers.stepTo(end);
    if ((hasSyn || hasRst) && isWildStep(step)) return false;
    if (hasFin && numbers.last === (numbers.start + 1) >>> 0) {
      // Only SYN and FIN were seen: then the FIN is right, more than 2 GiB away as well.
      numbers.moveLast(end);
      return false;
    }
    if (this.state === 'RESET') return false;
    if (step > 0) numbers.moveLast(end);
    return step <= 0 && length > 0;
  }

  /** Payload bytes sent, by the numbers; `peer` is the other end. */
  sizeAgainst(peer: ZeekEndpoint): number {
    const { numbers } = this;
    // A half-open connection was found out and reset: its numbers belong to an earlier one.
    const isHalfOpen =
      this.previousState === 'SYN_SENT' &&
      this.state === 'RESET' &&
      peer.state === 'INACTIVE' &&
      !numbers.hasNothingAcked;
    if (isHalfOpen) return 0;
    const taken = Math.max(numbers.lastPosition, numbers.ackPosition);
    return Math.max(0, taken - 1 - (this.finCount > 0 ? 1 : 0));
  }
}
