import { FIN, SYN } from '../segment.js';
import type { PlacedSegment } from './placed-segment.js';
import type { NumberGrowth } from './transfer.js';

/** Looks for two segments, one after the other, of which the second begins where the first ends. */
export class GrowthExample {
  private last: PlacedSegment | undefined;
  private found: NumberGrowth | undefined;

  /** Takes the next segment with payload that is new. */
  add(placed: PlacedSegment): void {
    if (this.found !== undefined) return;
    const { last } = this;
    // SYN and FIN take numbers of their own, which the example is not about.
    const isPlain = (placed.segment.flags & (SYN | FIN)) === 0;
    this.last = isPlain ? placed : undefined;
    if (last === undefined || !isPlain || last.end !== placed.start) return;
    this.found = {
      frame: last.frame,
      seq: last.shownSeq,
      lengthBytes: last.length,
      nextFrame: placed.frame,
      nextSeq: placed.shownSeq,
    };
  }

  get record(): NumberGrowth | undefined {
    return this.found;
  }
}
