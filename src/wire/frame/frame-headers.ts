/** Why a frame is left to tshark. The words are for people and for counting. */
export type Unreadable =
  | 'a fragment'
  | 'a tunnel'
  | 'a link type without a reader'
  | 'a protocol below TCP without a reader'
  | 'a header that makes no sense'
  | 'a route that the sender chose'
  | 'an IP option without a reader'
  | 'a TCP header cut inside its window'
  | 'an error with more than a quoted packet';

/** What stands next in a frame: a header to be read, the end of what concerns TCP, or a reason to stop. */
export type Step =
  | 'ethertype'
  | 'llc'
  | 'ppp'
  | 'ipv4'
  | 'ipv6'
  | 'protocol'
  | 'icmp'
  | 'icmpv6'
  /** A TCP header begins at `at`. */
  | 'tcp'
  /** The frame holds no TCP. */
  | 'nothing'
  | Unreadable;

/**
 * A frame while its headers are read from the outside in. One object is used for all frames: a reader
 * moves `at` behind its header, and says what stands there.
 */
export class FrameHeaders {
  bytes: Uint8Array = new Uint8Array();
  /** Where the next header begins. */
  at = 0;
  /** End of what was captured of the present payload, and end of what its headers announce. */
  end = 0;
  announcedEnd = 0;
  /** What the last header says of the next one: an EtherType, or a protocol number of IP. */
  type = 0;

  /** Version of the innermost IP header; 0 before there is one. */
  ipVersion: 0 | 4 | 6 = 0;
  /** Where its addresses stand. */
  sourceAt = 0;
  destinationAt = 0;
  /** `ip.id`; `undefined` over IPv6. */
  ipId: number | undefined;
  hopLimit = 0;
  /** A header was asked for that was not captured as a whole. */
  isShort = false;
  /** The present header is quoted by an ICMP or ICMPv6 error. */
  isQuoted = false;

  /** Begins a frame that stands at `start` to `end` of `bytes`. */
  begin(bytes: Uint8Array, start: number, end: number, wireLength: number): void {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.announcedEnd = start + wireLength;
    this.ipVersion = 0;
    this.isShort = false;
    this.isQuoted = false;
  }

  /** Were so many bytes captured of what begins at `at`? */
  has(length: number): boolean {
    if (this.at + length <= this.end) return true;
    this.isShort = true;
    return false;
  }

  /** Makes the payload end where its header says, unless it ends before. */
  limit(announcedEnd: number): void {
    if (announcedEnd < this.announcedEnd) this.announcedEnd = announcedEnd;
    if (announcedEnd < this.end) this.end = announcedEnd;
  }

  /** The byte at a place that was captured. */
  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  /** Two bytes, network order. */
  pair(at: number): number {
    return ((this.bytes[at] ?? 0) << 8) | (this.bytes[at + 1] ?? 0);
  }

  /** Four bytes, network order. */
  word(at: number): number {
    return this.signedWord(at) >>> 0;
  }

  /** The same as a signed integer, which takes no memory of its own. */
  signedWord(at: number): number {
    return (this.pair(at) << 16) | this.pair(at + 2);
  }
}
