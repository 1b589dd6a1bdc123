import type { Conversation } from '../conversation.js';
import { FIN, hasFlags, RST, SYN } from '../segment.js';
import type { Outcome } from '../teardown-pattern.js';
import { verdictBit } from '../verdict.js';
import { ClosedWindow } from './closed-window.js';
import type { PlacedSegment } from './placed-segment.js';
import { SegmentSize } from './segment-size.js';
import type { SmallestWindow } from './transfer.js';
import { WindowPressure } from './window-pressure.js';

const FIRST = 6;
const MOST_NOTED = 16;
const ZERO_WINDOW = verdictBit('zero_window');
const WINDOW_FULL = verdictBit('window_full');
const KEEP_ALIVE = verdictBit('keep_alive');

/** Attempts to connect that came to nothing. */
const NEVER_OPENED: ReadonlySet<Outcome> = new Set<Outcome>([
  'refused',
  'no-answer',
  'handshake-incomplete',
]);

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
  private throttledTotal = 0;
  /** The latest that were noted. */
  private readonly noted: number[] = [];
  private readonly closed = new ClosedWindow();

  private readonly size: SegmentSize;
  private readonly pressure: WindowPressure;

  private readonly wasOpened: boolean;
  /** Segments of the other end, and those of them that had something to send. */
  private heard = 0;
  private tries = 0;
  /** The other end has sent its FIN, or either end a reset: nothing more is to be sent. */
  private isOver = false;

  /** @param factor - See `windowFactorOf()`. */
  constructor(
    private readonly factor: number | undefined,
    { handshake, outcome }: Pick<Conversation, 'handshake' | 'outcome'>,
  ) {
    this.wasOpened = !NEVER_OPENED.has(outcome);
    this.size = new SegmentSize(handshake.options);
    this.pressure = new WindowPressure(factor, this.size);
  }

  /** Takes the end's next segment. */
  add(placed: PlacedSegment): void {
    const { segment, frame, verdicts } = placed;
    if (hasFlags(segment, RST)) {
      this.isOver = true;
      return;
    }
    this.pressure.advertise(placed);
    const raw = segment.window;
    if (hasFlags(segment, SYN)) {
      this.smallestOfSyn = smaller(this.smallestOfSyn, { frame, raw, bytes: raw });
    } else {
      this.smallest = smaller(this.smallest, { frame, raw, bytes: raw * (this.factor ?? 1) });
    }
    this.closed.advertise((verdicts & ZERO_WINDOW) !== 0, frame, placed.atNanos);
  }

  /** Takes the next segment of the other end. */
  hear(placed: PlacedSegment): void {
    const { segment, frame, length, verdicts } = placed;
    this.heard++;
    if (hasFlags(segment, FIN) || hasFlags(segment, RST)) this.isOver = true;
    this.size.add(length);
    const waitedAfter = this.pressure.send(placed);
    if (waitedAfter !== undefined) this.note(waitedAfter);
    if ((verdicts & WINDOW_FULL) !== 0 && this.factor !== undefined) this.note(frame);
    // A closed window holds nobody up who has nothing to send.
    const triesToSend = length > 0 || (verdicts & KEEP_ALIVE) !== 0;
    if (!triesToSend) return;
    this.tries++;
    const heldBy = this.closed.send(placed.atNanos);
    if (heldBy !== undefined) this.note(heldBy);
  }

  get record(): SmallestWindow | undefined {
    const { factor, smallestOfSyn } = this;
    const others = this.smallest;
    const found = factor === undefined ? (others ?? smallestOfSyn) : smaller(smallestOfSyn, others);
    if (found === undefined) return undefined;
    const isSyn = found === smallestOfSyn;
    const isKnown = factor !== undefined || isSyn || found.raw === 0;
    const isUnused = this.tries === 0 && !(this.isSilent || this.endsClosed);
    const isUntold = (factor === undefined || this.endsClosed) && !isUnused;
    const without = isUntold ? 'unknown' : 'no';
    return {
      frame: found.frame,
      raw: found.raw,
      ...(isKnown && { bytes: found.bytes }),
      throttles: this.throttled.length > 0 ? 'yes' : without,
      ...(isUnused && { isUnused }),
      throttledTotal: this.throttledTotal,
      throttledFrames: this.throttled.toSorted((a, b) => a - b),
    };
  }

  /** Is the other end's part missing from the capture, though there was one? */
  private get isSilent(): boolean {
    return this.heard === 0 && this.wasOpened;
  }

  /** Closed to the last, so that nobody knows what the other end would have sent. */
  private get endsClosed(): boolean {
    return this.closed.isClosed && !this.isOver;
  }

  /** A frame may be told of more than once, but not long after. */
  private note(frame: number): void {
    if (this.noted.includes(frame)) return;
    this.noted.push(frame);
    if (this.noted.length > MOST_NOTED) this.noted.shift();
    this.throttledTotal++;
    if (this.throttled.length < FIRST) this.throttled.push(frame);
  }
}

/** The earlier one when both are the same. */
function smaller(one: Smallest | undefined, two: Smallest | undefined): Smallest | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  if (one.bytes === two.bytes) return one.frame < two.frame ? one : two;
  return one.bytes < two.bytes ? one : two;
}
