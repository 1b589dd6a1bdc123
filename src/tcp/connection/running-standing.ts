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
    return new KeptStanding(this);
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

/** A standing that is kept, with every fact of both ends in one object: a capture keeps many of them. */
class KeptStanding implements Standing {
  readonly lastSender: FlowIndex | undefined;
  private readonly top0: number | undefined;
  private readonly top1: number | undefined;
  private readonly maxAck0: number | undefined;
  private readonly maxAck1: number | undefined;
  private readonly lastFrame0: number;
  private readonly lastFrame1: number;
  private readonly window0: number;
  private readonly window1: number;
  private readonly keepAlives0: number;
  private readonly keepAlives1: number;
  private readonly retransmissions0: number;
  private readonly retransmissions1: number;

  constructor(standing: Standing) {
    this.lastSender = standing.lastSender;
    const { top, maxAck, lastFrame, window, keepAlives, retransmissions } = standing;
    this.top0 = top[0];
    this.top1 = top[1];
    this.maxAck0 = maxAck[0];
    this.maxAck1 = maxAck[1];
    this.lastFrame0 = lastFrame[0];
    this.lastFrame1 = lastFrame[1];
    this.window0 = window[0];
    this.window1 = window[1];
    this.keepAlives0 = keepAlives[0];
    this.keepAlives1 = keepAlives[1];
    this.retransmissions0 = retransmissions[0];
    this.retransmissions1 = retransmissions[1];
  }

  get top(): Standing['top'] {
    return [this.top0, this.top1];
  }

  get maxAck(): Standing['maxAck'] {
    return [this.maxAck0, this.maxAck1];
  }

  get lastFrame(): Standing['lastFrame'] {
    return [this.lastFrame0, this.lastFrame1];
  }

  get window(): Standing['window'] {
    return [this.window0, this.window1];
  }

  get keepAlives(): Standing['keepAlives'] {
    return [this.keepAlives0, this.keepAlives1];
  }

  get retransmissions(): Standing['retransmissions'] {
    return [this.retransmissions0, this.retransmissions1];
  }
}
