import { RunningMedian } from './running-median.js';
import type { SentSegment } from './sent-segments.js';
import type { AckPattern } from './transfer.js';

const FIRST = 6;

/** Where an ACK reaches, and its frame. */
interface AckPlace {
  readonly ack: number;
  readonly frame: number;
  readonly isCaptured: boolean;
}

/** What the ACKs of the other end acknowledge. */
export class AckCounts {
  private acks = 0;
  private ackedBytes = 0;
  private readonly sizes = new RunningMedian();
  private readonly of = { part: 0, one: 0, two: 0, more: 0 };
  private readonly firstAcks: AckPattern['firstAcks'][number][] = [];
  private readonly everyOther: AckPattern['everyOther'][number][] = [];

  /**
   * Takes an ACK of so many bytes that none before it had acknowledged, and the segments that it completes.
   *
   * @param isCaptured - The capture holds what comes right before the acknowledged number.
   */
  add(bytes: number, covered: readonly SentSegment[], { ack, frame, isCaptured }: AckPlace): void {
    if (bytes <= 0) return;
    this.acks++;
    this.ackedBytes += bytes;
    this.sizes.add(bytes);
    if (this.firstAcks.length < FIRST) {
      this.firstAcks.push({ ackFrame: frame, frames: covered.map((each) => each.frame) });
    }
    const [one, two, third] = covered;
    if (one === undefined) this.of.part += Number(isCaptured);
    else if (two === undefined) this.of.one++;
    else if (third !== undefined) this.of.more++;
    else {
      this.of.two++;
      const isExact = ack - bytes === one.start && ack === two.end;
      if (isExact && this.everyOther.length < FIRST) {
        this.everyOther.push({ ackFrame: frame, frames: [one.frame, two.frame] });
      }
    }
  }

  get record(): AckPattern {
    const { acks, ackedBytes, of, firstAcks, everyOther } = this;
    const medianBytes = this.sizes.median;
    return {
      acks,
      ackedBytes,
      ...(acks > 0 && { meanBytes: ackedBytes / acks }),
      ...(medianBytes !== undefined && { medianBytes }),
      ofPart: of.part,
      ofOne: of.one,
      ofTwo: of.two,
      ofMore: of.more,
      firstAcks,
      everyOther,
    };
  }
}
