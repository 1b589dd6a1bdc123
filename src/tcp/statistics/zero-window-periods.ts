import { FIN, RST, SYN, type Segment } from '../segment.js';
import type { ZeroWindowPeriod } from './direction-statistics.js';
import { secondsOf } from './seconds-of.js';

/** Periods that are kept one by one, and probes of each; the others are only counted. */
const FIRST_PERIODS = 6;
const FIRST_PROBES = 6;

interface Period {
  readonly frame: number;
  readonly sinceNanos: number;
  endFrame: number | undefined;
  /** Its length, once it is over. */
  nanos: number | undefined;
  probes: number;
  readonly firstProbes: number[];
}

/** How long one end kept its window closed: each time from the first window of zero to another one. */
export class ZeroWindowPeriods {
  count = 0;
  private closedNanos = 0;
  private open: Period | undefined;
  private readonly first: Period[] = [];

  /** Looks at the window of the end's next segment. */
  add({ window, flags, frameNumber }: Segment, atNanos: number): void {
    if (window === 0) {
      // A SYN, FIN or RST with a window of zero asks nobody to wait; Wireshark leaves them out too.
      if (this.open !== undefined || (flags & (SYN | FIN | RST)) !== 0) return;
      this.begin(frameNumber, atNanos);
    } else if (this.open !== undefined && (flags & RST) === 0) {
      this.open.endFrame = frameNumber;
      this.open.nanos = nanosOf(this.open, atNanos);
      this.closedNanos += this.open.nanos;
      this.open = undefined;
    }
  }

  /** The other end sent what may be a probe of the window (RFC 9293 §3.8.6.1). */
  probe(frame: number): void {
    if (this.open === undefined) return;
    this.open.probes++;
    if (this.open.firstProbes.length < FIRST_PROBES) this.open.firstProbes.push(frame);
  }

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** All periods together; one that is open lasts until `endNanos`. */
  totalNanos(endNanos: number): number {
    return this.closedNanos + (this.open === undefined ? 0 : nanosOf(this.open, endNanos));
  }

  /** The first of the periods, in order. */
  firstPeriods(endNanos: number): ZeroWindowPeriod[] {
    return this.first.map((period) => ({
      frame: period.frame,
      ...(period.endFrame !== undefined && { endFrame: period.endFrame }),
      seconds: secondsOf(period.nanos ?? nanosOf(period, endNanos)),
      probes: period.probes,
      firstProbes: period.firstProbes,
    }));
  }

  private begin(frame: number, atNanos: number): void {
    this.open = {
      frame,
      sinceNanos: atNanos,
      endFrame: undefined,
      nanos: undefined,
      probes: 0,
      firstProbes: [],
    };
    this.count++;
    if (this.first.length < FIRST_PERIODS) this.first.push(this.open);
  }
}

/** From the beginning of a period on; nothing when the clock of the capture went backwards. */
function nanosOf({ sinceNanos }: Period, untilNanos: number): number {
  return Math.max(0, untilNanos - sinceNanos);
}
