import { SCALE_NOT_USED, SCALE_UNKNOWN, type Flow } from './flow.js';
import type { RuleSet } from '../rules.js';
import { hasFlags, isSynAck, SYN, type Segment } from '../segment.js';

/** Largest shift that counts (RFC 7323 §2.3). */
const MAX_SHIFT = 14;

/** Takes up the window scale option of a segment, SYN or not, as Wireshark does. */
export function noteWindowScaleOption(flow: Flow, segment: Segment): void {
  const shift = segment.options.windowScale;
  if (shift !== undefined) flow.scale = Math.min(shift, MAX_SHIFT);
}

/**
 * Decides on window scaling when a SYN has been read to its end: it takes effect only when both
 * SYNs carry the option (RFC 7323 §2.2).
 */
export function settleWindowScale(own: Flow, peer: Flow, segment: Segment): void {
  if (!hasFlags(segment, SYN)) return;
  if (own.scale === SCALE_UNKNOWN) {
    own.scale = SCALE_NOT_USED;
    peer.scale = SCALE_NOT_USED;
  } else if (isSynAck(segment) && peer.scale === SCALE_NOT_USED) {
    own.scale = SCALE_NOT_USED;
  }
}

/**
 * `tcp.window_size`: the window in bytes. A SYN's own window is never scaled (RFC 7323 §2.2), and before
 * 4.6 neither is that of a segment of unknown length.
 */
export function scaledWindow(scale: number, segment: Segment, rules: RuleSet): number {
  const canScale = segment.length !== undefined || rules === '4.6';
  const isScaled = scale >= 0 && !hasFlags(segment, SYN) && canScale;
  return isScaled ? segment.window * 2 ** scale : segment.window;
}

/** `tcp.window_size_scalefactor`: −1 unknown, −2 not used, else the factor; not shown on a SYN. */
export function windowScaleFactor(scale: number, segment: Segment): number | undefined {
  if (hasFlags(segment, SYN)) return undefined;
  return scale >= 0 ? 2 ** scale : scale;
}
