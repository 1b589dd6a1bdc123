import type { TransportPacket } from '../dissector/stream/plugin-session.js';
import { PLUGIN_COLUMNS, type PluginColumn } from '../tshark/plugin-columns.js';
import { bytesFromHex } from '../wire/hex-bytes.js';

const SYN = 0x02;
const ACK = 0x10;
/** Bytes of a UDP header, which its length counts. */
const UDP_HEADER = 8;
const EMPTY = new Uint8Array();

/** A line of {@link PLUGIN_COLUMNS}, in the terms of dissectors. */
export interface TransportLine {
  readonly frameNumber: number;
  /** Innermost addresses; empty where there are none. */
  readonly addresses: { readonly source: string; readonly destination: string };
  /**
   * `undefined` for a frame that has several headers of its transport, of which nobody can tell whose the
   * data is.
   */
  readonly packet: TransportPacket | undefined;
}

/** Reads a line; `undefined` for one that makes no sense. */
export function transportLine(line: string): TransportLine | undefined {
  const values = line.split('\t');
  const column = (name: PluginColumn) => values[PLUGIN_COLUMNS.indexOf(name)] ?? '';
  const frameNumber = Number(column('frame.number'));
  if (!Number.isSafeInteger(frameNumber) || frameNumber < 1) return undefined;
  const addresses = {
    source: innermost(column('ip.src'), column('ipv6.src')),
    destination: innermost(column('ip.dst'), column('ipv6.dst')),
  };
  const transport = column('tcp.srcport') === '' ? 'udp' : 'tcp';
  const ports = column(`${transport}.srcport`);
  const isUnclear =
    ports === '' || ports.includes(',') || column(`${transport}.payload`).includes(',');
  if (isUnclear) return { frameNumber, addresses, packet: undefined };
  const payload = bytesFromHex(column(`${transport}.payload`)) ?? EMPTY;
  const address = `${column('ip.src')}|${column('ipv6.src')}`;
  const source = Number(ports);
  const flags = transport === 'tcp' ? Number(column('tcp.flags')) : 0;
  const packet: TransportPacket = {
    frameNumber,
    transport,
    stream: Number(column(`${transport}.stream`)),
    ports: { source, destination: Number(column(`${transport}.dstport`)) },
    sender: `${address}|${source}`,
    length:
      transport === 'tcp'
        ? Number(column('tcp.len'))
        : Math.max(payload.length, Number(column('udp.length')) - UDP_HEADER),
    payload,
    sequence: Number(column('tcp.seq_raw')),
    isSyn: (flags & SYN) !== 0,
    isAck: (flags & ACK) !== 0,
    claimedBy: claimantIn(column('frame.protocols'), transport),
  };
  return { frameNumber, addresses, packet };
}

/** The last address of a list; of a tunnel of both kinds that of IPv4. */
function innermost(ipv4: string, ipv6: string): string {
  return (ipv4 === '' ? ipv6 : ipv4).split(',').at(-1) ?? '';
}

/** What tshark found above the transport. */
function claimantIn(protocols: string, transport: string): string | undefined {
  const names = protocols.split(':');
  const name = names[names.lastIndexOf(transport) + 1];
  return name === 'data' ? undefined : name;
}
