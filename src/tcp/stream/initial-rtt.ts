import { ACK, hasFlags, isBareSyn, SYN, type Segment } from '../segment.js';

/** The two times that the initial round-trip time comes from; 0 stands for "not yet". */
export interface HandshakeClock {
  synTimeNanos: bigint;
  initialRttNanos: bigint;
}

/**
 * Follows `tcp.analysis.initial_rtt`: from the latest SYN without ACK to the first segment, of
 * either side, with ACK and without SYN.
 */
export function followInitialRtt(clock: HandshakeClock, segment: Segment): void {
  if (isBareSyn(segment)) {
    clock.synTimeNanos = segment.timeNanos;
  } else if (
    hasFlags(segment, ACK) &&
    !hasFlags(segment, SYN) &&
    clock.synTimeNanos !== 0n &&
    clock.initialRttNanos === 0n
  ) {
    clock.initialRttNanos = segment.timeNanos - clock.synTimeNanos;
  }
}
