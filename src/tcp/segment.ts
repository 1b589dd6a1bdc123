import type { TcpOptions } from '../wire/tcp-options.js';

/** Flag bits of the TCP header (RFC 9293 §3.1); `tcp.flags` is their sum. */
export const FIN = 0x001;
export const SYN = 0x002;
export const RST = 0x004;
export const PSH = 0x008;
export const ACK = 0x010;
export const URG = 0x020;
/** Congestion notification: RFC 3168 §6.1, and AE of RFC 9768 §3.1. */
export const ECE = 0x040;
export const CWR = 0x080;
export const AE = 0x100;

/** One end of a conversation. */
export interface Endpoint {
  /** IPv4 or IPv6 address as tshark prints it. */
  readonly address: string;
  readonly port: number;
}

/**
 * One TCP header as it was captured: raw facts only, nothing that an analyzer computed. The analyzer
 * is fed with these, in capture order, by whoever has them.
 */
export interface Segment {
  /** Frame that carries the header; of a reassembled datagram the frame that completes it. */
  readonly frameNumber: number;
  /** 0 for the first TCP header of its frame, 1 for the second, … */
  readonly headerIndex: number;
  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  readonly timeNanos: bigint;
  /** Length of the whole frame on the wire, in bytes. */
  readonly frameLength: number;
  /** Innermost network addresses around this header. */
  readonly source: Endpoint;
  readonly destination: Endpoint;
  /** Raw sequence number (`tcp.seq_raw`). */
  readonly seq: number;
  /** Raw acknowledgment field (`tcp.ack_raw`), whatever the ACK flag says. */
  readonly ack: number;
  /** All flag bits (`tcp.flags`). */
  readonly flags: number;
  /** Raw window field (`tcp.window_size_value`). */
  readonly window: number;
  /** Header length in bytes (`tcp.hdr_len`). */
  readonly headerLength: number;
  /** Payload announced by the IP header, in bytes; `undefined` when unknown (fragment, quoted header). */
  readonly length: number | undefined;
  readonly options: TcpOptions;
  /** `tcp.checksum` as sent; `undefined` when the capture cut it off. */
  readonly checksum: number | undefined;
  /** `tcp.checksum.status` says bad; only where checksums are validated. */
  readonly isChecksumBad: boolean;
  /** `ip.id`; `undefined` over IPv6. */
  readonly ipId: number | undefined;
  /** `ip.ttl` or `ipv6.hlim`. */
  readonly hopLimit: number | undefined;
  /** The header is quoted by an ICMP or ICMPv6 error: a note on the connection, not a packet of it. */
  readonly isQuoted: boolean;
  /** Captured bytes of the header when the capture cut it short; `undefined` when it is whole. */
  readonly capturedHeaderBytes: number | undefined;
}

/** Does the segment have all the given flag bits set? */
export function hasFlags(segment: { readonly flags: number }, bits: number): boolean {
  return (segment.flags & bits) === bits;
}

/** A SYN without ACK: the first step of an active open. */
export function isBareSyn(segment: { readonly flags: number }): boolean {
  return (segment.flags & (SYN | ACK)) === SYN;
}

/** A SYN with ACK: the answer of a passive open. */
export function isSynAck(segment: { readonly flags: number }): boolean {
  return hasFlags(segment, SYN | ACK);
}

/** Bytes of a header, up to and with the flags, that Wireshark needs to look at it (before 4.6: 16). */
const LEAST_HEADER = 14;
/** Bytes of a header, up to and with the window, that its analysis needs. */
const LEAST_TO_ANALYZE = 16;

/** Was so little of the header captured that nothing but its ports can be used? */
export function isTooShort({ capturedHeaderBytes }: Segment): boolean {
  return capturedHeaderBytes !== undefined && capturedHeaderBytes < LEAST_HEADER;
}

/** Was the header captured up to and with the window? */
export function hasWindow({ capturedHeaderBytes }: Segment): boolean {
  return capturedHeaderBytes === undefined || capturedHeaderBytes >= LEAST_TO_ANALYZE;
}

/**
 * Is the segment a packet of a connection? A quoted header only tells of one, and a header of unknown
 * payload length tells too little.
 */
export function isOfConnection(segment: Segment): boolean {
  return !segment.isQuoted && segment.length !== undefined && hasWindow(segment);
}
