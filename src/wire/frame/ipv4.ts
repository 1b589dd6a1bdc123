import type { FrameHeaders, Step } from './frame-headers.js';

/** Header without options, in bytes (RFC 791 §3.1). */
const PLAIN_HEADER = 20;
/** "More fragments", and the offset, of the word with the flags. */
const FRAGMENT = 0x3fff;
/**
 * Options that change nothing about the packet (RFC 791 §3.1; RFC 2113). Others may choose its route, or
 * end its dissection when they are malformed.
 */
const OPTION = { end: 0, none: 1, routerAlert: 148, routerAlertLength: 4 } as const;

/**
 * Reads an IPv4 header. A total length of 0 is what segmentation by the network card leaves in packets that
 * are captured before it; the packet then reaches to the end of its frame.
 */
export function readIpv4(headers: FrameHeaders): Step {
  if (!headers.has(PLAIN_HEADER)) return 'nothing';
  const { at } = headers;
  const first = headers.byte(at);
  const headerLength = (first & 0x0f) * 4;
  const totalLength = headers.pair(at + 2);
  if (first >> 4 !== 4 || headerLength < PLAIN_HEADER) return 'a header that makes no sense';
  if (totalLength !== 0) {
    if (totalLength < headerLength) return 'nothing';
    headers.limit(at + totalLength);
  }
  if ((headers.pair(at + 6) & FRAGMENT) !== 0) return 'a fragment';
  if (!headers.has(headerLength)) return 'nothing';
  if (headerLength > PLAIN_HEADER && !hasPlainOptions(headers, at + headerLength)) {
    return 'an IP option without a reader';
  }
  headers.ipVersion = 4;
  headers.sourceAt = at + 12;
  headers.destinationAt = at + 16;
  headers.ipId = headers.pair(at + 4);
  headers.hopLimit = headers.byte(at + 8);
  headers.type = headers.byte(at + 9);
  headers.at = at + headerLength;
  return 'protocol';
}

function hasPlainOptions(headers: FrameHeaders, end: number): boolean {
  for (let at = headers.at + PLAIN_HEADER; at < end;) {
    const kind = headers.byte(at);
    if (kind === OPTION.end) return true;
    const isAlert =
      kind === OPTION.routerAlert && headers.byte(at + 1) === OPTION.routerAlertLength;
    if (kind !== OPTION.none && !isAlert) return false;
    at += isAlert ? OPTION.routerAlertLength : 1;
  }
  return true;
}
