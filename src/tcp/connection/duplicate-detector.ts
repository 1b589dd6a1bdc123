import { FIN, SYN, type Segment } from '../segment.js';

/** Recent segments that a new one is compared with. */
const REMEMBERED = 16;
/** Copies of one packet lie this close together when the IP identification tells them apart: 2 ms. */
const MAX_GAP_NANOS = 2_000_000n;
/** Without an identification the numbers must tell, and no sender repeats itself within 1 ms. */
const MAX_GAP_WITHOUT_ID_NANOS = 1_000_000n;

/**
 * Finds packets that were captured twice, at a mirror port or on two interfaces. Wireshark takes them
 * for retransmissions or duplicate ACKs; a sender that repeats a segment gives it a new IP
 * identification (RFC 6864 §4.1 lets it be anything only where fragments cannot occur).
 */
export class DuplicateDetector {
  private readonly recent: Segment[] = [];
  private next = 0;

  /** Is the segment a copy of a recent one? Takes note of it in any case. */
  isDuplicate(segment: Segment): boolean {
    let isCopy = false;
    for (const earlier of this.recent) {
      // The number differs nearly always: look no further then.
      if (earlier.seq === segment.seq && isCopyOf(earlier, segment)) isCopy = true;
    }
    this.recent[this.next] = segment;
    this.next = (this.next + 1) % REMEMBERED;
    return isCopy;
  }
}

function isCopyOf(earlier: Segment, segment: Segment): boolean {
  if (earlier.ack !== segment.ack) return false;
  if (earlier.flags !== segment.flags || earlier.length !== segment.length) return false;
  if (earlier.source.port !== segment.source.port) return false;
  if (earlier.source.address !== segment.source.address) return false;
  // The checksum stands for the payload and the options; unknown ones prove nothing.
  if (segment.checksum === undefined || earlier.checksum !== segment.checksum) return false;
  if (earlier.window !== segment.window || earlier.ipId !== segment.ipId) return false;
  const gap = segment.timeNanos - earlier.timeNanos;
  if (gap < 0n) return false;
  if (segment.ipId !== undefined && segment.ipId !== 0) return gap <= MAX_GAP_NANOS;
  // An empty ACK without identification may well be a duplicate ACK.
  const takesNumbers = (segment.length ?? 0) > 0 || (segment.flags & (SYN | FIN)) !== 0;
  return takesNumbers && gap <= MAX_GAP_WITHOUT_ID_NANOS;
}
