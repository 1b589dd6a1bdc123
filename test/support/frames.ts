import type { Unreadable } from '../../src/wire/frame/frame-headers.js';
import * as bytes from './frame-bytes.js';

/** A frame of each kind that the direct reader knows, from port 1000 to port 80. */
export interface NamedFrame {
  readonly name: string;
  readonly linkType: number;
  readonly frame: Buffer;
}

const ETHERNET = 1;
const IPV4 = bytes.ipv4(bytes.tcp('abc'));
const IPV6 = bytes.ipv6(bytes.tcp('abcd'));
const { ethernet, hex } = bytes;

function onEthernet(name: string, type: number, payload: Buffer): NamedFrame {
  return { name, linkType: ETHERNET, frame: ethernet(type, payload) };
}

function on(linkType: number, name: string, ...parts: readonly Buffer[]): NamedFrame {
  return { name, linkType, frame: Buffer.concat(parts) };
}

const OTHER_IPV4 = bytes.ipv4(bytes.tcpWithOptions(hex('01010402')));
const SNAP = bytes.snap(0x0800, IPV4);
/** Timestamps and three SACK blocks, as of a receiver that misses something. */
const THREE_BLOCKS = hex(
  '0101080a0000000100000002' +
    '0101051a' +
    '00000bb8'.repeat(3) +
    '00000c1c'.repeat(2) +
    'fffffffe',
);
/** Timestamps and an option that fills the rest. */
const FORTY_BYTES = hex('0101080a0000000100000002' + 'fd1c' + '5a'.repeat(26));
const EIGHT_BYTES = bytes.tcp().subarray(0, 8);

export const TCP_FRAMES: readonly NamedFrame[] = [
  onEthernet('IPv4', 0x0800, IPV4),
  onEthernet('IPv6', 0x86dd, IPV6),
  onEthernet('a VLAN', 0x8100, bytes.vlan(0x0800, IPV4)),
  onEthernet('two VLAN tags', 0x88a8, bytes.vlan(0x8100, bytes.vlan(0x86dd, IPV6))),
  onEthernet('802.3 with SNAP', SNAP.length, SNAP),
  onEthernet('802.3 in a VLAN', 0x8100, bytes.vlan(SNAP.length, SNAP)),
  onEthernet('MPLS', 0x8847, bytes.label(100, true, IPV4)),
  onEthernet('two labels', 0x8847, bytes.label(100, false, bytes.label(200, true, IPV6))),
  onEthernet('PPPoE', 0x8864, bytes.pppoe(0x0021, IPV4)),
  onEthernet('PPPoE with IPv6', 0x8864, bytes.pppoe(0x0057, IPV6)),
  onEthernet('IPv4 with an option', 0x0800, bytes.ipv4(bytes.tcp(), { options: hex('94040000') })),
  onEthernet('hop-by-hop options', 0x86dd, bytes.ipv6(bytes.ipv6Options(6, bytes.tcp()), 0)),
  onEthernet('a route at its end', 0x86dd, bytes.ipv6(bytes.ipv6Route(0, 0, bytes.tcp()), 43)),
  onEthernet('a route of segments', 0x86dd, bytes.ipv6(bytes.ipv6Route(4, 1, bytes.tcp()), 43)),
  onEthernet(
    'an ICMP error',
    0x0800,
    bytes.ipv4(bytes.icmpError(3, bytes.ipv4(EIGHT_BYTES, { totalLength: 60 })), { protocol: 1 }),
  ),
  onEthernet('an ICMPv6 error', 0x86dd, bytes.ipv6(bytes.icmpError(1, IPV6), 58)),
  onEthernet('forty bytes of options', 0x0800, bytes.ipv4(bytes.tcpWithOptions(THREE_BLOCKS))),
  onEthernet('forty other bytes', 0x0800, bytes.ipv4(bytes.tcpWithOptions(FORTY_BYTES))),
  on(0, 'loopback', hex('02000000'), IPV4),
  on(0, 'loopback of another byte order', hex('0000001e'), IPV6),
  on(108, "OpenBSD's loopback", hex('00000002'), IPV4),
  on(101, 'raw IP', IPV4),
  on(12, 'raw IP of BSD', IPV6),
  on(14, 'raw IP of OpenBSD', IPV4),
  on(228, 'raw IPv4', IPV4),
  on(229, 'raw IPv6', IPV6),
  on(9, 'PPP', hex('0021'), IPV4),
  on(50, 'PPP with its address', hex('ff030057'), IPV6),
  on(104, "Cisco's HDLC", hex('0f000800'), IPV4),
  on(113, "Linux's cooked header", bytes.cooked(0x0800, IPV4)),
  on(276, "Linux's second cooked header", bytes.cookedTwo(0x86dd, IPV6)),
];

