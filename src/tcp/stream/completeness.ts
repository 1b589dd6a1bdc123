import { ACK, FIN, hasFlags, isBareSyn, isSynAck, RST, SYN, type Segment } from '../segment.js';

/** Bits of `tcp.completeness`. */
const SYN_SEEN = 1;
const SYN_ACK_SEEN = 2;
const ACK_SEEN = 4;
const DATA_SEEN = 8;
const FIN_SEEN = 16;
const RST_SEEN = 32;

/** A FIN or RST was counted: rule sets from 4.4 on then take a SYN for a new connection. */
export function hasCompletenessEnd(completeness: number): boolean {
  return (completeness & (FIN_SEEN | RST_SEEN)) !== 0;
}

/** Bits for the first segment of a stream: only a SYN without ACK counts, with the data it carries. */
export function openingBits(segment: Segment): number {
  if (!isBareSyn(segment)) return 0;
  return hasPayload(segment) ? SYN_SEEN | DATA_SEEN : SYN_SEEN;
}

/** Bits that a later segment adds. A SYN without ACK, or a FIN without it, adds nothing. */
export function furtherBits(segment: Segment): number {
  let bits = 0;
  if (isSynAck(segment)) bits |= SYN_ACK_SEEN;
  if (hasFlags(segment, ACK) && !hasFlags(segment, SYN)) {
    bits |= hasPayload(segment) ? DATA_SEEN : ACK_SEEN;
  }
  if (hasFlags(segment, FIN | ACK)) bits |= FIN_SEEN;
  if (hasFlags(segment, RST)) bits |= RST_SEEN;
  return bits;
}

function hasPayload(segment: Segment): boolean {
  return (segment.length ?? 0) > 0;
}
