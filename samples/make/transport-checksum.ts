import { ipBytes } from './addresses.js';
import { internetChecksum, onesComplementSum } from './checksum.js';
import type { Direction } from './ethernet-frames.js';

/**
 * The checksum that a capture shows in a TCP or UDP header.
 *
 * A host that leaves the work to its network card writes the sum of the pseudo-header, not inverted,
 * and the card adds the rest. Every other host's checksum is whole.
 *
 * @param segment - Header and payload; the checksum field must be zero.
 */
export function transportChecksum(
  direction: Direction,
  protocol: number,
  segment: Uint8Array,
): number {
  const pseudoHeader = pseudoHeaderBytes(direction, protocol, segment.length);
  return direction.from.offloadsChecksums
    ? onesComplementSum(pseudoHeader)
    : internetChecksum(Buffer.concat([pseudoHeader, segment]));
}

/** RFC 9293 §3.1 for IPv4, RFC 8200 §8.1 for IPv6; the word order does not change the sum. */
function pseudoHeaderBytes({ from, to }: Direction, protocol: number, length: number): Uint8Array {
  const lengthAndProtocol = Uint8Array.of(0, protocol, length >> 8, length & 0xff);
  return Buffer.concat([ipBytes(from.address), ipBytes(to.address), lengthAndProtocol]);
}
