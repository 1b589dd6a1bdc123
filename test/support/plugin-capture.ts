import { ethernet } from './frame-bytes.js';
import { type Packet, pcapBytes } from './capture-bytes.js';

/** Captures with data over TCP, for protocols of any port. */

export interface TcpFacts {
  readonly from: number;
  readonly to: number;
  readonly seq: number;
  /** Default: ACK and PSH. */
  readonly flags?: number;
  readonly data?: Uint8Array;
  /** Bytes of the frame that the capture keeps. */
  readonly kept?: number;
}

const TCP = 6;

function tcpFrame({ from, to, seq, flags = 0x18, data = new Uint8Array() }: TcpFacts): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt16BE(from, 0);
  header.writeUInt16BE(to, 2);
  header.writeUInt32BE(seq >>> 0, 4);
  header.writeUInt32BE(1, 8);
  header.set([0x50, flags, 0xff, 0xff], 12);
  return ethernet(0x0800, packet(TCP, from < to, Buffer.concat([header, data])));
}

/** An IPv4 packet; the end with the higher port is 10.0.0.1. */
function packet(protocol: number, isFromServer: boolean, payload: Buffer): Buffer {
  const header = Buffer.alloc(20);
  header.set([0x45, 0]);
  header.writeUInt16BE(20 + payload.length, 2);
  header.set([64, protocol], 8);
  const [client, server] = [
    [10, 0, 0, 1],
    [10, 0, 0, 2],
  ];
  header.set(isFromServer ? [...server, ...client] : [...client, ...server], 12);
  return Buffer.concat([header, payload]);
}

/** A capture of segments. */
export function tcpCapture(segments: readonly TcpFacts[]): Buffer {
  return pcapBytes(
    segments.map((facts): Packet => {
      const frame = tcpFrame(facts);
      if (facts.kept === undefined) return { bytes: frame };
      return { bytes: frame.subarray(0, facts.kept), wireLength: frame.length };
    }),
  );
}
