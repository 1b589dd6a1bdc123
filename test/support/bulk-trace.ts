import type { Row } from './trace.js';

export const MSS = 1000;
/** Milliseconds from a segment to its acknowledgment, as seen beside the client. */
const ROUND_TRIP = 100;
/** Milliseconds from one packet of a burst to the next. */
const STEP = 0.01;

/** A handshake beside the client: the whole round trip lies beyond the capture. */
export function openingOf(window = 60_000, mss = MSS): readonly Row[] {
  return [
    ['C', 'S', 0, 0, 0, { at: 0, window, options: { mss } }],
    ['S', 'SA', 0, 1, 0, { at: ROUND_TRIP, window, options: { mss } }],
    ['C', 'A', 1, 1, 0, { at: ROUND_TRIP + 0.1, window }],
  ];
}

/** Bursts of full segments of the client, each acknowledged one by one after a round trip. */
export class BulkTrace {
  readonly rows: Row[];
  at = ROUND_TRIP + 1;
  seq = 1;

  constructor(private readonly window = 60_000) {
    this.rows = [...openingOf(window)];
  }

  /** The frame of the latest row. */
  get frame(): number {
    return this.rows.length;
  }

  burst(segments: number, flags = 'A'): this {
    for (let index = 0; index < segments; index++) {
      this.send(this.seq, index === segments - 1 ? flags : 'A', index * STEP);
      this.seq += MSS;
    }
    return this;
  }

  /** ACKs of the last `segments`, a round trip after the burst began. */
  acks(segments: number): this {
    this.at += ROUND_TRIP;
    for (let index = 1; index <= segments; index++) {
      this.ack(this.seq - (segments - index) * MSS, index * STEP);
    }
    this.at += segments * STEP + STEP;
    return this;
  }

  rounds(sizes: readonly number[]): this {
    for (const size of sizes) this.burst(size).acks(size);
    return this;
  }

  wait(milliseconds: number): this {
    this.at += milliseconds;
    return this;
  }

  send(seq: number, flags = 'A', after = 0, length = MSS): this {
    this.rows.push(['C', flags, seq, 1, length, { at: this.at + after, window: this.window }]);
    return this;
  }

  ack(ack: number, after = 0, window = this.window): this {
    this.rows.push(['S', 'A', 1, ack, 0, { at: this.at + after, window }]);
    return this;
  }
}
