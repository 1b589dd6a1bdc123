import { lengthOrType } from './ethernet.js';
import type { FrameHeaders, Step } from './frame-headers.js';

const ETHERTYPE = {
  ipv4: 0x0800,
  ipv6: 0x86dd,
  vlan: 0x8100,
  providerVlan: 0x88a8,
  oldProviderVlan: 0x9100,
  mpls: 0x8847,
  mplsMulticast: 0x8848,
  pppoeSession: 0x8864,
} as const;

/**
 * Protocols that carry no packets: ARP, Wake-on-LAN, RARP, MAC control, slow protocols, discovery of
 * PPPoE, authentication, LLDP, precise time, loopback.
 */
const WITHOUT_PACKETS: ReadonlySet<number> = new Set([
  0x0806, 0x0842, 0x8035, 0x8808, 0x8809, 0x8863, 0x888e, 0x88cc, 0x88f7, 0x9000,
]);

/** Bytes of a VLAN tag behind its EtherType (IEEE 802.1Q §9.3). */
const VLAN_TAG = 4;
/** Bytes of an entry of MPLS's stack (RFC 3032 §2.1); labels below this one have meanings of their own. */
const LABEL = 4;
const LOWEST_LABEL = 16;
/** PPPoE header in bytes (RFC 2516 §4): version and type 1, code 0 for data. */
const PPPOE_HEADER = 6;
const PPPOE_DATA = 0x1100;

/** Goes on with what an EtherType stands for. */
export function readEthertype(headers: FrameHeaders): Step {
  switch (headers.type) {
    case ETHERTYPE.ipv4:
      return 'ipv4';
    case ETHERTYPE.ipv6:
      return 'ipv6';
    case ETHERTYPE.vlan:
    case ETHERTYPE.providerVlan:
    case ETHERTYPE.oldProviderVlan:
      return readVlan(headers);
    case ETHERTYPE.mpls:
    case ETHERTYPE.mplsMulticast:
      return readMpls(headers);
    case ETHERTYPE.pppoeSession:
      return readPppoe(headers);
    default:
      return WITHOUT_PACKETS.has(headers.type)
        ? 'nothing'
        : 'a protocol below TCP without a reader';
  }
}

function readVlan(headers: FrameHeaders): Step {
  if (!headers.has(VLAN_TAG)) return 'nothing';
  const type = headers.pair(headers.at + 2);
  headers.at += VLAN_TAG;
  return lengthOrType(headers, type);
}

/**
 * Goes down the stack of labels. Which protocol lies below nobody says: IP shows by its version, all else
 * is left to tshark.
 */
function readMpls(headers: FrameHeaders): Step {
  for (;;) {
    if (!headers.has(LABEL)) return 'nothing';
    const entry = headers.word(headers.at);
    headers.at += LABEL;
    if (entry >>> 12 < LOWEST_LABEL) return 'a protocol below TCP without a reader';
    if ((entry & 0x100) !== 0) break;
  }
  if (!headers.has(1)) return 'nothing';
  const version = headers.byte(headers.at) >> 4;
  if (version === 4) return 'ipv4';
  return version === 6 ? 'ipv6' : 'a tunnel';
}

function readPppoe(headers: FrameHeaders): Step {
  if (!headers.has(PPPOE_HEADER)) return 'nothing';
  const { at } = headers;
  if (headers.pair(at) !== PPPOE_DATA) return 'a protocol below TCP without a reader';
  headers.at = at + PPPOE_HEADER;
  headers.limit(headers.at + headers.pair(at + 4));
  return 'ppp';
}
