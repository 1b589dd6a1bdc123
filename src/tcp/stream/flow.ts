import type { VerdictSet } from '../verdict.js';

/** Window scaling of a flow, beside a shift of 0 to 14. */
export const SCALE_UNKNOWN = -1;
export const SCALE_NOT_USED = -2;

/** A segment that takes sequence numbers and has not been acknowledged yet. */
export interface UnackedSegment {
  readonly frame: number;
  /** Moves up when an acknowledgment covers a part of the segment. */
  seq: number;
  readonly nextSeq: number;
  readonly timeNanos: bigint;
}

/**
 * What is remembered about one direction of a stream, named after what the analysis of Wireshark
 * keeps (raw numbers throughout). 0 stands for "never" in `high` and `contiguous`, as it does there.
 */
export interface Flow {
  base: number;
  isBaseKnown: boolean;
  /** Window scale shift, or {@link SCALE_UNKNOWN}, or {@link SCALE_NOT_USED}. */
  scale: number;
  /** The sender's last SYN has not been followed by a plain ACK: its window is not scaled yet. */
  isHandshakeWindow: boolean;
  /** Raw window of the flow's last segment. */
  window: number;
  /** Highest next sequence number, and the segment that set it. */
  high: number;
  highFrame: number;
  highTimeNanos: bigint;
  /** 4.4: payload length of the segment that last raised `high` by more than its SYN or FIN. */
  highPayload: number;
  /** End of the part without holes. */
  contiguous: number;
  /** Acknowledgment field and time of the flow's last segment, whatever its flags. */
  lastAck: number;
  lastAckTimeNanos: bigint;
  /** Frame that duplicate ACKs repeat, and how many there are (unsigned 32-bit). */
  duplicateOf: number;
  duplicateCount: number;
  unacked: UnackedSegment[];
  /** Verdicts on the flow's last segment. */
  lastVerdicts: VerdictSet;
  hasReliableFlight: boolean;
  pushBytes: number;
  isPushEnded: boolean;
  /** SACK blocks of the flow's last segment: left and right edge, raw. */
  sack: readonly (readonly [number, number])[];
  /** MPTCP option kinds, as a bit set, known when the flow's last segment was analyzed. */
  mptcpKinds: number;
}

const NO_SACK: Flow['sack'] = [];

/** A flow before its first segment. */
export function newFlow(hasReliableFlight: boolean): Flow {
  return {
    base: 0,
    isBaseKnown: false,
    scale: SCALE_UNKNOWN,
    isHandshakeWindow: false,
    window: 0xffffffff,
    high: 0,
    highFrame: 0,
    highTimeNanos: 0n,
    highPayload: 0,
    contiguous: 0,
    lastAck: 0,
    lastAckTimeNanos: 0n,
    duplicateOf: 0,
    duplicateCount: 0,
    unacked: [],
    lastVerdicts: 0,
    hasReliableFlight,
    pushBytes: 0,
    isPushEnded: false,
    sack: NO_SACK,
    mptcpKinds: 0,
  };
}
