/**
 * The ones'-complement sum of all bytes taken as 16-bit big-endian words (RFC 1071), not inverted.
 * An odd last byte counts as the high half of a word.
 */
export function onesComplementSum(bytes: Uint8Array): number {
  let sum = 0;
  for (const [index, byte] of bytes.entries()) sum += index % 2 === 0 ? byte << 8 : byte;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return sum;
}

/** The Internet checksum (RFC 1071) of `bytes`, whose own checksum field must be zero. */
export function internetChecksum(bytes: Uint8Array): number {
  return ~onesComplementSum(bytes) & 0xffff;
}
