import type { FrameHeaders, Step } from './frame-headers.js';

/** Address and control in front of the protocol, which may be left out (RFC 1662 §3.1). */
const ADDRESS_CONTROL = 0xff03;
const PROTOCOL = { ipv4: 0x0021, ipv6: 0x0057 } as const;
/** From here on stand control protocols, of the network's and of the link: they carry no packets. */
const LOWEST_CONTROL = 0x8000;

/** Reads PPP: the address and control fields if they are there, and the protocol field (RFC 1661 §2). */
export function readPpp(headers: FrameHeaders): Step {
  if (!headers.has(2)) return 'nothing';
  if (headers.pair(headers.at) === ADDRESS_CONTROL) headers.at += 2;
  if (!headers.has(2)) return 'nothing';
  const protocol = headers.pair(headers.at);
  headers.at += 2;
  if (protocol === PROTOCOL.ipv4) return 'ipv4';
  if (protocol === PROTOCOL.ipv6) return 'ipv6';
  const isWhole = (protocol & 0x0101) === 0x0001;
  return isWhole && protocol >= LOWEST_CONTROL
    ? 'nothing'
    : 'a protocol below TCP without a reader';
}
