import type { Side } from '../../../tcp/side.js';
import type { FlowTransit } from '../flow-graph.js';

/** Pixels that an arrow descends when nothing is known about its way. */
const UNKNOWN = 8;
const LEAST = 4;
const MOST = 18;
/** Pixels for each tenfold time: from a microsecond (4) to 100 ms (18). */
const PER_DECADE = 2.8;

/** How arrows descend. */
export interface Slant {
  /** Pixels from one lifeline to the other. */
  readonly height: number;
  /** Share of these before the capture point, for a segment of this end. */
  readonly shareBefore: (from: Side) => number;
}

/**
 * The slant of a graph's arrows: the longer the estimated way, the steeper, on a logarithmic scale, since
 * ways within a host and around the world are to be seen alike.
 */
export function slantOf(transit: FlowTransit | undefined): Slant {
  if (transit === undefined) return { height: UNKNOWN, shareBefore: () => 0.5 };
  const { clientSeconds, serverSeconds } = transit;
  const total = clientSeconds + serverSeconds;
  const decades = total > 0 ? Math.log10(total * 1e6) : 0;
  const share = total > 0 ? clientSeconds / total : 0.5;
  return {
    height: Math.min(MOST, Math.max(LEAST, LEAST + PER_DECADE * decades)),
    shareBefore: (from) => (from === 'client' ? share : 1 - share),
  };
}
