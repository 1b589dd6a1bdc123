import type { Conversation } from '../conversation.js';
import type { PlacedSegment } from './placed-segment.js';
import type { OversizedSegments } from './transfer.js';

const FIRST = 6;

/**
 * Looks for segments longer than the MSS that the other end announced. An end without the option in its SYN
 * says nothing: the default of RFC 9293 §3.7.1 is what many senders do not keep to.
 */
export class OversizedWatch {
  private segments = 0;
  private readonly firstFrames: number[] = [];
  private largestBytes = 0;
  private mssBytes = 0;

  constructor(private readonly options: Conversation['handshake']['options']) {}

  add({ from, frame, length }: PlacedSegment): void {
    const mss = this.options[from === 'client' ? 'server' : 'client']?.mss;
    if (mss === undefined || mss === 0 || length <= mss) return;
    this.segments++;
    if (this.segments === 1) this.mssBytes = mss;
    if (this.firstFrames.length < FIRST) this.firstFrames.push(frame);
    this.largestBytes = Math.max(this.largestBytes, length);
  }

  get record(): OversizedSegments | undefined {
    const { segments, firstFrames, largestBytes, mssBytes } = this;
    return segments === 0 ? undefined : { segments, firstFrames, largestBytes, mssBytes };
  }
}
