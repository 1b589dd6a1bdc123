import type { Conversation } from '../conversation.js';
import { hasFlags, RST, SYN } from '../segment.js';
import { verdictBit } from '../verdict.js';
import type { PlacedSegment } from './placed-segment.js';
import { SegmentSize } from './segment-size.js';
import type { SmallestWindow } from './transfer.js';
import { WindowPressure } from './window-pressure.js';

const FIRST = 6;
const ZERO_WINDOW = verdictBit('zero_window');
const WINDOW_FULL = verdictBit('window_full');
const KEEP_ALIVE = verdictBit('keep_alive');

interface Smallest {
  readonly frame: number;
  readonly raw: number;
  readonly bytes: number;
}

/** The windows that one end advertised, and whether they held the other end up. */
export class WindowWatch {
  private smallest: Smallest | undefined;
  /** A SYN's window is never scaled, so without the scale it compares with no other. */
  private smallestOfSyn: Smallest | undefined;
  private readonly throttled: number[] = [];
  /** The end closed its window in this frame, and the other has not tried to send since. */
  private closedBy: number | undefined;

  private readonly size: SegmentSize;
  private readonly pressure: WindowPressure;

  /** @param factor - See `windowFactorOf()`. */
  constructor(
    private readonly factor: number | undefined,
    options: Conversation['handshake']['options'],
  ) {
    this.size = new SegmentSize(options);
    this.pressure = new WindowPressure(factor, this.size);
  }

  /** Takes the end's next segment. */
  add(placed: PlacedSegment): void {
    const { segment, frame, verdicts } = placed;
    if (hasFlags(segment, RST)) return;
    this.pressure.advertise(placed);
    const raw = segment.window;
    if (hasFlags(segment, SYN)) {
      this.smallestOfSyn = smaller(this.smallestOfSyn, { frame, raw, bytes: raw });
    } else {
      this.smallest = smaller(this.smallest, { frame, raw, bytes: raw * (this.factor ?? 1) });
    }
    if ((verdicts & ZERO_WINDOW) !== 0) this.closedBy ??= frame;
    else this.closedBy = undefined;
  }

  /** Takes the next segment of the other end. */
  hear(placed: PlacedSegment): void {
    const { frame, length, verdicts } = placed;
    this.size.add(length);
    const waitedAfter = this.pressure.send(placed);
    if (waitedAfter !== undefined) this.note(waitedAfter);
    if ((verdicts & WINDOW_FULL) !== 0 && this.factor !== undefined) this.note(frame);
    // A closed window holds nobody up who has nothing to send.
    const triesToSend = length > 0 || (verdicts & KEEP_ALIVE) !== 0;
    if (this.closedBy === undefined || !triesToSend) return;
    this.note(this.closedBy);
    this.closedBy = undefined;
  }

  get record(): SmallestWindow | undefined {
    const { factor, smallestOfSyn } = this;
    const others = this.smallest;
    const found = factor === undefined ? (others ?? smallestOfSyn) : smaller(smallestOfSyn, others);
    if (found === undefined) return undefined;
    const isSyn = found === smallestOfSyn;
    const isKnown = factor !== undefined || isSyn || found.raw === 0;
    const without = factor === undefined ? 'unknown' : 'no';
    return {
      frame: found.frame,
      raw: found.raw,
      ...(isKnown && { bytes: found.bytes }),
      throttles: this.throttled.length > 0 ? 'yes' : without,
      throttledFrames: this.throttled.toSorted((a, b) => a - b),
    };
  }

  private note(frame: number): void {
    if (this.throttled.length < FIRST && !this.throttled.includes(frame))
      this.throttled.push(frame);
  }
}

/** The earlier one when both are the same. */
function smaller(one: Smallest | undefined, two: Smallest | undefined): Smallest | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  if (one.bytes === two.bytes) return one.frame < two.frame ? one : two;
  return one.bytes < two.bytes ? one : two;
}
