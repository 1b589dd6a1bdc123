import { verdictBit, type Verdict, type VerdictSet } from '../../tcp/verdict.js';
import type { SequenceKind } from './plot-series.js';

/** A segment has one of these at most, except that a probe can be a repeat as well. */
const KINDS: readonly (readonly [verdict: Verdict, kind: SequenceKind])[] = [
  ['keep_alive', 'probe'],
  ['zero_window_probe', 'probe'],
  ['spurious_retransmission', 'spurious-retransmission'],
  ['fast_retransmission', 'fast-retransmission'],
  ['out_of_order', 'out-of-order'],
  ['retransmission', 'retransmission'],
];

/**
 * What Wireshark's verdicts make of a segment with payload.
 *
 * @param isSeen - The capture has shown all of its payload before.
 */
export function sequenceKind(verdicts: VerdictSet, isSeen: boolean): SequenceKind {
  if (verdicts === 0) return 'fresh';
  const kind = KINDS.find(([verdict]) => (verdicts & verdictBit(verdict)) !== 0)?.[1] ?? 'fresh';
  return kind === 'out-of-order' && isSeen ? 'sent-again' : kind;
}
