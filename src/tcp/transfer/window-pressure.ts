import { hasFlags, SYN } from '../segment.js';
import type { PlacedSegment } from './placed-segment.js';
import type { SegmentSize } from './segment-size.js';

/** The next segment came promptly when most of the wait was for the window, and not after it. */
const PROMPT_SHARE = 0.5;

/** A segment after which the window had little room left. */
interface Tight {
  readonly frame: number;
  readonly atNanos: number;
  readonly roomBytes: number;
}

/**
 * Looks for a sender that waited for the other end's window: the next segment would not have fitted into what was
 * left of it, and followed as soon as there was more.
 */
export class WindowPressure {
  private edge: number | undefined;
  private top = -Infinity;
  private tight: Tight | undefined;
  private openedNanos: number | undefined;

  constructor(
    private readonly factor: number | undefined,
    private readonly size: SegmentSize,
  ) {}

  /** Takes a segment of the end that advertises the window. */
  advertise({ segment, ack, atNanos }: PlacedSegment): void {
    if (ack === undefined || this.factor === undefined) return;
    const edge = ack + segment.window * (hasFlags(segment, SYN) ? 1 : this.factor);
    if (this.edge !== undefined && edge <= this.edge) return;
    this.edge = edge;
    this.openedNanos = atNanos;
  }

  /** Takes a segment of the other end; gives the frame after which it had to wait. */
  send({ frame, end, length, atNanos }: PlacedSegment): number | undefined {
    if (length === 0 || end <= this.top) return undefined;
    const { tight, openedNanos } = this;
    const needed = Math.min(length, this.size.bytes);
    this.top = end;
    const roomBytes = this.edge === undefined ? Infinity : this.edge - end;
    this.tight = { frame, atNanos, roomBytes };
    this.openedNanos = undefined;
    if (tight === undefined || openedNanos === undefined) return undefined;
    const waited = openedNanos - tight.atNanos;
    const isPrompt = atNanos - openedNanos <= PROMPT_SHARE * waited;
    return tight.roomBytes < needed && isPrompt ? tight.frame : undefined;
  }
}
