import { FIN, RST, SYN, type Segment } from '../segment.js';
import type { ZeroWindowPeriod } from './direction-statistics.js';
import { secondsOf } from '../seconds-of.js';

/** Periods that are kept one by one, and probes of each; the others are only counted. */
const FIRST_PERIODS = 6;
const FIRST_PROBES = 6;

interface Period {
  readonly frame: number;
  readonly sinceNanos: number;
  endFrame: number | undefined;
  endedBy: ZeroWindowPeriod['endedBy'];
  /** Its length, once it is over. */
  nanos: number | undefined;
  probes: number;
  readonly firstProbes: number[];
}

/** A reset that ends a period, unless its sender goes on. */
interface Reset {
  readonly frame: number;
  readonly atNanos: number;
  readonly isHolders: boolean;
}

/** How long one end kept its window closed: each time from the first window of zero to another one. */
export class ZeroWindowPeriods {
  count = 0;
  private closedNanos = 0;
  private open: Period | undefined;
  private reset: Reset | undefined;
  private isOver = false;
  private readonly first: Period[] = [];

  /** Looks at the window of the end's next segment. */
  add({ window, flags, frameNumber }: Segment, atNanos: number): void {
    this.watch(flags, frameNumber, atNanos, true);
    const control = flags & (SYN | FIN | RST);
    if (window === 0) {
      // A SYN, FIN or RST with a window of zero asks nobody to wait; Wireshark leaves them out too.
      if (this.open !== undefined || this.isOver || control !== 0) return;
      this.begin(frameNumber, atNanos);
    } else if ((flags & RST) === 0 && this.reset === undefined) {
      this.end('window', frameNumber, atNanos);
    }
  }

  /** Looks at the next segment of the end that is held up. */
  addPeers({ flags, frameNumber }: Segment, atNanos: number): void {
    this.watch(flags, frameNumber, atNanos, false);
  }

  /** The FIN of the end that was held up is acknowledged: nothing is left to wait for. */
  close(frame: number, atNanos: number): void {
    this.isOver = true;
    if (this.reset === undefined) this.end('close', frame, atNanos);
  }

  /** The other end sent what may be a probe of the window (RFC 9293 §3.8.6.1). */
  probe(frame: number): void {
    if (this.open === undefined || this.reset !== undefined) return;
    this.open.probes++;
    if (this.open.firstProbes.length < FIRST_PROBES) this.open.firstProbes.push(frame);
  }

  get isOpen(): boolean {
    return this.open !== undefined && this.reset === undefined;
  }

  /** All periods together; one that is open lasts until `endNanos`. */
  totalNanos(endNanos: number): number {
    const { open, reset } = this;
    const openNanos = open === undefined ? 0 : nanosOf(open, reset?.atNanos ?? endNanos);
    return this.closedNanos + openNanos;
  }

  /** The first of the periods, in order. */
  firstPeriods(endNanos: number): ZeroWindowPeriod[] {
    return this.first.map((period) => {
      const reset = period === this.open ? this.reset : undefined;
      const endFrame = reset?.frame ?? period.endFrame;
      const endedBy = reset === undefined ? period.endedBy : 'reset';
      return {
        frame: period.frame,
        ...(endFrame !== undefined && { endFrame }),
        ...(endedBy !== undefined && { endedBy }),
        seconds: secondsOf(period.nanos ?? nanosOf(period, reset?.atNanos ?? endNanos)),
        probes: period.probes,
        firstProbes: period.firstProbes,
      };
    });
  }

  /** A reset counts until its sender sends anything else. */
  private watch(flags: number, frame: number, atNanos: number, isHolders: boolean): void {
    if (this.open === undefined) return;
    if ((flags & (SYN | FIN | RST)) === RST) this.reset ??= { frame, atNanos, isHolders };
    else if (this.reset?.isHolders === isHolders) this.reset = undefined;
  }

  private end(endedBy: ZeroWindowPeriod['endedBy'], frame: number, atNanos: number): void {
    if (this.open === undefined) return;
    this.open.endFrame = frame;
    this.open.endedBy = endedBy;
    this.open.nanos = nanosOf(this.open, atNanos);
    this.closedNanos += this.open.nanos;
    this.open = undefined;
  }

  private begin(frame: number, atNanos: number): void {
    this.open = {
      frame,
      sinceNanos: atNanos,
      endFrame: undefined,
      endedBy: undefined,
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
