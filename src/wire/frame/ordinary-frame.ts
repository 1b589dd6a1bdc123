import type { FrameHeaders } from './frame-headers.js';

const ETHERNET = 14;
const IPV4 = 20;
const IPV6 = 40;
const TCP = 6;
/** "More fragments", and the offset, of the word with the flags (RFC 791 §3.1). */
const FRAGMENT = 0x3fff;

/**
 * Reads the frames that nearly all are: Ethernet, IPv4 without options or IPv6 without extensions, TCP.
 * It is a short way to what `readFrame` finds for such a frame.
 *
 * @param headers - At the beginning of an Ethernet frame; untouched when the answer is false.
 * @returns Does a TCP header begin at `headers.at` now, with four bytes of it captured at least?
 */
export function readOrdinaryFrame(headers: FrameHeaders): boolean {
  const { bytes, at: start, end } = headers;
  if (start + ETHERNET + IPV4 + 4 > end) return false;
  const type = ((bytes[start + 12] ?? 0) << 8) | (bytes[start + 13] ?? 0);
  if (type === 0x0800) return readIpv4(headers, start + ETHERNET);
  return type === 0x86dd && readIpv6(headers, start + ETHERNET);
}

function readIpv4(headers: FrameHeaders, at: number): boolean {
  const { bytes } = headers;
  if (bytes[at] !== 0x45 || bytes[at + 9] !== TCP) return false;
  const total = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const fragment = ((bytes[at + 6] ?? 0) << 8) | (bytes[at + 7] ?? 0);
  if (total < IPV4 + 4 || (fragment & FRAGMENT) !== 0) return false;
  headers.limit(at + total);
  headers.ipVersion = 4;
  headers.sourceAt = at + 12;
  headers.destinationAt = at + 16;
  headers.ipId = ((bytes[at + 4] ?? 0) << 8) | (bytes[at + 5] ?? 0);
  headers.hopLimit = bytes[at + 8] ?? 0;
  headers.at = at + IPV4;
  return true;
}

function readIpv6(headers: FrameHeaders, at: number): boolean {
  const { bytes, end } = headers;
  if (at + IPV6 + 4 > end || (bytes[at] ?? 0) >> 4 !== 6 || bytes[at + 6] !== TCP) return false;
  const payload = ((bytes[at + 4] ?? 0) << 8) | (bytes[at + 5] ?? 0);
  if (payload < 4) return false;
  headers.limit(at + IPV6 + payload);
  headers.ipVersion = 6;
  headers.sourceAt = at + 8;
  headers.destinationAt = at + 24;
  headers.ipId = undefined;
  headers.hopLimit = bytes[at + 7] ?? 0;
  headers.at = at + IPV6;
  return true;
}
