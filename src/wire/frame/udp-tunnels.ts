import type { FrameHeaders } from './frame-headers.js';

/**
 * UDP ports whose protocols carry packets, or frames that may: as tshark's tables have them from 3.4 to
 * 4.6. tshark goes by either port of a datagram, so either of them counts.
 */
const PORTS: ReadonlySet<number> = new Set([
  213 /* IPX */, 434 /* Mobile IP */, 925 /* AudioCodes */, 2048 /* WCCP */,
  2055 /* NetFlow: samples of packets */, 2067 /* DLSw */, 2123 /* GTP */, 2152 /* GTP */,
  2157 /* GPRS */, 2268 /* multicast tunnel (RFC 7450) */, 2887 /* WLCCP */, 3386 /* GTP' */,
  3544 /* Teredo */, 4191 /* Mobile IPv6 */, 4305 /* B.A.T.M.A.N. */,
  4306 /* B.A.T.M.A.N. gateway */, 4307 /* B.A.T.M.A.N. */, 4341 /* LISP */, 4342 /* LISP */,
  4500 /* IPsec in UDP */, 4729 /* GSMTAP */, 4739 /* IPFIX: samples of packets */,
  4754 /* GRE in UDP */, 4789 /* VXLAN */, 4790 /* VXLAN-GPE */, 4791 /* InfiniBand */,
  4937 /* ATSC 3.0 */, 5000 /* TAPA, PEEKREMOTE */, 5072 /* AYIYA */, 5246 /* CAPWAP */,
  5247 /* CAPWAP */, 5436 /* Mobile IPv6 */, 6081 /* Geneve */, 6118 /* TIPC */,
  6343 /* sFlow: samples of packets */, 6635 /* MPLS in UDP */, 8472 /* VXLAN of Linux */,
  9899 /* SCTP in UDP */, 9996 /* NetFlow: samples of packets */, 10500 /* HIP */,
  11898 /* CAN over Ethernet */, 12000 /* LLC, until 12004 */, 12001, 12002, 12003, 12004,
  12220 /* LWAPP */, 12222 /* LWAPP */, 12223 /* LWAPP */, 13819 /* DSM-CC */, 13907 /* WASSP */,
  13910 /* WASSP */, 17754 /* ZigBee */, 17755 /* ZigBee */, 17756 /* ZigBee */, 19999 /* GPRS */,
  24576 /* MiNT */, 24577 /* MiNT */, 30030 /* mirrored packets */, 30511 /* mirrored buses */,
  34962 /* PROFINET */, 34980 /* EtherCAT */, 37008 /* TZSP */, 49999 /* 802.15.4 */,
  1701 /* L2TP */,
]);

/** Payload by whose first four bytes tshark knows captured frames on any port: PEEKREMOTE, RFtap. */
const MAGIC_NUMBERS: ReadonlySet<number> = new Set([0x00ffabcd, 0x52467461]);

/** Header of UDP in bytes (RFC 768). */
const HEADER = 8;
/** A transport stream: packets of 188 bytes, each with this first byte. */
const STREAM_PACKET = 188;
const STREAM_START = 0x47;
/** The header that an E100 puts around frames: its version, its length and where it has that of the frame. */
const E100 = { version: 1, header: 28, lengthAt: 20 } as const;

/** Could tshark find packets in the UDP datagram at `at`? What it finds it by ports, or by first bytes. */
export function mayTunnel(headers: FrameHeaders): boolean {
  const { at } = headers;
  if (PORTS.has(headers.pair(at)) || PORTS.has(headers.pair(at + 2))) return true;
  if (!headers.has(HEADER + 4)) return false;
  const payload = at + HEADER;
  if (MAGIC_NUMBERS.has(headers.word(payload))) return true;
  const length = headers.end - payload;
  const first = headers.byte(payload);
  if (first === STREAM_START && length >= STREAM_PACKET) return true;
  return (
    first === E100.version &&
    length > E100.header &&
    headers.word(payload + E100.lengthAt) === length - E100.header
  );
}
