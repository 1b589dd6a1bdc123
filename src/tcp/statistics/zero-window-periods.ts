import { FIN, RST, SYN, type Segment } from '../segment.js';

/** How long one end kept its window closed: each time from the first window of zero to another one. */
export class ZeroWindowPeriods {
  count = 0;
  private closedNanos = 0;
  private closedSince: number | undefined;

  /** Looks at the window of the end's next segment. */
  add({ window, flags }: Segment, atNanos: number): void {
    if (window === 0) {
      // A SYN, FIN or RST with a window of zero asks nobody to wait; Wireshark leaves them out too.
      if (this.closedSince !== undefined || (flags & (SYN | FIN | RST)) !== 0) return;
      this.closedSince = atNanos;
      this.count++;
    } else if (this.closedSince !== undefined && (flags & RST) === 0) {
      this.closedNanos += Math.max(0, atNanos - this.closedSince);
      this.closedSince = undefined;
    }
  }

  get isOpen(): boolean {
    return this.closedSince !== undefined;
  }

  /** All periods together; one that is open lasts until `endNanos`. */
  totalNanos(endNanos: number): number {
    const open = this.closedSince === undefined ? 0 : Math.max(0, endNanos - this.closedSince);
    return this.closedNanos + open;
  }
}
