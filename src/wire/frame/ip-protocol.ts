import type { FrameHeaders, Step } from './frame-headers.js';
import { mayTunnel } from './udp-tunnels.js';

/** Numbers of IP's protocols, as registered with IANA. */
const PROTOCOL = { icmp: 1, tcp: 6, udp: 17, icmpv6: 58 } as const;

/** Protocols that carry no packets: IGMP, EIGRP, OSPF; and VRRP. Encrypted payload (ESP) shows none. */
const WITHOUT_PACKETS: ReadonlySet<number> = new Set([2, 50, 88, 89, 112]);

/** What carries packets: IP in IP, IPv6 in IP, GRE, L2TP, EtherIP and others. */
const TUNNELS: ReadonlySet<number> = new Set([4, 41, 47, 55, 94, 97, 115, 137, 143]);

/** Goes on with what a protocol number of IP stands for. */
export function readProtocol(headers: FrameHeaders): Step {
  const { type } = headers;
  switch (type) {
    case PROTOCOL.tcp:
      return headers.has(4) ? 'tcp' : 'nothing';
    case PROTOCOL.udp:
      if (!headers.has(8)) return 'nothing';
      return mayTunnel(headers) ? 'a tunnel' : 'nothing';
    case PROTOCOL.icmp:
      return 'icmp';
    case PROTOCOL.icmpv6:
      return 'icmpv6';
    default:
      if (WITHOUT_PACKETS.has(type)) return 'nothing';
      return TUNNELS.has(type) ? 'a tunnel' : 'a protocol below TCP without a reader';
  }
}
