import { secondsOf } from '../seconds-of.js';
import { verdictBit, type VerdictSet } from '../verdict.js';
import type { PlacedSegment } from './placed-segment.js';
import type { SentSegment } from './sent-segments.js';
import type { Repeat, RepeatList } from './transfer.js';

const FIRST = 20;

const KINDS = [
  ['spurious-retransmission', verdictBit('spurious_retransmission')],
  ['fast-retransmission', verdictBit('fast_retransmission')],
  ['out-of-order', verdictBit('out_of_order')],
  ['retransmission', verdictBit('retransmission')],
] as const;

/** What Wireshark calls the segment; `undefined` when it sees nothing odd in its number. */
export function repeatKindOf(verdicts: VerdictSet): Repeat['kind'] | undefined {
  return KINDS.find(([, bit]) => (verdicts & bit) !== 0)?.[0];
}

/** The segments with payload that Wireshark calls a repeat or out of order. */
export class RepeatRecords {
  private total = 0;
  private readonly first: Repeat[] = [];
  private readonly byKind = {
    retransmission: 0,
    'fast-retransmission': 0,
    'spurious-retransmission': 0,
    'out-of-order': 0,
  };

  add(
    { frame, shownSeq, length, atNanos }: PlacedSegment,
    kind: Repeat['kind'],
    origin: Readonly<SentSegment> | undefined,
    answer: Pick<Repeat, 'reason' | 'evidence'>,
  ): void {
    this.total++;
    this.byKind[kind]++;
    if (this.first.length >= FIRST) return;
    this.first.push({
      frame,
      kind,
      seq: shownSeq,
      lengthBytes: length,
      ...(origin && { repeatOf: origin.frame, gapSeconds: secondsOf(atNanos - origin.atNanos) }),
      ...answer,
    });
  }

  get record(): RepeatList {
    return { total: this.total, byKind: this.byKind, first: this.first };
  }
}
