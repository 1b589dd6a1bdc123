import type { RetransmissionEvent } from './live-event.js';

/** Lines on a burst are at least this far apart: 1 s. */
const LEAST_GAP_NANOS = 1_000_000_000n;
/** A burst without another repeat for so long is over: 2 s. */
const QUIET_NANOS = 2_000_000_000n;

/** What there is to say of a burst. */
export type BurstNews = Pick<
  RetransmissionEvent,
  'phase' | 'count' | 'firstFrame' | 'lastFrame' | 'timeNanos'
>;

/** Repeated segments of one connection, gathered so that a burst takes a few lines only. */
export class RetransmissionBurst {
  private count = 0;
  private firstFrame = 0;
  private lastFrame = 0;
  private lastNanos = 0n;
  private saidNanos = 0n;

  /** Is a burst going on? */
  get isOpen(): boolean {
    return this.count > 0;
  }

  /** Takes a frame with which `more` segments were sent again; what there is to say of it. */
  add(more: number, frame: number, timeNanos: bigint): BurstNews | undefined {
    const isFirst = this.count === 0;
    if (isFirst) this.firstFrame = frame;
    this.count += more;
    this.lastFrame = frame;
    this.lastNanos = timeNanos;
    if (!isFirst && timeNanos - this.saidNanos < LEAST_GAP_NANOS) return undefined;
    this.saidNanos = timeNanos;
    return this.news(isFirst ? 'first' : 'more');
  }

  /** Is it over by this time? What there is to say of its end. */
  endBy(nowNanos: bigint): BurstNews | undefined {
    return this.isOpen && nowNanos - this.lastNanos >= QUIET_NANOS ? this.end() : undefined;
  }

  /** Ends it, however short ago the last repeat was. */
  end(): BurstNews | undefined {
    const news = this.count > 1 ? this.news('last') : undefined;
    this.count = 0;
    return news;
  }

  private news(phase: BurstNews['phase']): BurstNews {
    const { count, firstFrame, lastFrame, lastNanos } = this;
    return { phase, count, firstFrame, lastFrame, timeNanos: lastNanos };
  }
}
