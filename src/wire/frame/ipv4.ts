import type { FrameHeaders, Step } from './frame-headers.js';

/** Header without options, in bytes (RFC 791 §3.1). */
const PLAIN_HEADER = 20;
/** "More fragments", and the offset, of the word with the flags. */
const FRAGMENT = 0x3fff;
/** Options by which the sender chooses the route (RFC 791 §3.1): loose, strict. */
const ROUTES: ReadonlySet<number> = new Set([131, 137]);

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
  if (headerLength > PLAIN_HEADER && hasRoute(headers, at + PLAIN_HEADER, at + headerLength)) {
    return 'a route that the sender chose';
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

function hasRoute(headers: FrameHeaders, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const kind = headers.byte(at);
    if (kind === 0) return false;
    if (ROUTES.has(kind)) return true;
    const length = kind === 1 ? 1 : headers.byte(at + 1);
    if (length === 0) return false;
    at += length;
  }
  return false;
}
