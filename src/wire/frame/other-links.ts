import type { FrameHeaders, Step } from './frame-headers.js';

/** Address families in front of a packet on a loopback interface: IPv4; IPv6 of BSD, FreeBSD, Darwin. */
const FAMILY_IPV4 = 2;
const FAMILIES_IPV6: ReadonlySet<number> = new Set([24, 28, 30]);

/** Reads the address family of BSD's loopback, which stands in either byte order. */
export function readNull(headers: FrameHeaders): Step {
  if (!headers.has(4)) return 'nothing';
  const word = headers.word(headers.at);
  const family = word > 0xffff ? swapped(word) : word;
  headers.at += 4;
  return stepOfFamily(family);
}

/** Reads the address family of OpenBSD's loopback, which stands in network order. */
export function readLoop(headers: FrameHeaders): Step {
  if (!headers.has(4)) return 'nothing';
  const family = headers.word(headers.at);
  headers.at += 4;
  return stepOfFamily(family);
}

function stepOfFamily(family: number): Step {
  if (family === FAMILY_IPV4) return 'ipv4';
  return FAMILIES_IPV6.has(family) ? 'ipv6' : 'a protocol below TCP without a reader';
}

function swapped(word: number): number {
  return (
    ((word >>> 24) | ((word >>> 8) & 0xff00) | ((word & 0xff00) << 8) | ((word & 0xff) << 24)) >>> 0
  );
}

/** A packet that begins with its IP header. */
export function readRawIp(headers: FrameHeaders): Step {
  if (!headers.has(1)) return 'nothing';
  const version = headers.byte(headers.at) >> 4;
  if (version === 4) return 'ipv4';
  return version === 6 ? 'ipv6' : 'a header that makes no sense';
}

/** Kinds of hardware below a cooked header whose protocol field is an EtherType: ARPHRD_ of Linux. */
const PLAIN_HARDWARE: ReadonlySet<number> = new Set([
  1 /* Ethernet */, 512 /* PPP */, 772 /* loopback */, 65534 /* none */,
]);
/** Lowest EtherType; below stand numbers of Linux's own. */
const LOWEST_TYPE = 0x0600;
/** Linux's number for a frame that begins with LLC. */
const LLC = 0x0004;

/** Reads Linux's cooked header, version 1: 16 bytes. */
export function readCooked(headers: FrameHeaders): Step {
  if (!headers.has(16)) return 'nothing';
  const { at } = headers;
  headers.at = at + 16;
  return stepOfCooked(headers, headers.pair(at + 2), headers.pair(at + 14));
}

/** Reads Linux's cooked header, version 2: 20 bytes. */
export function readCookedTwo(headers: FrameHeaders): Step {
  if (!headers.has(20)) return 'nothing';
  const { at } = headers;
  headers.at = at + 20;
  return stepOfCooked(headers, headers.pair(at + 8), headers.pair(at));
}

function stepOfCooked(headers: FrameHeaders, hardware: number, protocol: number): Step {
  if (!PLAIN_HARDWARE.has(hardware)) return 'a link type without a reader';
  if (protocol === LLC) return 'llc';
  if (protocol < LOWEST_TYPE) return 'a protocol below TCP without a reader';
  headers.type = protocol;
  return 'ethertype';
}

/** Addresses of a station and of all, in Cisco's HDLC. */
const UNICAST = 0x0f00;
const MULTICAST = 0x8f00;
/** Cisco's keepalives: they carry no packets. */
const KEEPALIVE = 0x8035;

/** Reads Cisco's HDLC header: address, control, EtherType. */
export function readCiscoHdlc(headers: FrameHeaders): Step {
  if (!headers.has(4)) return 'nothing';
  const { at } = headers;
  const address = headers.pair(at);
  if (address !== UNICAST && address !== MULTICAST) return 'a header that makes no sense';
  headers.at = at + 4;
  const type = headers.pair(at + 2);
  if (type === KEEPALIVE) return 'nothing';
  if (type < LOWEST_TYPE) return 'a protocol below TCP without a reader';
  headers.type = type;
  return 'ethertype';
}
