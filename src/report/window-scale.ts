/** RFC 7323 §2.3: larger shift counts count as this one. */
const LARGEST_SHIFT = 14;

/** Values of `tcp.window_size_scalefactor` that are no factors: not known, and not used. */
export const UNKNOWN_FACTOR = -1;
export const UNSCALED = -2;

/** What a window is multiplied by, for the shift count of a window scale option. */
export function scaleFactor(shift: number): number {
  return 2 ** Math.min(shift, LARGEST_SHIFT);
}
