import type { Endpoint } from '../segment.js';
import type { ConnState } from './conn-state.js';

/** A connection as Zeek's conn.log tells it; names follow its fields. */
export interface ZeekRecord {
  /** `id.orig_h`, `id.orig_p`. */
  readonly origin: Endpoint;
  /** `id.resp_h`, `id.resp_p`. */
  readonly responder: Endpoint;
  /** `ts`: the first packet. */
  readonly startNanos: bigint;
  /** Last packet until both ends had closed, so that start to end is `duration`. */
  readonly endNanos: bigint;
  readonly connState: ConnState;
  readonly history: string;
  /** Payload bytes by the sequence numbers, captured or not. */
  readonly origBytes: number;
  readonly respBytes: number;
  readonly origPackets: number;
  readonly respPackets: number;
  /** Bytes that were acknowledged and never captured. */
  readonly missedBytes: number;
  /** Frame of the first packet. */
  readonly firstFrame: number;
}
