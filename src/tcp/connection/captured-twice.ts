import { FIN, SYN, type Segment } from '../segment.js';

/** Segments of an end that a copy is looked for among. */
const REMEMBERED = 4;
/** A mirror port or a second interface delivers its copy within this time: 10 ms. */
const MAX_DELAY_NANOS = 10_000_000n;
/** Without an identification: sooner than a sender repeats unasked; Linux waits two ticks of 1 ms. */
const MAX_DELAY_UNIDENTIFIED_NANOS = 1_000_000n;

/** What is remembered of a segment: nothing that would keep the segment itself. */
type Remembered = {
  -readonly [
    K in
      | 'timeNanos'
      | 'seq'
      | 'ack'
      | 'flags'
      | 'length'
      | 'window'
      | 'checksum'
      | 'headerLength'
      | 'ipId'
  ]: Segment[K];
};

/**
 * Tells a frame that was captured twice from one that was sent twice. A sender gives a repeated
 * segment another IPv4 identification; where there is none to compare, only a segment that must be
 * acknowledged counts, repeated at once and with no word of the other end in between.
 */
export class CapturedTwice {
  /** The latest segments, as a ring; absent before the first. */
  private recent: (Remembered | undefined)[] | undefined;
  private count = 0;
  private countWhenPeerSpoke = 0;

  /** Is the end's next segment a copy of one of the latest? */
  has(segment: Segment): boolean {
    for (let back = 1; back <= Math.min(this.count, REMEMBERED); back++) {
      const place = this.count - back;
      const earlier = this.recent?.[place % REMEMBERED];
      if (earlier?.seq !== segment.seq || !isSameHeader(earlier, segment)) continue;
      const delayNanos = segment.timeNanos - earlier.timeNanos;
      if (delayNanos < 0n || delayNanos > MAX_DELAY_NANOS) continue;
      const isAtOnce =
        delayNanos < MAX_DELAY_UNIDENTIFIED_NANOS && place >= this.countWhenPeerSpoke;
      if (isSameDatagram(earlier, segment) ?? (isAtOnce && takesNumbers(segment))) return true;
    }
    return false;
  }

  /** Writes the segment over the oldest of the latest, so that it costs no memory. */
  add(segment: Segment): void {
    const { timeNanos, seq, ack, flags, length, window, checksum, headerLength, ipId } = segment;
    const place = this.count++ % REMEMBERED;
    const recent = (this.recent ??= new Array<Remembered | undefined>(REMEMBERED));
    const oldest = recent[place];
    if (oldest === undefined) {
      recent[place] = {
        timeNanos,
        seq,
        ack,
        flags,
        length,
        window,
        checksum,
        headerLength,
        ipId,
      };
      return;
    }
    oldest.timeNanos = timeNanos;
    oldest.seq = seq;
    oldest.ack = ack;
    oldest.flags = flags;
    oldest.length = length;
    oldest.window = window;
    oldest.checksum = checksum;
    oldest.headerLength = headerLength;
    oldest.ipId = ipId;
  }

  /** The other end sent something. */
  hearPeer(): void {
    this.countWhenPeerSpoke = this.count;
  }
}

function isSameHeader(one: Remembered, two: Remembered): boolean {
  return (
    one.ack === two.ack &&
    one.flags === two.flags &&
    one.length === two.length &&
    one.window === two.window &&
    one.checksum === two.checksum &&
    one.headerLength === two.headerLength
  );
}

/** `undefined` when the identification says nothing: none in IPv6, and 0 from hosts that set none. */
function isSameDatagram(one: Remembered, two: Remembered): boolean | undefined {
  if (one.ipId === undefined || two.ipId === undefined) return undefined;
  if (one.ipId === 0 && two.ipId === 0) return undefined;
  return one.ipId === two.ipId;
}

function takesNumbers({ flags, length }: Segment): boolean {
  return (length ?? 0) > 0 || (flags & (SYN | FIN)) !== 0;
}
