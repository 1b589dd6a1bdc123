import { ipBytes, macBytes } from './addresses.js';
import { internetChecksum } from './checksum.js';

/** A machine as the capturing interface sees it. */
export interface Host {
  /** The gateway's for machines beyond it. */
  readonly mac: string;
  readonly address: string;
  /** Time to live, or hop limit, that its packets still have when they are captured. */
  readonly hopLimit: number;
  /**
   * Whether its network card fills in transport checksums after the capture has seen the packet.
   * True only for the machine that captures.
   */
  readonly offloadsChecksums: boolean;
}

/** Two hosts in the direction of one packet. */
export interface Direction {
  readonly from: Host;
  readonly to: Host;
}

const ETHERTYPE = { ipv4: 0x0800, arp: 0x0806, ipv6: 0x86dd } as const;
const BROADCAST_MAC = 'ff:ff:ff:ff:ff:ff';
const UNKNOWN_MAC = '00:00:00:00:00:00';

/** An Ethernet frame with an IPv4 or IPv6 packet, after the addresses' family. */
export function ipFrame(
  { from, to }: Direction,
  protocol: number,
  payload: Uint8Array,
  /** The IPv4 identification; IPv6 has none. */
  identification: number,
): Uint8Array {
  const source = ipBytes(from.address);
  const destination = ipBytes(to.address);
  const isIpv6 = source.length === 16;
  const header = isIpv6
    ? ipv6Header(payload.length, protocol, from.hopLimit)
    : ipv4Header(payload.length, protocol, from.hopLimit, identification);
  header.set(source, isIpv6 ? 8 : 12);
  header.set(destination, isIpv6 ? 24 : 16);
  if (!isIpv6) header.writeUInt16BE(internetChecksum(header), 10);
  const packet = Buffer.concat([header, payload]);
  return ethernetFrame(from.mac, to.mac, isIpv6 ? ETHERTYPE.ipv6 : ETHERTYPE.ipv4, packet);
}

/** A broadcast ARP request (RFC 826): `asker` wants to know who has `wanted`. */
export function arpRequest(asker: Host, wanted: Host): Uint8Array {
  const message = arpMessage(1, asker, { ...wanted, mac: UNKNOWN_MAC });
  return ethernetFrame(asker.mac, BROADCAST_MAC, ETHERTYPE.arp, message);
}

/** The answer to {@link arpRequest}, from the host that was asked for. */
export function arpReply(answerer: Host, asker: Host): Uint8Array {
  return ethernetFrame(answerer.mac, asker.mac, ETHERTYPE.arp, arpMessage(2, answerer, asker));
}

function ethernetFrame(from: string, to: string, type: number, payload: Uint8Array): Uint8Array {
  const typeBytes = Uint8Array.of(type >> 8, type & 0xff);
  return Buffer.concat([macBytes(to), macBytes(from), typeBytes, payload]);
}

function ipv4Header(
  payloadLength: number,
  protocol: number,
  hopLimit: number,
  identification: number,
): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt8(0x45, 0); // version 4, five 32-bit words
  header.writeUInt16BE(header.length + payloadLength, 2);
  header.writeUInt16BE(identification & 0xffff, 4);
  header.writeUInt16BE(0x4000, 6); // don't fragment
  header.writeUInt8(hopLimit, 8);
  header.writeUInt8(protocol, 9);
  return header;
}

function ipv6Header(payloadLength: number, nextHeader: number, hopLimit: number): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt8(0x60, 0); // version 6
  header.writeUInt16BE(payloadLength, 4);
  header.writeUInt8(nextHeader, 6);
  header.writeUInt8(hopLimit, 7);
  return header;
}

function arpMessage(operation: 1 | 2, sender: Host, target: Host): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0, 1, 0x08, 0x00, 6, 4, 0, operation), // IPv4 over Ethernet
    macBytes(sender.mac),
    ipBytes(sender.address),
    macBytes(target.mac),
    ipBytes(target.address),
  ]);
}
