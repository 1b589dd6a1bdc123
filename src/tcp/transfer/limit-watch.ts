import type { LimitReading } from './transfer.js';

/** What holds the sender back in a stretch of time; `other` is everything that cannot be seen. */
export type Held = 'receiver' | 'application' | 'network' | 'other';

/** A limit counts when it held for this share of the time, and for certain from that share on. */
const MOST = 0.5;
const NEARLY_ALWAYS = 0.8;
const FIRST = 6;
const NAMED = ['receiver', 'application', 'network'] as const;
/** A flight that stays the same for so many round trips, and this share of them, is held at its size. */
const LEVEL_ROUNDS = 8;
const LEVEL_SHARE = 0.75;
/** Of less than that a request and its answer make as level a flight. */
const LEVEL_SEGMENTS = 4;

/** Adds up the time in which one thing or another held the sender back. */
export class LimitWatch {
  /** A full or a closed window was seen, which proves what too little room only suggests. */
  isReceiverProven = false;
  private state: Held = 'other';
  private sinceNanos: number | undefined;
  private totalNanos = 0;
  private readonly held = { receiver: 0, application: 0, network: 0, other: 0 };
  /** Not counted yet: after its last segment nothing holds a sender back. */
  private pending = { receiver: 0, application: 0, network: 0, other: 0 };
  private readonly frames: Record<Held, number[]> = {
    receiver: [],
    application: [],
    network: [],
    other: [],
  };
  private highest = 0;
  private level = 0;
  private rounds = 0;
  private mss = 1;

  /** From this moment on; `counts` when the transfer goes on with it. */
  note(atNanos: number, state: Held, counts: boolean): void {
    const elapsed = this.sinceNanos === undefined ? 0 : Math.max(0, atNanos - this.sinceNanos);
    this.pending[this.state] += elapsed;
    this.state = state;
    if (this.sinceNanos === undefined || atNanos > this.sinceNanos) this.sinceNanos = atNanos;
    if (!counts) return;
    for (const each of [...NAMED, 'other'] as const) {
      this.held[each] += this.pending[each];
      this.totalNanos += this.pending[each];
    }
    this.pending = { receiver: 0, application: 0, network: 0, other: 0 };
  }

  /** A frame that fills the receiver's window, or with which the receiver closes it. */
  prove(frame: number): void {
    this.isReceiverProven = true;
    this.show('receiver', frame);
  }

  /** A frame that shows what holds the sender back. */
  show(state: Held, frame: number): void {
    const frames = this.frames[state];
    if (frames.length < FIRST && frames.at(-1) !== frame) frames.push(frame);
  }

  /** Takes the flight of a round trip that neither the receiver nor the application held back. */
  addRound(flightBytes: number, mss: number, frame: number): void {
    this.rounds++;
    this.mss = mss;
    if (flightBytes > this.highest + mss) {
      this.highest = flightBytes;
      this.level = 0;
      this.frames.other.length = 0;
    }
    if (flightBytes < this.highest - mss) return;
    this.level++;
    this.show('other', frame);
  }

  get record(): LimitReading {
    const { totalNanos, held, frames } = this;
    const by = NAMED.find((each) => totalNanos > 0 && held[each] >= MOST * totalNanos);
    if (by !== undefined) {
      const share = held[by] / totalNanos;
      const confidence = share >= NEARLY_ALWAYS ? 'high' : 'medium';
      return { by, confidence, share, frames: frames[by] };
    }
    // Without loss and with room in the window: its own buffer, or what it takes for the network's limit.
    const isHigh = this.highest >= LEVEL_SEGMENTS * this.mss;
    const isLong = this.rounds >= LEVEL_ROUNDS && this.level >= LEVEL_SHARE * this.rounds;
    const isLevel = isHigh && isLong;
    if (isLevel && held.network === 0)
      return { by: 'sender', confidence: 'low', frames: frames.other };
    const isNetwork = held.network > 0 && held.network + held.other >= MOST * totalNanos;
    if (isNetwork) return { by: 'network', confidence: 'low', frames: frames.network };
    return { by: 'unknown', confidence: 'low', frames: [] };
  }
}
