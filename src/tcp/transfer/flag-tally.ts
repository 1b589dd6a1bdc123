import { CWR, ECE, hasFlags, PSH, URG, type Segment } from '../segment.js';
import type { FlagCount, FlagCounts } from './transfer.js';

const FIRST = 6;

class Tally implements FlagCount {
  segments = 0;
  readonly firstFrames: number[] = [];

  add(frame: number): void {
    this.segments++;
    if (this.firstFrames.length < FIRST) this.firstFrames.push(frame);
  }

  get record(): FlagCount {
    return { segments: this.segments, firstFrames: this.firstFrames };
  }
}

/** Which segments of one end carry which flags. */
export class FlagTally {
  private readonly psh = new Tally();
  private readonly urg = new Tally();
  private readonly ece = new Tally();
  private readonly cwr = new Tally();

  add(segment: Segment): void {
    if (hasFlags(segment, PSH)) this.psh.add(segment.frameNumber);
    if (hasFlags(segment, URG)) this.urg.add(segment.frameNumber);
    if (hasFlags(segment, ECE)) this.ece.add(segment.frameNumber);
    if (hasFlags(segment, CWR)) this.cwr.add(segment.frameNumber);
  }

  get record(): FlagCounts {
    return {
      psh: this.psh.record,
      urg: this.urg.record,
      ece: this.ece.record,
      cwr: this.cwr.record,
    };
  }
}