export const NOT_TCP: readonly NamedFrame[] = [
  onEthernet('ARP', 0x0806, Buffer.alloc(28)),
  onEthernet('UDP', 0x0800, bytes.ipv4(bytes.udp(Buffer.from('payload')), { protocol: 17 })),
  onEthernet('an echo', 0x0800, bytes.ipv4(bytes.icmpError(8, IPV4), { protocol: 1 })),
  onEthernet('spanning tree', 38, Buffer.concat([hex('424203'), Buffer.alloc(35)])),
  onEthernet(
    'a total length below the header',
    0x0800,
    bytes.ipv4(bytes.tcp(), { totalLength: 5 }),
  ),
  onEthernet('no next header', 0x86dd, bytes.ipv6(bytes.tcp(), 59)),
];

function inUdp(port: number, payload = IPV4): Buffer {
  return bytes.ipv4(bytes.udp(payload, port), { protocol: 17 });
}

export const REFUSED_FRAMES: readonly (NamedFrame & { readonly reason: Unreadable })[] = [
  refused('a fragment', 'first', bytes.ipv4(bytes.tcp(), { fragment: 0x2000 })),
  refused('a fragment', 'later', bytes.ipv4(bytes.tcp(), { fragment: 0x0010 })),
  refused('a tunnel', 'IP in IP', bytes.ipv4(IPV4, { protocol: 4 })),
  refused('a tunnel', 'GRE', bytes.ipv4(Buffer.concat([hex('00000800'), IPV4]), { protocol: 47 })),
  refused('a tunnel', 'VXLAN', inUdp(4789)),
  refused('a tunnel', 'Geneve', inUdp(6081)),
  refused('a tunnel', 'GTP', inUdp(2152)),
  refused('a tunnel', 'PEEKREMOTE on any port', inUdp(40_000, hex('00ffabcd'))),
  refused('a protocol below TCP without a reader', 'AH', bytes.ipv4(IPV4, { protocol: 51 })),
  refused(
    'a header that makes no sense',
    'version 5',
    Buffer.concat([hex('55'), IPV4.subarray(1)]),
  ),
  refused(
    'an IP option without a reader',
    'a route',
    bytes.ipv4(bytes.tcp(), { options: hex('8307040102030400') }),
  ),
  refused(
    'an error with more than a quoted packet',
    'a redirect',
    bytes.ipv4(bytes.icmpError(5, IPV4), { protocol: 1 }),
  ),
];

/** TCP that only tshark finds its way to. */
export const TUNNELLED_FRAMES: readonly NamedFrame[] = [
  onEthernet('IPv4 in IPv4', 0x0800, bytes.ipv4(IPV4, { protocol: 4 })),
  onEthernet('IPv6 in IPv4', 0x0800, bytes.ipv4(IPV6, { protocol: 41 })),
  onEthernet('IPv4 in IPv6', 0x86dd, bytes.ipv6(IPV4, 4)),
  onEthernet('GRE', 0x0800, bytes.ipv4(bytes.gre(0x86dd, IPV6), { protocol: 47 })),
  onEthernet('VXLAN', 0x0800, inUdp(4789, bytes.vxlan(ethernet(0x86dd, IPV6)))),
  onEthernet('GTP with IPv4', 0x0800, inUdp(2152, bytes.gtp(IPV4))),
  onEthernet('GTP with IPv6', 0x0800, inUdp(2152, bytes.gtp(IPV6))),
  onEthernet('MPLS in UDP', 0x0800, inUdp(6635, bytes.label(100, true, IPV6))),
  onEthernet('MPLS in GRE', 0x0800, inGre(0x8847, bytes.label(100, true, IPV4))),
  onEthernet('a route that goes on', 0x86dd, bytes.ipv6(bytes.ipv6Route(0, 2, bytes.tcp()), 43)),
  onEthernet(
    'a route that the sender chose',
    0x0800,
    bytes.ipv4(bytes.tcp(), { options: hex('8307040102030400') }),
  ),
  onEthernet(
    'an ICMP error in a tunnel',
    0x0800,
    bytes.ipv4(bytes.ipv4(bytes.icmpError(3, IPV4), { protocol: 1 }), { protocol: 4 }),
  ),
  onEthernet('an ICMP error about a tunnel', 0x0800, aboutTunnel()),
  on(105, 'two segments in a frame', bytes.aggregate(SNAP, bytes.snap(0x0800, OTHER_IPV4))),
  on(105, 'one segment beside UDP', bytes.aggregate(bytes.snap(0x0800, inUdp(53)), SNAP)),
];

function inGre(type: number, payload: Buffer): Buffer {
  return bytes.ipv4(bytes.gre(type, payload), { protocol: 47 });
}

function aboutTunnel(): Buffer {
  const quoted = bytes.ipv4(IPV4, { protocol: 4 });
  return bytes.ipv4(bytes.icmpError(3, quoted), { protocol: 1 });
}

function refused(reason: Unreadable, name: string, packet: Buffer) {
  return { ...onEthernet(name, 0x0800, packet), reason };
}
