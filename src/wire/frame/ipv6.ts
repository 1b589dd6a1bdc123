import type { FrameHeaders, Step } from './frame-headers.js';

/** Header without extensions, in bytes (RFC 8200 §3). */
const HEADER = 40;
/** Next headers that are extensions (RFC 8200 §4). */
const EXTENSION = { hopByHop: 0, routing: 43, fragment: 44, destination: 60 } as const;
/** Options that say nothing about the packet (RFC 8200 §4.2; RFC 2711). */
const OPTION = { oneByte: 0, padding: 1, routerAlert: 5 } as const;
/** No next header (RFC 8200 §4.7). */
const NONE = 59;
/** Type of the routing header that lists all addresses (RFC 2460 §4.4), and of segment routing (RFC 8754). */
const ROUTING = { list: 0, segments: 4 } as const;

/** Reads an IPv6 header with the extensions that follow it. */
export function readIpv6(headers: FrameHeaders): Step {
  if (!headers.has(HEADER)) return 'nothing';
  const { at } = headers;
  const payloadLength = headers.pair(at + 4);
  if (headers.byte(at) >> 4 !== 6) return 'a header that makes no sense';
  // A jumbogram (RFC 2675), or a packet that the network card was to cut.
  if (payloadLength === 0) return 'a header that makes no sense';
  headers.limit(at + HEADER + payloadLength);
  headers.ipVersion = 6;
  headers.sourceAt = at + 8;
  headers.destinationAt = at + 24;
  headers.ipId = undefined;
  headers.hopLimit = headers.byte(at + 7);
  headers.type = headers.byte(at + 6);
  headers.at = at + HEADER;
  return readExtensions(headers);
}

function readExtensions(headers: FrameHeaders): Step {
  for (;;) {
    const { type, at } = headers;
    if (type === EXTENSION.fragment) return 'a fragment';
    if (type === NONE) return 'nothing';
    const isRouting = type === EXTENSION.routing;
    if (!isRouting && type !== EXTENSION.hopByHop && type !== EXTENSION.destination) {
      return 'protocol';
    }
    if (!headers.has(8)) return 'nothing';
    const length = (headers.byte(at + 1) + 1) * 8;
    if (!headers.has(length)) return 'nothing';
    if (isRouting) {
      if (!takeRoute(headers, length)) return 'a route that the sender chose';
    } else if (!hasPlainOptions(headers, at + 2, at + length)) {
      return 'an IP option without a reader';
    }
    headers.type = headers.byte(at);
    headers.at = at + length;
  }
}

/** Are the options of an extension padding and router alerts only, and do they end where it does? */
function hasPlainOptions(headers: FrameHeaders, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const type = headers.byte(at);
    if (type === OPTION.oneByte) {
      at += 1;
      continue;
    }
    const length = at + 1 < to ? headers.byte(at + 1) : to;
    const isAlert = type === OPTION.routerAlert && length === 2;
    if (type !== OPTION.padding && !isAlert) return false;
    at += 2 + length;
  }
  return at === to;
}

/**
 * Makes the last address of a route the destination while the packet is on its way, as Wireshark does;
 * false for a route of another kind, or one that makes no sense.
 */
function takeRoute(headers: FrameHeaders, length: number): boolean {
  const { at } = headers;
  const type = headers.byte(at + 2);
  const left = headers.byte(at + 3);
  const addresses = (length - 8) / 16;
  // Behind the list of segments there may be options, and then its last one has a lower number.
  const isList = type !== ROUTING.segments || headers.byte(at + 4) === addresses - 1;
  if (left === 0 && isList) return true;
  if (!Number.isInteger(addresses) || left > addresses || !isList) return false;
  if (type === ROUTING.list) headers.destinationAt = at + 8 + (addresses - 1) * 16;
  // RFC 8754 §2: the list stands in reverse order.
  else if (type === ROUTING.segments) headers.destinationAt = at + 8;
  else return false;
  return true;
}
