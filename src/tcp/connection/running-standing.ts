import type { FlowIndex } from '../stream/stream.js';
import type { Standing } from './traced-segment.js';

/** What is known of an end while its segments arrive. */
type EndStanding = {
  readonly [K in Exclude<keyof Standing, 'lastSender'>]: Standing[K][0];
};

/**
 * The standing before the segment at hand, written over for each segment: most of them are looked at
 * once and not kept. Whoever keeps one takes a {@link copy}.
 */
export class RunningStanding implements Standing {
  readonly top: [number | undefined, number | undefined] = [undefined, undefined];
  readonly maxAck: [number | undefined, number | undefined] = [undefined, undefined];
  readonly lastFrame: [number, number] = [0, 0];
  lastSender: FlowIndex | undefined = undefined;
  readonly window: [number, number] = [0, 0];
  readonly keepAlives: [number, number] = [0, 0];
  readonly retransmissions: [number, number] = [0, 0];

  take(ends: readonly [EndStanding, EndStanding], lastSender: FlowIndex | undefined): void {
    this.lastSender = lastSender;
    this.takeEnd(0, ends[0]);
    this.takeEnd(1, ends[1]);
  }

  copy(): Standing {
    return {
      top: [...this.top],
      maxAck: [...this.maxAck],
      lastFrame: [...this.lastFrame],
      lastSender: this.lastSender,
      window: [...this.window],
      keepAlives: [...this.keepAlives],
      retransmissions: [...this.retransmissions],
    };
  }

  private takeEnd(index: FlowIndex, end: EndStanding): void {
    this.top[index] = end.top;
    this.maxAck[index] = end.maxAck;
    this.lastFrame[index] = end.lastFrame;
    this.window[index] = end.window;
    this.keepAlives[index] = end.keepAlives;
    this.retransmissions[index] = end.retransmissions;
  }
}
