import type { FrameHeaders } from '../wire/frame/frame-headers.js';
import { readTcpOptions, type TcpOptions } from '../wire/tcp-options.js';
import type { EndpointCache } from './endpoint-cache.js';
import type { Segment } from './segment.js';

/** TCP header without options, in bytes (RFC 9293 §3.1). */
const PLAIN_HEADER = 20;
/** Bytes of a header that tshark must have to show more than the ports: until 4.4, and since 4.6. */
const LEAST_BEFORE = 16;
const LEAST_SINCE = 14;
/** Bytes of a header up to and with its ports, sequence number, checksum and urgent pointer. */
const WITH_PORTS = 4;
const WITH_SEQ = 8;
const WITH_CHECKSUM = 18;
const WITH_URGENT = 20;

const NO_OPTIONS: TcpOptions = {};

/** Facts of a frame that its headers do not hold. */
export interface FrameFacts {
  readonly frameNumber: number;
  readonly timeNanos: bigint;
  readonly frameLength: number;
}

/**
 * The segment of the TCP header at which `headers` stands, with the same facts as from tshark's packet
 * tree. `undefined` for a header that was cut where releases of tshark differ: behind the flags, in the
 * window.
 *
 * @param headers - At least the ports were captured.
 */
export function segmentOfHeader(
  headers: FrameHeaders,
  endpoints: EndpointCache,
  { frameNumber, timeNanos, frameLength }: FrameFacts,
): Segment | undefined {
  const { at, bytes, isQuoted, ipId } = headers;
  const available = headers.end - at;
  const sourcePort = headers.pair(at);
  const destinationPort = headers.pair(at + 2);
  const isIpv4 = headers.ipVersion === 4;
  const source = isIpv4
    ? endpoints.ipv4At(bytes, headers.sourceAt, sourcePort)
    : endpoints.ipv6At(bytes, headers.sourceAt, sourcePort);
  const destination = isIpv4
    ? endpoints.ipv4At(bytes, headers.destinationAt, destinationPort)
    : endpoints.ipv6At(bytes, headers.destinationAt, destinationPort);
  const headerLength = available < LEAST_SINCE ? PLAIN_HEADER : (headers.byte(at + 12) >> 4) * 4;
  if (available < LEAST_BEFORE || headerLength < PLAIN_HEADER) {
    if (available >= LEAST_SINCE && available < LEAST_BEFORE) return undefined;
    const isShort = available < LEAST_BEFORE;
    // Of what an ICMPv4 error quotes there are often eight bytes only, and tshark shows these.
    const hasQuotedSeq = isQuoted && isIpv4 && available >= WITH_SEQ;
    return {
      frameNumber,
      headerIndex: 0,
      timeNanos,
      frameLength,
      source,
      destination,
      seq: isShort && !hasQuotedSeq ? 0 : headers.word(at + 4),
      ack: 0,
      flags: 0,
      window: 0,
      headerLength,
      length: undefined,
      options: NO_OPTIONS,
      checksum: undefined,
      isChecksumBad: false,
      ipId: undefined,
      hopLimit: undefined,
      isQuoted,
      capturedHeaderBytes: isShort ? (hasQuotedSeq ? WITH_SEQ : WITH_PORTS) : undefined,
    };
  }
  const announced = headers.announcedEnd - at;
  const optionsEnd = Math.min(headerLength, available);
  return {
    frameNumber,
    headerIndex: 0,
    timeNanos,
    frameLength,
    source,
    destination,
    seq: headers.word(at + 4),
    ack: headers.word(at + 8),
    flags: headers.pair(at + 12) & 0x0fff,
    window: headers.pair(at + 14),
    headerLength,
    length: isQuoted || announced < headerLength ? undefined : announced - headerLength,
    options:
      optionsEnd <= PLAIN_HEADER
        ? NO_OPTIONS
        : readTcpOptions(
            bytes.subarray(at + PLAIN_HEADER, at + optionsEnd),
            headerLength - PLAIN_HEADER,
          ),
    checksum: available < WITH_CHECKSUM ? undefined : headers.pair(at + 16),
    isChecksumBad: false,
    ipId,
    hopLimit: headers.hopLimit,
    isQuoted,
    capturedHeaderBytes: capturedBytes(available, headerLength),
  };
}

/** Bytes of the header that are there, in the steps in which tshark shows its fields. */
function capturedBytes(available: number, headerLength: number): number | undefined {
  if (available < WITH_CHECKSUM) return LEAST_BEFORE;
  if (available < WITH_URGENT) return WITH_CHECKSUM;
  return available < headerLength ? available : undefined;
}
