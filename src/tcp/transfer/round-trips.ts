/** Between a full acknowledgment and the next data, the sender had nothing to send for this share of the round. */
const PAUSE_SHARE = 0.5;

/** From a segment with new data to the ACK that covers it: everything sent meanwhile belongs to the round. */
export interface Round {
  readonly firstFrame: number;
  readonly startNanos: number;
  /** Last segment with new data. */
  readonly lastFrame: number;
  readonly lastNanos: number;
  /** Most bytes in flight. */
  readonly flightBytes: number;
  /** The other end's window had no room for a full segment. */
  readonly isReceiverLimited: boolean;
  /** Everything was acknowledged, and the sender did not go on at once. */
  readonly isApplicationLimited: boolean;
}

type Draft = { -readonly [K in keyof Round]: Round[K] } & {
  mark: number;
  closedNanos: number | undefined;
};

/** A segment with new data. */
export interface NewData {
  readonly frame: number;
  readonly atNanos: number;
  /** Position after it. */
  readonly end: number;
  /** Bytes in flight before it and with it. */
  readonly flightBefore: number;
  readonly flightBytes: number;
  readonly isWindowFull: boolean;
}

/** Cuts what one end sends into round trips. */
export class RoundTrips {
  private draft: Draft | undefined;
  private lastAckNanos = -Infinity;

  /** Takes a segment with new data; gives the round before it, if that is over. */
  send(data: NewData): Round | undefined {
    const before = this.draft;
    const isOver = before?.closedNanos !== undefined;
    if (before === undefined || isOver) this.draft = draftOf(data);
    else extend(before, data);
    if (before === undefined || !isOver) return undefined;
    const closedNanos = before.closedNanos ?? data.atNanos;
    const pause = data.atNanos - this.lastAckNanos;
    const isPaused = pause > PAUSE_SHARE * (closedNanos - before.startNanos);
    before.isApplicationLimited = data.flightBefore === 0 && isPaused;
    return before;
  }

  acknowledge(ack: number, atNanos: number): void {
    this.lastAckNanos = atNanos;
    const { draft } = this;
    if (draft !== undefined && ack >= draft.mark) draft.closedNanos ??= atNanos;
  }

  /** Something else begins; gives the round that it interrupts, as far as it got. */
  interrupt(): Round | undefined {
    const { draft } = this;
    this.draft = undefined;
    return draft;
  }

  /** The last round, when it was acknowledged. */
  finish(): Round | undefined {
    return this.draft?.closedNanos === undefined ? undefined : this.draft;
  }
}

function draftOf({ frame, atNanos, end, flightBytes, isWindowFull }: NewData): Draft {
  return {
    firstFrame: frame,
    startNanos: atNanos,
    lastFrame: frame,
    lastNanos: atNanos,
    flightBytes,
    isReceiverLimited: isWindowFull,
    isApplicationLimited: false,
    mark: end,
    closedNanos: undefined,
  };
}

function extend(draft: Draft, { frame, atNanos, flightBytes, isWindowFull }: NewData): void {
  draft.lastFrame = frame;
  draft.lastNanos = atNanos;
  draft.flightBytes = Math.max(draft.flightBytes, flightBytes);
  if (isWindowFull) draft.isReceiverLimited = true;
}
