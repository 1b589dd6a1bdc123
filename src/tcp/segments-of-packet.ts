import { layersInDissectionOrder } from '../model/layer-order.js';
import type { Layer, Packet } from '../model/packet.js';
import type { Segment } from './segment.js';
import { type NetworkFacts, numberIn, segmentOfFields } from './segment-of-fields.js';

/**
 * Protocols that quote packets: errors the one that caused them (RFC 792, RFC 4443 §2.4), sFlow the ones
 * that it sampled.
 */
export const QUOTING: ReadonlySet<string> = new Set(['icmp', 'icmpv6', 'sflow']);

/** A TCP header of a frame, and the network header that carries it. */
export interface TcpHeader {
  readonly tcp: Layer;
  /** `undefined` when TCP runs over something that is not IP. */
  readonly network: Layer | undefined;
  readonly isQuoted: boolean;
}

/** All TCP headers of a frame in the order of dissection; the n-th has `headerIndex` n. */
export function tcpHeadersOf(packet: Packet): readonly TcpHeader[] {
  const headers: TcpHeader[] = [];
  let network: Layer | undefined;
  for (const { layer, parents } of layersInDissectionOrder(packet, isNetworkOrTcp)) {
    if (isNetwork(layer)) network = layer;
    else if (layer.name === 'tcp') {
      const isQuoted = parents.some((parent) => QUOTING.has(parent.name));
      headers.push({ tcp: layer, network, isQuoted });
    }
  }
  return headers;
}

/** The TCP segments of a frame, in order, with the innermost addresses of each. */
export function segmentsOfPacket(packet: Packet): Segment[] {
  if (!hasTcp(packet.protocols)) return [];
  const frame = packet.layer('frame');
  const frameLength = numberIn(frame, 'frame.len') ?? 0;
  return tcpHeadersOf(packet).flatMap(({ tcp, network, isQuoted }, headerIndex) => {
    const facts = segmentOfFields(tcp, networkFacts(network), isQuoted);
    if (facts === undefined) return [];
    const { frameNumber, timeNanos } = packet;
    return [{ frameNumber, headerIndex, timeNanos, frameLength, ...facts }];
  });
}

function networkFacts(network: Layer | undefined): NetworkFacts | undefined {
  if (network === undefined) return undefined;
  const source = network.shown(`${network.name}.src`);
  const destination = finalDestination(network) ?? network.shown(`${network.name}.dst`);
  if (source === undefined || destination === undefined) return undefined;
  const ipId = numberIn(network, 'ip.id');
  const hopLimit = numberIn(network, 'ip.ttl') ?? numberIn(network, 'ipv6.hlim');
  return { source, destination, ipId, hopLimit };
}

/**
 * Final destination of an IPv6 packet that is still on its way through a routing header: Wireshark
 * makes it the packet's destination. `ip.dst` of IPv4 shows the final one already.
 */
function finalDestination(network: Layer): string | undefined {
  if (network.name !== 'ipv6') return undefined;
  const routing = network.protocols.find((layer) => layer.name === 'ipv6.routing');
  if (routing === undefined || (numberIn(routing, 'ipv6.routing.segleft') ?? 0) === 0) {
    return undefined;
  }
  return (
    // RFC 8754 §2: the segment list stands in reverse order.
    routing.shown('ipv6.routing.srh.addr') ??
    routing.shownAll('ipv6.routing.src.addr').at(-1) ??
    routing.shownAll('ipv6.routing.rpl.full_address').at(-1) ??
    routing.shown('ipv6.routing.mipv6.home_address')
  );
}

function isNetwork(layer: Layer): boolean {
  return layer.name === 'ip' || layer.name === 'ipv6';
}

function isNetworkOrTcp(layer: Layer): boolean {
  return layer.name === 'tcp' || isNetwork(layer);
}

function hasTcp(layers: readonly Layer[]): boolean {
  return layers.some((layer) => layer.name === 'tcp' || hasTcp(layer.protocols));
}
