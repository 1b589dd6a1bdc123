/** Segments that are remembered: this many at least, twice as many at most. */
const REMEMBERED = 4096;

/** Payload that one segment carried first, as positions. */
export interface SentSegment {
  readonly start: number;
  readonly end: number;
  readonly frame: number;
  readonly atNanos: number;
  /** The last transmission of it, or of a part. */
  latestFrame: number;
  latestNanos: number;
  isRepeated: boolean;
  /** The ACK that covered the whole of it. */
  ackFrame: number | undefined;
}

/**
 * What one end sent, in order of numbers: what waits for an acknowledgment, and the latest of what was
 * acknowledged, so that the first transmission of a repeat is found.
 */
export class SentSegments {
  /** Position after all that was sent; undefined before anything was. */
  top: number | undefined;
  /** Position up to which the other end acknowledged. */
  acked: number | undefined;
  /** The ACK that got so far. */
  lastAckFrame: number | undefined;
  private readonly list: SentSegment[] = [];
  /** Of the first that is not acknowledged. */
  private head = 0;

  /** Sent and not acknowledged. */
  get flight(): number {
    if (this.top === undefined || this.acked === undefined) return 0;
    return Math.max(0, this.top - this.acked);
  }

  /** Nothing of the end is older than `position`, unless its beginning is known already. */
  beginAt(position: number): void {
    this.acked ??= position;
  }

  /** Takes payload that no earlier segment had carried, or in part. */
  add(start: number, end: number, frame: number, atNanos: number): void {
    const { top = -Infinity } = this;
    if (start < top) this.markRepeated(start, Math.min(end, top), frame, atNanos);
    // What lies on both sides of the highest number counts where it is new.
    const from = end > top ? Math.max(start, top) : start;
    this.top = Math.max(top, end);
    const at = this.indexAfter(from);
    const before = this.list[at - 1];
    const next = this.list[at];
    const first = Math.max(from, before?.end ?? from);
    const last = Math.min(end, next?.start ?? end);
    if (first < last) this.insert(at, first, last, frame, atNanos);
  }

  /** Takes payload that had been sent before. */
  markRepeated(start: number, end: number, frame: number, atNanos: number): void {
    let at = Math.max(0, this.indexAfter(start) - 1);
    for (let each = this.list[at]; each !== undefined && each.start < end; each = this.list[++at]) {
      if (each.end <= start) continue;
      each.isRepeated = true;
      each.latestFrame = frame;
      each.latestNanos = atNanos;
    }
  }

  /** Takes an acknowledgment of more than before; gives the segments that are now covered whole. */
  acknowledge(ack: number, frame: number): readonly SentSegment[] {
    this.acked = ack;
    this.lastAckFrame = frame;
    const covered: SentSegment[] = [];
    for (let each = this.list[this.head]; each && each.end <= ack; each = this.list[this.head]) {
      each.ackFrame = frame;
      covered.push(each);
      this.head++;
    }
    return covered;
  }

  /** The segment that carried the number at `position` first. */
  carrierOf(position: number): SentSegment | undefined {
    const each = this.list[this.indexAfter(position) - 1];
    return each !== undefined && position < each.end ? each : undefined;
  }

  /** The first segment, by number, that begins at `position` or later. */
  firstFrom(position: number): SentSegment | undefined {
    return this.list[this.indexAfter(position - 1)];
  }

  private insert(at: number, start: number, end: number, frame: number, atNanos: number): void {
    const isCovered = this.acked !== undefined && end <= this.acked;
    this.list.splice(at, 0, {
      start,
      end,
      frame,
      atNanos,
      latestFrame: frame,
      latestNanos: atNanos,
      isRepeated: false,
      // Captured after its acknowledgment.
      ackFrame: isCovered ? this.lastAckFrame : undefined,
    });
    if (at < this.head || isCovered) this.head++;
    if (this.list.length < 2 * REMEMBERED) return;
    this.list.splice(0, REMEMBERED);
    this.head = Math.max(0, this.head - REMEMBERED);
  }

  /** Index of the first segment that begins after `position`. */
  private indexAfter(position: number): number {
    let low = 0;
    let high = this.list.length;
    // Nearly everything is sent in order.
    if ((this.list[high - 1]?.start ?? -Infinity) <= position) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle]?.start ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
