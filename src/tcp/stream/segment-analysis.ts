import type { FlowIndex, Stream } from './stream.js';
import type { Verdict, VerdictSet } from '../verdict.js';
import { verdictBit } from '../verdict.js';

/**
 * What the first pass found out about one segment: Wireshark's `tcp.analysis` record and the facts
 * beside it. It is filled step by step while the segment is analyzed and does not change later.
 */
export interface SegmentAnalysis {
  readonly stream: Stream;
  readonly flow: FlowIndex;
  /** `tcp.time_relative`, `tcp.time_delta`. */
  readonly timeRelativeNanos: bigint;
  readonly timeDeltaNanos: bigint;
  /** `tcp.analysis` exists, if only as an empty record. */
  hasRecord: boolean;
  verdicts: VerdictSet;
  acksFrame: number | undefined;
  ackRttNanos: bigint | undefined;
  isPartialAck: boolean;
  rtoNanos: bigint | undefined;
  rtoFrame: number | undefined;
  duplicateAckNumber: number | undefined;
  duplicateAckFrame: number | undefined;
  bytesInFlight: number | undefined;
  pushBytesSent: number | undefined;
}

/** An analysis that has found nothing yet. */
export function newSegmentAnalysis(
  stream: Stream,
  flow: FlowIndex,
  timeRelativeNanos: bigint,
  timeDeltaNanos: bigint,
): SegmentAnalysis {
  return {
    stream,
    flow,
    timeRelativeNanos,
    timeDeltaNanos,
    hasRecord: false,
    verdicts: 0,
    acksFrame: undefined,
    ackRttNanos: undefined,
    isPartialAck: false,
    rtoNanos: undefined,
    rtoFrame: undefined,
    duplicateAckNumber: undefined,
    duplicateAckFrame: undefined,
    bytesInFlight: undefined,
    pushBytesSent: undefined,
  };
}

/** Gives the segment a verdict, and with it a record. */
export function judge(analysis: SegmentAnalysis, verdict: Verdict): void {
  analysis.verdicts |= verdictBit(verdict);
  analysis.hasRecord = true;
}

export function hasVerdict(analysis: SegmentAnalysis, verdict: Verdict): boolean {
  return (analysis.verdicts & verdictBit(verdict)) !== 0;
}
