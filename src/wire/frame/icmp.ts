import type { FrameHeaders, Step } from './frame-headers.js';

/** Types of ICMP that quote a packet (RFC 792): unreachable, quench, redirect, time exceeded, bad parameter. */
const QUOTING: ReadonlySet<number> = new Set([3, 4, 5, 11, 12]);
/** Types of ICMPv6 below this one are errors (RFC 4443 §2.1); a redirect may quote, too (RFC 4861 §4.5). */
const LOWEST_INFORMATION = 128;
const REDIRECT = 137;

/** Looks whether an ICMP message quotes a packet. */
export function readIcmp(headers: FrameHeaders): Step {
  if (!headers.has(8)) return 'nothing';
  return QUOTING.has(headers.byte(headers.at)) ? 'an error that quotes a packet' : 'nothing';
}

/** Looks whether an ICMPv6 message quotes a packet. */
export function readIcmpv6(headers: FrameHeaders): Step {
  if (!headers.has(8)) return 'nothing';
  const type = headers.byte(headers.at);
  return type < LOWEST_INFORMATION || type === REDIRECT
    ? 'an error that quotes a packet'
    : 'nothing';
}
