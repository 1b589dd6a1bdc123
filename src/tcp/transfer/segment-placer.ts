import { isOdd } from '../connection/traced-segment.js';
import { ACK, FIN, hasFlags, isBareSyn, RST, SYN, type Segment } from '../segment.js';
import type { SegmentFacts } from '../segment-facts.js';
import { Unwrapper } from '../sequence.js';
import type { CaptureClock } from './capture-clock.js';
import type { PlacedSegment } from './placed-segment.js';

class Numbers {
  readonly line = new Unwrapper();
  isnRaw: number | undefined;
  top = -Infinity;
}

/** Gives each segment its place in the numbers of both ends, as the analysis of the connection does. */
export class SegmentPlacer {
  private readonly numbers = { client: new Numbers(), server: new Numbers() };

  constructor(private readonly clock: CaptureClock) {}

  /** Nothing for a header that is no packet of the connection, and for a frame that was captured twice. */
  place({ segment, wireshark, connection }: SegmentFacts): PlacedSegment | undefined {
    if (wireshark === undefined || connection === undefined) return undefined;
    if (connection.isCaptureDuplicate) return undefined;
    const { from } = connection;
    const own = this.numbers[from];
    const peer = this.numbers[from === 'client' ? 'server' : 'client'];
    const length = segment.length ?? 0;
    const seq = own.line.positionOf(segment.seq);
    const start = seq + (hasFlags(segment, SYN) ? 1 : 0);
    const end = start + length;
    const next = end + (hasFlags(segment, FIN) ? 1 : 0);
    const ack = hasFlags(segment, ACK) ? peer.line.positionOf(segment.ack) : undefined;
    const takesPart = !isOdd({ segment }) && !isStray(own, segment);
    if (takesPart) follow(own, segment, next);
    return {
      segment,
      frame: segment.frameNumber,
      from,
      atNanos: this.clock.nanosAt(segment.timeNanos),
      shownSeq: wireshark.shown.seq,
      verdicts: wireshark.shown.verdicts,
      rtoFrame: wireshark.analysis.rtoFrame,
      seq,
      start,
      end,
      next,
      ack,
      length,
      takesPart,
    };
  }
}

/** A SYN with another number than the one that opened the connection. */
function isStray({ isnRaw }: Numbers, segment: Segment): boolean {
  return isBareSyn(segment) && isnRaw !== undefined && isnRaw !== segment.seq;
}

function follow(own: Numbers, segment: Segment, next: number): void {
  if (hasFlags(segment, SYN)) own.isnRaw ??= segment.seq;
  if (hasFlags(segment, RST) || next <= own.top) return;
  own.top = next;
  own.line.follow(segment.seq);
}
