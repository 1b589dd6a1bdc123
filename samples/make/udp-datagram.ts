import { ipFrame, type Direction } from './ethernet-frames.js';
import { transportChecksum } from './transport-checksum.js';

const IP_PROTOCOL_UDP = 17;
const HEADER_BYTES = 8;

/** Source and destination port of one datagram. */
export interface UdpPorts {
  readonly source: number;
  readonly destination: number;
}

/** An Ethernet frame with one UDP datagram (RFC 768). */
export function udpFrame(
  direction: Direction,
  ports: UdpPorts,
  payload: Uint8Array,
  identification: number,
): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(ports.source, 0);
  header.writeUInt16BE(ports.destination, 2);
  header.writeUInt16BE(HEADER_BYTES + payload.length, 4);
  const datagram = Buffer.concat([header, payload]);
  datagram.writeUInt16BE(transportChecksum(direction, IP_PROTOCOL_UDP, datagram), 6);
  return ipFrame(direction, IP_PROTOCOL_UDP, datagram, identification);
}
