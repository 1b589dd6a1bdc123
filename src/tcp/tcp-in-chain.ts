import { QUOTING } from './segments-of-packet.js';

/** Where the one TCP header of a frame stands among its network headers. */
export interface TcpPlace {
  /** The network layer that carries it, as far as the chain names it. */
  readonly network: 'ip' | 'ipv6' | undefined;
  /** Which of the layers of that name it is, from 0. */
  readonly index: number;
  /** How many layers of each name there are in the frame. */
  readonly ip: number;
  readonly ipv6: number;
  /** It follows on MPLS: the network layer between them may be left out of the chain. */
  readonly isBehindLabels: boolean;
  /** It is quoted by an ICMP or ICMPv6 error. */
  readonly isQuoted: boolean;
}

/**
 * Finds the TCP header in the names of a frame's protocols (`frame.protocols`), outermost first.
 *
 * @param chain - `eth:ethertype:ip:tcp`.
 * @returns `none` for a frame without TCP, and `unclear` where the chain alone does not tell which
 *   addresses a header has: several TCP headers, a route that the sender chose, samples of other packets.
 */
export function tcpInChain(chain: string): TcpPlace | 'none' | 'unclear' {
  const names = chain.split(':');
  const at = names.indexOf('tcp');
  if (at === -1) return 'none';
  if (names.includes('tcp', at + 1) || names.includes('ipv6.routing')) return 'unclear';
  const quoting = quotationAt(names, at);
  if (quoting === 'unclear') return 'unclear';
  const before = names.slice(0, at);
  const network = before.findLast(isNetwork);
  const isBehindLabels = names[at - 1] === 'mpls' && !names.slice(at).some(isNetwork);
  if (network === undefined && !isBehindLabels) return 'unclear';
  return {
    network,
    index: network === undefined ? 0 : countOf(before, network) - 1,
    ip: countOf(names, 'ip'),
    ipv6: countOf(names, 'ipv6'),
    isBehindLabels,
    isQuoted: quoting,
  };
}

/** Whether the header is quoted: certain where the quoted packet begins with IP, and TCP follows on that. */
function quotationAt(names: readonly string[], at: number): boolean | 'unclear' {
  if (!names.slice(0, at).some((name) => QUOTING.has(name))) return false;
  const [quoting, network] = names.slice(at - 2, at);
  const isPlain =
    (quoting === 'icmp' && network === 'ip') || (quoting === 'icmpv6' && network === 'ipv6');
  return isPlain ? true : 'unclear';
}

function isNetwork(name: string): name is 'ip' | 'ipv6' {
  return name === 'ip' || name === 'ipv6';
}

function countOf(names: readonly string[], wanted: string): number {
  return names.filter((name) => name === wanted).length;
}
