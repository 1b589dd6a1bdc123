/** Frames of test captures: Ethernet, IPv4, and TCP or UDP, without checksums. */

/** One end of a conversation. */
export interface TestEndpoint {
  /** IPv4 address as a number. */
  readonly address: number;
  readonly port: number;
}

export interface SegmentFacts {
  readonly from: TestEndpoint;
  readonly to: TestEndpoint;
  readonly sequence: number;
  readonly flags: number;
  readonly data: Uint8Array;
}

export const FIN = 0x01;
export const SYN = 0x02;
export const PSH = 0x08;
export const ACK = 0x10;

const ETHERNET = 14;
const IPV4 = 20;
const TCP = 20;
const UDP = 8;
/** Bytes in front of the data of a segment, and of a datagram. */
export const TCP_DATA_AT = ETHERNET + IPV4 + TCP;
export const UDP_DATA_AT = ETHERNET + IPV4 + UDP;
const TCP_NUMBER = 6;
const UDP_NUMBER = 17;

export function tcpFrame({ from, to, sequence, flags, data }: SegmentFacts): Uint8Array {
  const { frame, view } = ipv4Frame(from, to, TCP_NUMBER, TCP + data.length);
  const at = ETHERNET + IPV4;
  view.setUint16(at, from.port);
  view.setUint16(at + 2, to.port);
  view.setUint32(at + 4, sequence >>> 0);
  // Nothing depends on what the other side has acknowledged.
  view.setUint32(at + 8, (flags & ACK) === 0 ? 0 : 1);
  view.setUint16(at + 12, 0x5000 | flags);
  view.setUint16(at + 14, 0xffff);
  frame.set(data, TCP_DATA_AT);
  return frame;
}

export function udpFrame(from: TestEndpoint, to: TestEndpoint, data: Uint8Array): Uint8Array {
  const { frame, view } = ipv4Frame(from, to, UDP_NUMBER, UDP + data.length);
  const at = ETHERNET + IPV4;
  view.setUint16(at, from.port);
  view.setUint16(at + 2, to.port);
  view.setUint16(at + 4, UDP + data.length);
  frame.set(data, UDP_DATA_AT);
  return frame;
}

function ipv4Frame(from: TestEndpoint, to: TestEndpoint, protocol: number, size: number) {
  const frame = new Uint8Array(ETHERNET + IPV4 + size);
  const view = new DataView(frame.buffer);
  frame.set([2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 0x08, 0x00, 0x45]);
  view.setUint16(ETHERNET + 2, IPV4 + size);
  frame.set([64, protocol], ETHERNET + 8);
  view.setUint32(ETHERNET + 12, from.address);
  view.setUint32(ETHERNET + 16, to.address);
  return { frame, view };
}
