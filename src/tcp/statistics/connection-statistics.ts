import type { Segment } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import type { DirectionStatistics } from './direction-statistics.js';
import { DirectionTracker, type CountedOutside } from './direction-tracker.js';
import type { PlacedSegment } from './placed-segment.js';

/** Stands for an end that was not heard of: what is asked of it changes nothing. */
const NOBODY = new DirectionTracker();

/** Measures both directions of a connection while its segments arrive; what it keeps is bounded. */
export class ConnectionStatistics {
  /** Each is there when its end has sent something, or was acknowledged. */
  private readonly trackers: [DirectionTracker | undefined, DirectionTracker | undefined] = [
    undefined,
    undefined,
  ];
  private readonly startNanos: bigint;
  private lastNanos = 0;

  constructor(first: Segment) {
    this.startNanos = first.timeNanos;
  }

  /** `takesPart`: neither its flags nor its numbers make the segment a stranger to the connection. */
  add(placed: PlacedSegment, takesPart: boolean): void {
    const { segment, from, ack } = placed;
    const own = (this.trackers[from] ??= new DirectionTracker());
    const peer = this.trackerOf(other(from));
    if (placed.isCaptureDuplicate) {
      own.countCopy();
      return;
    }
    // A number holds nanoseconds exactly for 104 days, and well enough beyond.
    const atNanos = Number(segment.timeNanos - this.startNanos);
    peer.hearPeer(segment, atNanos);
    own.judge(placed, peer);
    own.send(placed, atNanos, atNanos - this.lastNanos, peer);
    this.lastNanos = atNanos;
    if (!takesPart) return;
    own.follow(placed, atNanos);
    if (ack === undefined) return;
    const acknowledged = (this.trackers[other(from)] ??= new DirectionTracker());
    acknowledged.acknowledge(ack, segment, atNanos);
    if (acknowledged.hasClosed) own.hearPeersClose(segment, atNanos);
  }

  /** Segments of both ends that were sent again so far. */
  get retransmissions(): number {
    return this.retransmissionsOf(0) + this.retransmissionsOf(1);
  }

  /** Segments that one end has sent again so far. */
  retransmissionsOf(end: FlowIndex): number {
    return this.trackerOf(end).retransmissions;
  }

  /** Does one end keep its window closed now? */
  isWindowClosed(end: FlowIndex): boolean {
    return this.trackerOf(end).isWindowClosed;
  }

  /** What the segments of one end came to. */
  recordOf(end: FlowIndex, counted: CountedOutside): DirectionStatistics {
    return this.trackerOf(end).record(counted, this.trackerOf(other(end)), this.lastNanos);
  }

  /** Captured payload of one end with numbers from `from` up to, not including, `to`. */
  payloadBetween(end: FlowIndex, from: number, to: number): number {
    return this.trackerOf(end).payloadBetween(from, to);
  }

  private trackerOf(end: FlowIndex): DirectionTracker {
    return this.trackers[end] ?? NOBODY;
  }
}

function other(end: FlowIndex): FlowIndex {
  return end === 0 ? 1 : 0;
}
