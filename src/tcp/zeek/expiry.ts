import type { ZeekState } from './zeek-state.js';

const NANOS_PER_SECOND = 1_000_000_000n;

/** After the end of a connection (`tcp_close_delay`). */
const CLOSE_DELAY = 5n * NANOS_PER_SECOND;
/** After a SYN or SYN-ACK that nobody answers (`tcp_attempt_delay`). */
const ATTEMPT_DELAY = 5n * NANOS_PER_SECOND;
/** After the last packet (`tcp_inactivity_timeout`). */
const INACTIVITY_TIMEOUT = 300n * NANOS_PER_SECOND;

/** When Zeek forgets a connection, with the timeouts of its default configuration. */
export class Expiry {
  private attemptNanos: bigint | undefined;
  private completionNanos: bigint | undefined;

  /** Takes note of what a packet has led to; only the first attempt and the first end count. */
  note(originator: ZeekState, isComplete: boolean, nowNanos: bigint): void {
    if (originator === 'SYN_SENT' || originator === 'SYN_ACK_SENT') this.attemptNanos ??= nowNanos;
    if (isComplete) this.completionNanos ??= nowNanos;
  }

  /** Had the connection been forgotten when the next packet came? */
  isOver(
    originator: ZeekState,
    responder: ZeekState,
    lastNanos: bigint,
    nowNanos: bigint,
  ): boolean {
    if (this.completionNanos !== undefined) return nowNanos >= this.completionNanos + CLOSE_DELAY;
    const isUnanswered =
      (originator === 'SYN_SENT' || originator === 'SYN_ACK_SENT') && responder === 'INACTIVE';
    if (isUnanswered && this.attemptNanos !== undefined) {
      return nowNanos >= this.attemptNanos + ATTEMPT_DELAY;
    }
    return nowNanos >= lastNanos + INACTIVITY_TIMEOUT;
  }
}
