import { secondsOf } from '../seconds-of.js';
import type { ZeroWindowEvent } from './live-event.js';

/** What there is to say of a window. */
export type WindowNews = Pick<ZeroWindowEvent, 'phase' | 'since' | 'seconds'>;

/** Tells when one end closes its window, and when that is over. */
export class ZeroWindowWatch {
  private since: { readonly frame: number; readonly timeNanos: bigint } | undefined;

  /** Looks at the window after a segment of either end. */
  look(isClosed: boolean, frame: number, timeNanos: bigint): WindowNews | undefined {
    const { since } = this;
    if (isClosed === (since !== undefined)) return undefined;
    this.since = isClosed ? { frame, timeNanos } : undefined;
    if (since === undefined) return { phase: 'closed' };
    return { phase: 'over', since: since.frame, seconds: secondsOf(timeNanos - since.timeNanos) };
  }
}
