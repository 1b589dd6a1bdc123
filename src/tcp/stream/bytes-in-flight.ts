import type { Flow } from './flow.js';
import { FIN, hasFlags, PSH, SYN, type Segment } from '../segment.js';
import { wrap32 } from '../sequence.js';

/** Larger results come from numbers that make no sense. */
const MAX_IN_FLIGHT = 2_000_000_000;

/** `tcp.analysis.bytes_in_flight`: sent and not acknowledged, less what SACK reports; 0 for none. */
export function bytesInFlight(own: Flow, peer: Flow, segment: Segment): number {
  let first = 0xffffffff;
  let last = 0;
  for (const entry of own.unacked) {
    first = Math.min(first, wrap32(entry.seq - own.base));
    last = Math.max(last, wrap32(entry.nextSeq - own.base));
  }
  const sacked = peer.sack.reduce((sum, [left, right]) => sum + right - left, 0);
  const inFlight = wrap32(last - first - sacked);
  if (inFlight === 0 || inFlight >= MAX_IN_FLIGHT) return 0;
  return (segment.flags & (SYN | FIN)) !== 0 ? inFlight - 1 : inFlight;
}

/** `tcp.analysis.push_bytes_sent`: payload since the last segment with PSH. */
export function countPushedBytes(own: Flow, segment: Segment, length: number): number {
  const isPush = hasFlags(segment, PSH);
  own.pushBytes = own.isPushEnded ? length : own.pushBytes + length;
  own.isPushEnded = isPush;
  return own.pushBytes;
}
