import type { FrameHeaders, Step } from './frame-headers.js';

/** Header of an error in bytes; the packet that caused it follows (RFC 792; RFC 4443 §3). */
const HEADER = 8;

/** Types of ICMP that quote a packet (RFC 792): unreachable, quench, time exceeded, bad parameter. */
const QUOTING: ReadonlySet<number> = new Set([3, 4, 11, 12]);
/** A redirect quotes, too, but tshark shows no more than eight bytes of TCP there. */
const ICMP_REDIRECT = 5;
/**
 * Least length of a quoted packet that extensions follow, in the 32-bit words of its field (RFC 4884 §5.1):
 * 128 bytes, more than the headers of IP and TCP may have.
 */
const LEAST_LENGTH = 32;

/** ICMPv6's errors, which all quote (RFC 4443 §2.1), and its information from here on. */
const LAST_ERROR = 4;
const LOWEST_INFORMATION = 128;
/** A redirect may quote in an option (RFC 4861 §4.5). */
const REDIRECT = 137;

/** Goes on with the packet that an ICMP error quotes. */
export function readIcmp(headers: FrameHeaders): Step {
  if (!headers.has(HEADER)) return 'nothing';
  const { at } = headers;
  const type = headers.byte(at);
  if (type === ICMP_REDIRECT) return 'an error with more than a quoted packet';
  if (!QUOTING.has(type)) return 'nothing';
  if (headers.isQuoted) return 'an error with more than a quoted packet';
  const length = headers.byte(at + 5);
  if (length > 0 && length < LEAST_LENGTH) return 'an error with more than a quoted packet';
  headers.at = at + HEADER;
  headers.isQuoted = true;
  return 'ipv4';
}

/** Goes on with the packet that an ICMPv6 error quotes. */
export function readIcmpv6(headers: FrameHeaders): Step {
  if (!headers.has(HEADER)) return 'nothing';
  const type = headers.byte(headers.at);
  if (type >= LOWEST_INFORMATION && type !== REDIRECT) return 'nothing';
  if (type === 0 || type > LAST_ERROR || headers.isQuoted)
    return 'an error with more than a quoted packet';
  headers.at += HEADER;
  headers.isQuoted = true;
  return 'ipv6';
}
