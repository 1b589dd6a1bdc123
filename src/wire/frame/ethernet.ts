import type { FrameHeaders, Step } from './frame-headers.js';

/** Two addresses and the type, in bytes (IEEE 802.3 §3.1.1). */
const HEADER = 14;
/** Values of the type field: a length up to the first, an EtherType from the second on. */
const LONGEST_PAYLOAD = 1500;
const LOWEST_TYPE = 0x0600;
/** First five bytes of Cisco's ISL frames, which have a header of their own around Ethernet's. */
const ISL = [0x01000c00, 0x0c000c00] as const;

/** Reads an Ethernet header: II, or 802.3 with its length. */
export function readEthernet(headers: FrameHeaders): Step {
  if (!headers.has(HEADER)) return 'nothing';
  const { at } = headers;
  headers.at = at + HEADER;
  const type = headers.pair(at + 12);
  if (type >= LOWEST_TYPE) {
    headers.type = type;
    return 'ethertype';
  }
  const first = headers.word(at);
  if ((first === ISL[0] || first === ISL[1]) && headers.byte(at + 4) === 0) return 'a tunnel';
  return lengthOrType(headers, type);
}

/** Goes on behind a type field that may be a length: LLC follows then. */
export function lengthOrType(headers: FrameHeaders, type: number): Step {
  if (type >= LOWEST_TYPE) {
    headers.type = type;
    return 'ethertype';
  }
  if (type > LONGEST_PAYLOAD) return 'a protocol below TCP without a reader';
  headers.limit(headers.at + type);
  return 'llc';
}
