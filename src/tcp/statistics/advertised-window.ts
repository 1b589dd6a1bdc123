import { hasFlags, RST, SYN, type Segment } from '../segment.js';
import type { WindowRange } from './direction-statistics.js';

/** Largest shift that counts (RFC 7323 §2.3). */
const MAX_SHIFT = 14;

/** The windows and options that one end advertised. */
export class AdvertisedWindow {
  hasSentSyn = false;
  mss: number | undefined;
  windowScale: number | undefined;
  private smallest = Infinity;
  private largest = -Infinity;
  /** The window of a SYN is never scaled (RFC 7323 §2.2), so it is kept apart. */
  private smallestOfSyn = Infinity;
  private largestOfSyn = -Infinity;

  add(segment: Segment): void {
    if (hasFlags(segment, RST)) return;
    const { window } = segment;
    if (hasFlags(segment, SYN)) {
      this.hasSentSyn = true;
      this.mss = segment.options.mss;
      this.windowScale = segment.options.windowScale;
      this.smallestOfSyn = Math.min(this.smallestOfSyn, window);
      this.largestOfSyn = Math.max(this.largestOfSyn, window);
    } else {
      if (window < this.smallest) this.smallest = window;
      if (window > this.largest) this.largest = window;
    }
  }

  /** `undefined` when no segment said a window. */
  rangeAgainst(peer: AdvertisedWindow): WindowRange | undefined {
    const smallestRaw = Math.min(this.smallest, this.smallestOfSyn);
    const largestRaw = Math.max(this.largest, this.largestOfSyn);
    if (smallestRaw > largestRaw) return undefined;
    const factor = this.factorAgainst(peer);
    return {
      smallestRaw,
      largestRaw,
      ...(factor !== undefined && {
        smallestBytes: Math.min(this.smallest * factor, this.smallestOfSyn),
        largestBytes: Math.max(this.largest * factor, this.largestOfSyn),
      }),
    };
  }

  /** Scaling takes effect when both SYNs ask for it (RFC 7323 §2.2). */
  private factorAgainst(peer: AdvertisedWindow): number | undefined {
    if (lacksScale(this) || lacksScale(peer)) return 1;
    if (this.windowScale === undefined || peer.windowScale === undefined) return undefined;
    return 2 ** Math.min(this.windowScale, MAX_SHIFT);
  }
}

/** Is it known that the end did not ask for scaling? */
function lacksScale({ hasSentSyn, windowScale }: AdvertisedWindow): boolean {
  return hasSentSyn && windowScale === undefined;
}
