import { ipv4Text, ipv6Text } from '../../wire/address-text.js';
import type { FrameHeaders } from '../../wire/frame/frame-headers.js';
import type { Endpoint } from '../segment.js';
import type { FlowIndex } from '../stream/stream.js';
import { NumberTable } from './number-table.js';

/** Words of an address: of end 0 first, then as many of end 1, and one word for both ports. */
const IPV4_WORDS = 1;
const IPV6_WORDS = 4;

/**
 * Numbers the pairs of endpoints from the bytes of their headers: even numbers for IPv4, odd ones for IPv6.
 * Each pair has an end 0 and an end 1, the same for both directions.
 */
export class EndpointTable {
  /** End that sent the segment that was looked up last. */
  sender: FlowIndex = 0;
  /** Do both ends of the pair that was looked up last have the same address and port? */
  isLoop = false;
  private readonly ipv4: NumberTable;
  private readonly ipv6: NumberTable;
  /** IPv4 addresses that were asked for, as text. */
  private readonly texts = new Map<number, string>();

  /** @param seed - See {@link NumberTable}. */
  constructor(seed: number) {
    this.ipv4 = new NumberTable(2 * IPV4_WORDS + 1, seed);
    this.ipv6 = new NumberTable(2 * IPV6_WORDS + 1, seed);
  }

  /** The number of the pair that the TCP header at `headers.at` belongs to. */
  pairOf(headers: FrameHeaders): number {
    const sourcePort = headers.pair(headers.at);
    const destinationPort = headers.pair(headers.at + 2);
    const isIpv4 = headers.ipVersion === 4;
    const words = isIpv4 ? IPV4_WORDS : IPV6_WORDS;
    const order = orderOf(headers, words) || sourcePort - destinationPort;
    const isForward = order <= 0;
    this.isLoop = order === 0;
    this.sender = isForward ? 0 : 1;
    const table = isIpv4 ? this.ipv4 : this.ipv6;
    const { key } = table;
    const low = isForward ? headers.sourceAt : headers.destinationAt;
    const high = isForward ? headers.destinationAt : headers.sourceAt;
    for (let word = 0; word < words; word++) {
      key[word] = headers.signedWord(low + 4 * word);
      key[words + word] = headers.signedWord(high + 4 * word);
    }
    key[2 * words] = isForward
      ? (sourcePort << 16) | destinationPort
      : (destinationPort << 16) | sourcePort;
    return 2 * table.numberOfKey() + (isIpv4 ? 0 : 1);
  }

  /** An end of a pair in words. */
  endpoint(pair: number, end: FlowIndex): Endpoint {
    const isIpv4 = pair % 2 === 0;
    const table = isIpv4 ? this.ipv4 : this.ipv6;
    const words = isIpv4 ? IPV4_WORDS : IPV6_WORDS;
    const ports = table.word(pair >>> 1, 2 * words);
    const port = end === 0 ? ports >>> 16 : ports & 0xffff;
    return { address: this.addressText(table, pair >>> 1, end * words, words), port };
  }

  private addressText(table: NumberTable, number: number, first: number, words: number): string {
    const last = table.word(number, first + words - 1);
    const known = words === IPV4_WORDS ? this.texts.get(last) : undefined;
    if (known !== undefined) return known;
    const bytes = new Uint8Array(4 * words);
    const view = new DataView(bytes.buffer);
    for (let word = 0; word < words; word++) {
      view.setUint32(4 * word, table.word(number, first + word));
    }
    if (words !== IPV4_WORDS) return ipv6Text(bytes, 0);
    const text = ipv4Text(bytes, 0);
    this.texts.set(last, text);
    return text;
  }
}

/** Negative when the source's address comes first, in an order of its own; 0 when both are the same. */
function orderOf(headers: FrameHeaders, words: number): number {
  for (let word = 0; word < words; word++) {
    const source = headers.signedWord(headers.sourceAt + 4 * word);
    const destination = headers.signedWord(headers.destinationAt + 4 * word);
    if (source !== destination) return source < destination ? -1 : 1;
  }
  return 0;
}
