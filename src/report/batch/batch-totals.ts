import { type CaptureRow, type RowStatus } from './capture-row.js';

/** A batch as a whole. */
export interface BatchTotals {
  readonly files: number;
  readonly byStatus: Readonly<Record<RowStatus, number>>;
  /** Of all captures that were read; those of files with the same bytes count for each of them. */
  readonly packets: number;
  readonly tcpSegments: number;
  readonly conversations: number;
  readonly retransmissions: number;
  readonly resets: number;
}

/** Adds up rows as they come. */
export class TotalsCounter {
  private readonly byStatus: Record<RowStatus, number> = {
    ok: 0,
    damaged: 0,
    failed: 0,
    skipped: 0,
  };
  private readonly sums = {
    packets: 0,
    tcpSegments: 0,
    conversations: 0,
    retransmissions: 0,
    resets: 0,
  };

  add(row: CaptureRow): void {
    this.byStatus[row.status]++;
    const { sums } = this;
    sums.packets += row.packets ?? 0;
    sums.tcpSegments += row.tcpSegments ?? 0;
    sums.conversations += row.conversations ?? 0;
    sums.retransmissions += row.retransmissions ?? 0;
    sums.resets += row.resets ?? 0;
  }

  totals(): BatchTotals {
    const files = Object.values(this.byStatus).reduce((sum, count) => sum + count, 0);
    return { files, byStatus: { ...this.byStatus }, ...this.sums };
  }
}
