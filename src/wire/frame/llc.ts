import type { FrameHeaders, Step } from './frame-headers.js';

/** Service access points (IEEE 802): SNAP, IP, and spanning tree. */
const SAP = { snap: 0xaa, ip: 0x06, spanningTree: 0x42 } as const;
/** Control field of unnumbered information. */
const UNNUMBERED = 0x03;
/** LLC header, and with SNAP, in bytes (IEEE 802.2; RFC 1042). */
const LLC = 3;
const SNAP = 8;
/** Organizations whose codes are EtherTypes: none, and bridged by Cisco's rules. */
const ETHERTYPES = 0x000000;
const CISCO = 0x00000c;
/** Cisco's talk between switches: UDLD, per-VLAN spanning tree, CDP, VTP, DTP. */
const CISCO_TALK: ReadonlySet<number> = new Set([0x0111, 0x010b, 0x2000, 0x2003, 0x2004]);

/** Reads an LLC header, with SNAP when there is one. */
export function readLlc(headers: FrameHeaders): Step {
  if (!headers.has(LLC)) return 'nothing';
  const { at } = headers;
  const destination = headers.byte(at);
  const source = headers.byte(at + 1);
  const isInformation = headers.byte(at + 2) === UNNUMBERED;
  if (destination === SAP.spanningTree && source === SAP.spanningTree) return 'nothing';
  if (destination !== SAP.snap || source !== SAP.snap || !isInformation) {
    return 'a protocol below TCP without a reader';
  }
  if (!headers.has(SNAP)) return 'nothing';
  const organization = headers.word(at + 2) & 0xffffff;
  const type = headers.pair(at + 6);
  headers.at = at + SNAP;
  if (organization === CISCO && CISCO_TALK.has(type)) return 'nothing';
  if (organization !== ETHERTYPES) return 'a protocol below TCP without a reader';
  headers.type = type;
  return 'ethertype';
}
