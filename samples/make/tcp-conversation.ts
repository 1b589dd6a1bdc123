import type { Host } from './ethernet-frames.js';
import { synOptions, tcpFrame, type TcpFlag } from './tcp-segment.js';
import type { TimedFrame } from './timeline.js';

/** One end of a conversation. */
export interface TcpEndpoint {
  readonly host: Host;
  readonly port: number;
  readonly initialSeq: number;
  readonly mss: number;
  readonly windowScale: number;
  /** The window of its SYN, which is never scaled (RFC 7323 §2.2). */
  readonly synWindow: number;
  /** The window field of its other segments. */
  readonly window: number;
}

/** The client is the end that sends the first SYN. */
export type Side = 'client' | 'server';

const PEER: Readonly<Record<Side, Side>> = { client: 'server', server: 'client' };
const NOTHING = new Uint8Array();

/**
 * Writes the segments of one TCP conversation in capture order and keeps its sequence numbers.
 * Each segment acknowledges all that its peer has sent in earlier calls.
 */
export class TcpConversation {
  readonly #endpoints: Readonly<Record<Side, TcpEndpoint>>;
  readonly #nextSeq: Record<Side, number>;
  readonly #sentSegments: Record<Side, number> = { client: 0, server: 0 };
  readonly #windows: Record<Side, number>;
  readonly #frames: TimedFrame[] = [];

  constructor(client: TcpEndpoint, server: TcpEndpoint) {
    this.#endpoints = { client, server };
    this.#nextSeq = { client: client.initialSeq, server: server.initialSeq };
    this.#windows = { client: client.window, server: server.window };
  }

  /** What was sent so far, in the order of the calls. */
  get frames(): readonly TimedFrame[] {
    return this.#frames;
  }

  /** Bytes of payload that `side` has sent so far. */
  payloadBytes(side: Side): number {
    return this.#nextSeq[side] - this.#endpoints[side].initialSeq - 1;
  }

  /** Sets the window field of all further segments of `side`. */
  setWindow(side: Side, window: number): void {
    this.#windows[side] = window;
  }

  /** SYN, SYN+ACK and ACK; `answerMicros` and `finishMicros` are counted from the SYN. */
  open(atMicros: number, answerMicros: number, finishMicros: number): void {
    this.#send(atMicros, 'client', ['SYN']);
    this.#send(atMicros + answerMicros, 'server', ['SYN', 'ACK']);
    this.acknowledge(atMicros + finishMicros, 'client');
  }

  /** A SYN that nothing answers; sent again, it keeps its sequence number. */
  trySyn(atMicros: number): void {
    this.#send(atMicros, 'client', ['SYN']);
  }

  /** The answer of a host where nothing listens on the port. */
  refuse(atMicros: number): void {
    this.#windows.server = 0;
    this.#send(atMicros, 'server', ['RST', 'ACK']);
  }

  data(atMicros: number, side: Side, payload: Uint8Array): void {
    this.#send(atMicros, side, ['PSH', 'ACK'], payload);
  }

  acknowledge(atMicros: number, side: Side): void {
    this.#send(atMicros, side, ['ACK']);
  }

  finish(atMicros: number, side: Side): void {
    this.#send(atMicros, side, ['FIN', 'ACK']);
  }

  reset(atMicros: number, side: Side): void {
    this.#windows[side] = 0;
    this.#send(atMicros, side, ['RST', 'ACK']);
  }

  #send(
    atMicros: number,
    side: Side,
    flags: readonly TcpFlag[],
    payload: Uint8Array = NOTHING,
  ): void {
    const self = this.#endpoints[side];
    const peer = this.#endpoints[PEER[side]];
    const isSyn = flags.includes('SYN');
    const isReset = flags.includes('RST');
    const seq = isSyn ? self.initialSeq : this.#nextSeq[side];
    const segment = {
      sourcePort: self.port,
      destinationPort: peer.port,
      // A RST that answers a SYN has no sequence space of its own yet (RFC 9293 §3.10.7.1).
      seq: isReset && this.#sentSegments[side] === 0 ? 0 : seq,
      ack: flags.includes('ACK') ? this.#nextSeq[PEER[side]] : 0,
      flags,
      window: isSyn ? self.synWindow : this.#windows[side],
      options: isSyn ? synOptions(self.mss, self.windowScale) : NOTHING,
      payload,
    };
    const identification = self.initialSeq + this.#sentSegments[side];
    const bytes = tcpFrame({ from: self.host, to: peer.host }, segment, identification);
    this.#frames.push({ atMicros, bytes });
    this.#sentSegments[side] += 1;
    this.#nextSeq[side] = seq + payload.length + (isSyn || flags.includes('FIN') ? 1 : 0);
  }
}
