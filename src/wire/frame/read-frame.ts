import { readEthertype } from './ethertype.js';
import type { FrameHeaders, Step, Unreadable } from './frame-headers.js';
import { readIcmp, readIcmpv6 } from './icmp.js';
import { readProtocol } from './ip-protocol.js';
import { readIpv4 } from './ipv4.js';
import { readIpv6 } from './ipv6.js';
import type { LinkLayer } from './link-layers.js';
import { readLlc } from './llc.js';
import { readPpp } from './ppp.js';

/** What was found in a frame: a TCP header, nothing that concerns TCP, or what cannot be read. */
export type Found = 'tcp' | 'nothing' | Unreadable;

/** More headers than this in one frame are hostile. */
const MOST_HEADERS = 24;

type Header = Exclude<Step, Found>;

const READERS: Readonly<Record<Header, (headers: FrameHeaders) => Step>> = {
  ethertype: readEthertype,
  llc: readLlc,
  ppp: readPpp,
  ipv4: readIpv4,
  ipv6: readIpv6,
  protocol: readProtocol,
  icmp: readIcmp,
  icmpv6: readIcmpv6,
};

/**
 * Reads the headers of a frame from the outside in, until its TCP header or until it is clear that there
 * is none. What tshark might see in another way is not judged but given back as `Unreadable`.
 */
export function readFrame(headers: FrameHeaders, link: LinkLayer): Found {
  let step = link.read(headers);
  for (let count = 0; count < MOST_HEADERS; count++) {
    if (!isHeader(step)) return step;
    step = READERS[step](headers);
  }
  return 'a header that makes no sense';
}

function isHeader(step: Step): step is Header {
  return step in READERS;
}
