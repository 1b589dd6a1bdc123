import { secondsOf } from '../seconds-of.js';
import { verdictBit, type VerdictSet } from '../verdict.js';
import type { PlacedSegment } from './placed-segment.js';
import type { SentSegment } from './sent-segments.js';
import type { Repeat, RepeatList } from './transfer.js';

const FIRST = 20;
/** Repeats that are remembered until the other end reports on them; it does so in its next ACK. */
const MOST_UNSETTLED = 256;

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

/** A repeat that the other end may still report as needless. */
interface Unsettled {
  readonly start: number;
  readonly end: number;
  /** It is known to be needless already. */
  readonly isCounted: boolean;
  /** Absent for those that are only counted. */
  readonly record: { -readonly [K in keyof Repeat]: Repeat[K] } | undefined;
}

/** The segments with payload that Wireshark calls a repeat or out of order. */
export class RepeatRecords {
  private total = 0;
  private sentAgain = 0;
  private needless = 0;
  private readonly first: Repeat[] = [];
  private readonly unsettled: Unsettled[] = [];
  private readonly byKind = {
    retransmission: 0,
    'fast-retransmission': 0,
    'spurious-retransmission': 0,
    'out-of-order': 0,
  };

  /** @param isFresh - Some of it was captured for the first time. */
  add(
    { frame, shownSeq, length, atNanos, start, end }: PlacedSegment,
    kind: Repeat['kind'],
    isFresh: boolean,
    origin: Readonly<SentSegment> | undefined,
    answer: Pick<Repeat, 'reason' | 'evidence'>,
  ): void {
    const isSentAgain = !isFresh || kind !== 'out-of-order';
    this.total++;
    this.sentAgain += Number(isSentAgain);
    this.byKind[kind]++;
    const record = {
      frame,
      isSentAgain,
      kind,
      seq: shownSeq,
      lengthBytes: length,
      ...(origin && { repeatOf: origin.frame, gapSeconds: secondsOf(atNanos - origin.atNanos) }),
      ...answer,
    };
    const isKept = this.first.length < FIRST;
    if (isKept) this.first.push(record);
    if (!isSentAgain) return;
    const isCounted = kind === 'spurious-retransmission';
    if (isCounted) this.needless++;
    this.unsettled.push({ start, end, isCounted, record: isKept ? record : undefined });
    if (this.unsettled.length > MOST_UNSETTLED) this.unsettled.shift();
  }

  /** The other end says that it got everything from `start` up to, not including, `end` twice. */
  reportTwice(start: number, end: number, frame: number): void {
    const at = this.unsettled.findIndex((each) => start <= each.start && each.end <= end);
    const [each] = at < 0 ? [] : this.unsettled.splice(at, 1);
    if (each === undefined) return;
    if (!each.isCounted) this.needless++;
    if (each.record !== undefined) each.record.needlessFrame = frame;
  }

  get record(): RepeatList {
    const { total, sentAgain, needless, byKind, first } = this;
    return { total, sentAgain, needless, byKind, first };
  }
}
