import { withMore } from '../with-more.js';

/** Segments that wait for an acknowledgment; while the list is full, new ones are not measured. */
const MAX_OUTSTANDING = 1024;

/** One moment at which a range was sent. */
export interface Transmission {
  readonly frame: number;
  /** Nanoseconds since the connection's first segment. */
  readonly atNanos: number;
  /** TSval, where the segment had timestamps. */
  readonly timestamp: number | undefined;
}

/** A range of numbers that was sent and is not acknowledged yet. */
export interface OutstandingSegment {
  start: number;
  readonly end: number;
  readonly carries: 'syn' | 'fin' | 'data';
  readonly first: Transmission;
  /** The same as `first` until the range, or a part of it, is repeated. */
  latest: Transmission;
  /** Two transmissions have the same TSval, or none: timestamps cannot tell them apart. */
  hasSharedTimestamp: boolean;
  /** An earlier range that the same acknowledgment covers was sent, or sent again, after this one. */
  isHeldUp: boolean;
}

/**
 * What one end has sent and the other has not acknowledged, in order of numbers. It knows which
 * ranges were sent again, so that Karn's rule can be obeyed.
 */
export class OutstandingSegments {
  private list: OutstandingSegment[] = [];
  private top = -Infinity;
  private acknowledged = -Infinity;
  /** Numbers before this may have been sent while the list was full. */
  private unknownBefore = -Infinity;

  /** Is something waiting beyond `ack`? */
  hasBeyond(ack: number): boolean {
    return ack < this.top;
  }

  /** Takes note of the numbers from `start` up to, not including, `end`. */
  send(
    start: number,
    end: number,
    carries: OutstandingSegment['carries'],
    sent: Transmission,
  ): void {
    if (start < this.top) this.repeat(start, Math.min(end, this.top), carries, sent);
    if (end <= this.top) return;
    this.push(Math.max(start, this.top), end, carries, sent);
    this.top = end;
  }

  /** Removes what `ack` covers; gives the segment that ends exactly there, if it was waiting. */
  acknowledge(ack: number): OutstandingSegment | undefined {
    if (ack <= this.acknowledged || this.top === -Infinity) return undefined;
    // An acknowledgment of numbers that were never seen proves nothing about those still to come.
    this.acknowledged = Math.min(ack, this.top);
    let exact: OutstandingSegment | undefined;
    let latestNanos = -Infinity;
    for (let each = this.list[0]; each !== undefined && each.start < ack; each = this.list[0]) {
      if (each.end > ack) {
        each.start = ack;
        break;
      }
      this.list.shift();
      if (each.end === ack) {
        each.isHeldUp = latestNanos > each.first.atNanos;
        exact = each;
      }
      latestNanos = Math.max(latestNanos, each.latest.atNanos);
    }
    return exact;
  }

  private push(
    start: number,
    end: number,
    carries: OutstandingSegment['carries'],
    sent: Transmission,
  ): void {
    // A segment captured after its acknowledgment has nothing to wait for.
    if (end <= this.acknowledged) return;
    if (this.list.length >= MAX_OUTSTANDING) this.unknownBefore = end;
    else this.list = withMore(this.list, outstanding(start, end, carries, sent));
  }

  /** Sends a range again, or for the first time below numbers that were sent before. */
  private repeat(
    start: number,
    end: number,
    carries: OutstandingSegment['carries'],
    sent: Transmission,
  ): void {
    // What is in no entry passes the capture for the first time, late or after a loss on its way here.
    let from = Math.max(start, this.acknowledged, this.unknownBefore);
    let at = 0;
    for (; at < this.list.length; at++) {
      const each = this.list[at];
      if (each === undefined || each.start >= end) break;
      if (each.end <= start) continue;
      if (from < each.start) at += this.insert(at, outstanding(from, each.start, carries, sent));
      markRepeated(each, sent);
      from = Math.max(from, each.end);
    }
    if (from < end) this.insert(at, outstanding(from, end, carries, sent));
  }

  /** Gives the number of entries that the list has grown by. */
  private insert(at: number, segment: OutstandingSegment): 0 | 1 {
    if (this.list.length >= MAX_OUTSTANDING) {
      this.unknownBefore = Math.max(this.unknownBefore, segment.end);
      return 0;
    }
    this.list.splice(at, 0, segment);
    return 1;
  }
}

function markRepeated(segment: OutstandingSegment, sent: Transmission): void {
  const { timestamp } = sent;
  if (timestamp === segment.latest.timestamp || timestamp === segment.first.timestamp) {
    segment.hasSharedTimestamp = true;
  }
  segment.latest = sent;
}

function outstanding(
  start: number,
  end: number,
  carries: OutstandingSegment['carries'],
  sent: Transmission,
): OutstandingSegment {
  return {
    start,
    end,
    carries,
    first: sent,
    latest: sent,
    hasSharedTimestamp: false,
    isHeldUp: false,
  };
}
