import { layersInDissectionOrder } from '../model/layer-order.js';
import type { Layer, Packet } from '../model/packet.js';
import { bytesFromHex } from '../wire/hex-bytes.js';
import { readTcpOptions } from '../wire/tcp-options.js';
import type { Segment } from './segment.js';

/** TCP header without options, in bytes. */
const PLAIN_HEADER = 20;

/** Value of `tcp.checksum.status` for a checksum that was validated and is wrong. */
const CHECKSUM_BAD = '0';

/**
 * Protocols that quote packets: errors the one that caused them (RFC 792, RFC 4443 §2.4), sFlow the ones
 * that it sampled.
 */
const QUOTING = new Set(['icmp', 'icmpv6', 'sflow']);

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

/**
 * The TCP segments of a frame, in order, with the innermost addresses of each. A header of which
 * fewer than 14 bytes were captured has its ports and perhaps its sequence number only: tshark shows
 * no more, and the analyzer passes over it. One that claims to be shorter than 20 bytes only takes part
 * in the numbering of streams.
 */
export function segmentsOfPacket(packet: Packet): Segment[] {
  if (!hasTcp(packet.protocols)) return [];
  const frame = packet.layer('frame');
  const frameLength = numberIn(frame, 'frame.len') ?? 0;
  return tcpHeadersOf(packet).flatMap((header, headerIndex) => {
    const facts = readHeader(header);
    if (facts === undefined) return [];
    const { frameNumber, timeNanos } = packet;
    return [{ frameNumber, headerIndex, timeNanos, frameLength, ...facts }];
  });
}

type HeaderFacts = Omit<Segment, 'frameNumber' | 'headerIndex' | 'timeNanos' | 'frameLength'>;

function readHeader(header: TcpHeader): HeaderFacts | undefined {
  const { tcp, isQuoted } = header;
  const addresses = addressesOf(header.network);
  const sourcePort = numberIn(tcp, 'tcp.srcport');
  const destinationPort = numberIn(tcp, 'tcp.dstport');
  // Inside an ICMPv4 error tshark shows no tcp.seq_raw: there tcp.seq is the raw number.
  const seq = numberIn(tcp, 'tcp.seq_raw') ?? (isQuoted ? numberIn(tcp, 'tcp.seq') : undefined);
  const ack = numberIn(tcp, 'tcp.ack_raw') ?? (isQuoted ? numberIn(tcp, 'tcp.ack') : undefined);
  const flags = numberIn(tcp, 'tcp.flags');
  const window = numberIn(tcp, 'tcp.window_size_value');
  if (sourcePort === undefined || destinationPort === undefined || addresses === undefined) {
    return undefined;
  }
  const source = { address: addresses.source, port: sourcePort };
  const destination = { address: addresses.destination, port: destinationPort };
  const headerLength = numberIn(tcp, 'tcp.hdr_len') ?? PLAIN_HEADER;
  if (seq !== undefined && headerLength < PLAIN_HEADER) {
    // tshark stops here, without flags, acknowledgment and window, but it has given the stream a number.
    return { ...NOTHING_READ, headerLength, source, destination, seq, isQuoted };
  }
  if (seq === undefined || flags === undefined) {
    return { ...NOTHING_READ, source, destination, seq: seq ?? 0, isQuoted, ...shortOf(seq) };
  }

  const length = isQuoted ? undefined : numberIn(tcp, 'tcp.len');
  const optionBytes = bytesFromHex(tcp.shown('tcp.options') ?? '') ?? new Uint8Array();
  return {
    source,
    destination,
    seq,
    ack: ack ?? 0,
    flags,
    window: window ?? 0,
    headerLength,
    length,
    options: readTcpOptions(optionBytes, Math.max(headerLength - PLAIN_HEADER, 0)),
    checksum: numberIn(tcp, 'tcp.checksum'),
    isChecksumBad: tcp.shown('tcp.checksum.status') === CHECKSUM_BAD,
    ipId: numberIn(header.network, 'ip.id'),
    hopLimit: numberIn(header.network, 'ip.ttl') ?? numberIn(header.network, 'ipv6.hlim'),
    isQuoted,
    capturedHeaderBytes: capturedBytes(tcp, headerLength, optionBytes.length),
  };
}

/** The facts of a header of which too little was captured for them. */
const NOTHING_READ = {
  ack: 0,
  flags: 0,
  window: 0,
  headerLength: PLAIN_HEADER,
  length: undefined,
  options: {},
  checksum: undefined,
  isChecksumBad: false,
  ipId: undefined,
  hopLimit: undefined,
  capturedHeaderBytes: undefined,
} as const;

/** The ports take four bytes, the sequence number the next four (RFC 9293 §3.1). */
function shortOf(seq: number | undefined): Pick<Segment, 'capturedHeaderBytes'> {
  return { capturedHeaderBytes: seq === undefined ? 4 : 8 };
}

/**
 * Tells from the fields that are missing where the header ends too early: the capture cut it, or it is
 * longer than its segment. tshark gives up there either way.
 */
function capturedBytes(tcp: Layer, headerLength: number, optionBytes: number): number | undefined {
  if (tcp.shown('tcp.window_size_value') === undefined) return 14;
  if (tcp.shown('tcp.checksum') === undefined) return 16;
  if (tcp.shown('tcp.urgent_pointer') === undefined) return 18;
  const isWhole = PLAIN_HEADER + optionBytes >= headerLength;
  return isWhole ? undefined : PLAIN_HEADER + optionBytes;
}

interface Addresses {
  readonly source: string;
  readonly destination: string;
}

function addressesOf(network: Layer | undefined): Addresses | undefined {
  if (network === undefined) return undefined;
  const source = network.shown(`${network.name}.src`);
  const destination = finalDestination(network) ?? network.shown(`${network.name}.dst`);
  return source === undefined || destination === undefined ? undefined : { source, destination };
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

/** Reads decimal and `0x` numbers alike; `undefined` when the field is absent or no number. */
function numberIn(layer: Layer | undefined, name: string): number | undefined {
  const text = layer?.shown(name);
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}
