import { RetransmissionTimer } from '../statistics/retransmission-timer.js';
import { secondsOf } from '../seconds-of.js';
import type { CaptureClock } from './capture-clock.js';
import type { PlacedSegment } from './placed-segment.js';
import type { DataSegment } from './transfer.js';

/** As many as labs ask for. */
const FIRST = 6;
/** RFC 6298 §2.4. */
const MIN_RTO_SECONDS = 1;

interface Row {
  readonly sent: PlacedSegment;
  isSentAgain: boolean;
  isAckedBefore: boolean;
  ack:
    | { readonly frame: number; readonly atNanos: number; readonly isCumulative: boolean }
    | undefined;
}

/** The first segments with payload, and the round trip of each. */
export class FirstSegments {
  private readonly rows: Row[] = [];

  constructor(private readonly clock: CaptureClock) {}

  /** @param acked - Position up to which the other end has acknowledged already. */
  add(sent: PlacedSegment, acked: number | undefined): void {
    if (this.rows.length >= FIRST) return;
    const isAckedBefore = acked !== undefined && acked >= sent.next;
    this.rows.push({ sent, isSentAgain: false, isAckedBefore, ack: undefined });
  }

  /** A segment carries numbers from `start` up to, not including, `end` again. */
  repeat(start: number, end: number): void {
    for (const row of this.rows) {
      if (row.ack === undefined && start < row.sent.end && end > row.sent.start)
        row.isSentAgain = true;
    }
  }

  /** The other end acknowledges everything before `ack`. */
  acknowledge(ack: number, frame: number, atNanos: number): void {
    for (const row of this.rows) {
      if (row.ack !== undefined || row.isAckedBefore || ack < row.sent.next) continue;
      row.ack = { frame, atNanos, isCumulative: ack > row.sent.next };
    }
  }

  get record(): readonly DataSegment[] {
    const timer = new RetransmissionTimer();
    return this.rows.map((row) => {
      const { sent, ack } = row;
      const sample = sampleOf(row);
      if (typeof sample === 'number') timer.add(sample);
      return {
        frame: sent.frame,
        seq: sent.shownSeq,
        seqRaw: sent.segment.seq,
        lengthBytes: sent.length,
        sentSeconds: this.clock.secondsAt(sent.atNanos),
        ...(ack && {
          ackFrame: ack.frame,
          ackedSeconds: this.clock.secondsAt(ack.atNanos),
          isCumulative: ack.isCumulative,
        }),
        ...(typeof sample === 'number'
          ? { sampleRttSeconds: secondsOf(sample) }
          : { noSample: sample }),
        ...estimateOf(timer),
      };
    });
  }
}

/** Nanoseconds, or why there is no sample. */
function sampleOf(row: Row): number | NonNullable<DataSegment['noSample']> {
  if (row.isAckedBefore) return 'time-reversal';
  if (row.ack === undefined) return row.isSentAgain ? 'sent-again' : 'not-acknowledged';
  if (row.isSentAgain) return 'sent-again';
  const nanos = row.ack.atNanos - row.sent.atNanos;
  return nanos < 0 ? 'time-reversal' : nanos;
}

function estimateOf({ srttNanos, rttvarNanos, rtoNanos }: RetransmissionTimer) {
  if (srttNanos === undefined || rtoNanos === undefined) return {};
  const rtoSeconds = secondsOf(rtoNanos);
  return {
    estimatedRttSeconds: secondsOf(srttNanos),
    devRttSeconds: secondsOf(rttvarNanos),
    rtoSeconds,
    rtoBoundedSeconds: Math.max(MIN_RTO_SECONDS, rtoSeconds),
  };
}
