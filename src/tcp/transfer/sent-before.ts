import { FIN, hasFlags, RST, SYN } from '../segment.js';
import type { SegmentFacts } from '../segment-facts.js';
import { SeenNumbers } from '../statistics/seen-numbers.js';
import { CaptureClock } from './capture-clock.js';
import { SegmentPlacer } from './segment-placer.js';

/**
 * Tells the segments of one connection whose numbers the capture has shown before, whatever Wireshark calls them.
 * A frame that was captured twice is none of them.
 */
export class SentBefore {
  private readonly placer = new SegmentPlacer(new CaptureClock(0n, 0n));
  private readonly seen = { client: new SeenNumbers(), server: new SeenNumbers() };

  /** Takes the next segment, in capture order. */
  add(facts: SegmentFacts): boolean {
    const placed = this.placer.place(facts);
    if (placed?.takesPart !== true) return false;
    const { segment, from, seq, start, end, next, ack } = placed;
    const seen = this.seen[from];
    if (ack !== undefined) this.seen[from === 'client' ? 'server' : 'client'].beginAt(ack);
    if (hasFlags(segment, RST) || seq === next) return false;
    const isBegin = hasFlags(segment, SYN) && seen.add(seq, start) > 0;
    const isNew = seen.add(start, end) > 0;
    const isEnd = hasFlags(segment, FIN) && seen.add(end, next) > 0;
    return !isBegin && !isNew && !isEnd;
  }
}
