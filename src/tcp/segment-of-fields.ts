import { bytesFromHex } from '../wire/hex-bytes.js';
import { readTcpOptions } from '../wire/tcp-options.js';
import type { Segment } from './segment.js';

/** TCP header without options, in bytes. */
const PLAIN_HEADER = 20;

/** Value of `tcp.checksum.status` for a checksum that was validated and is wrong. */
const CHECKSUM_BAD = '0';

/** The fields of one header, under Wireshark's names and as tshark shows them. */
export interface HeaderFields {
  shown(name: string): string | undefined;
}

/** What a segment has from the network header that carries it. */
export interface NetworkFacts {
  readonly source: string;
  /** The final one, where a routing header names it. */
  readonly destination: string;
  readonly ipId: number | undefined;
  readonly hopLimit: number | undefined;
}

/** A segment without what belongs to its frame. */
type HeaderFacts = Omit<Segment, 'frameNumber' | 'headerIndex' | 'timeNanos' | 'frameLength'>;

/**
 * The segment of a TCP header that tshark dissected. A header of which fewer than 14 bytes were captured
 * has its ports and perhaps its sequence number only: tshark shows no more, and the analyzer passes over
 * it. One that claims to be shorter than 20 bytes only takes part in the numbering of streams.
 *
 * @returns `undefined` without ports or addresses.
 */
export function segmentOfFields(
  tcp: HeaderFields,
  network: NetworkFacts | undefined,
  isQuoted: boolean,
): HeaderFacts | undefined {
  const sourcePort = numberIn(tcp, 'tcp.srcport');
  const destinationPort = numberIn(tcp, 'tcp.dstport');
  // Inside an ICMPv4 error tshark shows no tcp.seq_raw: there tcp.seq is the raw number.
  const seq = numberIn(tcp, 'tcp.seq_raw') ?? (isQuoted ? numberIn(tcp, 'tcp.seq') : undefined);
  const ack = numberIn(tcp, 'tcp.ack_raw') ?? (isQuoted ? numberIn(tcp, 'tcp.ack') : undefined);
  const flags = numberIn(tcp, 'tcp.flags');
  if (sourcePort === undefined || destinationPort === undefined || network === undefined) {
    return undefined;
  }
  const source = { address: network.source, port: sourcePort };
  const destination = { address: network.destination, port: destinationPort };
  const headerLength = numberIn(tcp, 'tcp.hdr_len') ?? PLAIN_HEADER;
  if (seq !== undefined && headerLength < PLAIN_HEADER) {
    // tshark stops here, without flags, acknowledgment and window, but it has given the stream a number.
    return { ...NOTHING_READ, headerLength, source, destination, seq, isQuoted };
  }
  if (seq === undefined || flags === undefined) {
    return { ...NOTHING_READ, source, destination, seq: seq ?? 0, isQuoted, ...shortOf(seq) };
  }

  const optionBytes = bytesFromHex(tcp.shown('tcp.options') ?? '') ?? new Uint8Array();
  return {
    source,
    destination,
    seq,
    ack: ack ?? 0,
    flags,
    window: numberIn(tcp, 'tcp.window_size_value') ?? 0,
    headerLength,
    length: isQuoted ? undefined : numberIn(tcp, 'tcp.len'),
    options: readTcpOptions(optionBytes, Math.max(headerLength - PLAIN_HEADER, 0)),
    checksum: numberIn(tcp, 'tcp.checksum'),
    isChecksumBad: tcp.shown('tcp.checksum.status') === CHECKSUM_BAD,
    ipId: network.ipId,
    hopLimit: network.hopLimit,
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
function capturedBytes(
  tcp: HeaderFields,
  headerLength: number,
  optionBytes: number,
): number | undefined {
  if (tcp.shown('tcp.window_size_value') === undefined) return 14;
  if (tcp.shown('tcp.checksum') === undefined) return 16;
  if (tcp.shown('tcp.urgent_pointer') === undefined) return 18;
  const isWhole = PLAIN_HEADER + optionBytes >= headerLength;
  return isWhole ? undefined : PLAIN_HEADER + optionBytes;
}

/** Reads decimal and `0x` numbers alike; `undefined` when the field is absent or no number. */
export function numberIn(fields: HeaderFields | undefined, name: string): number | undefined {
  const text = fields?.shown(name);
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}
