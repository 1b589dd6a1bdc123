/** An IPv4 address as tshark prints it, from four bytes at `at`. */
export function ipv4Text(bytes: Uint8Array, at: number): string {
  return `${bytes[at] ?? 0}.${bytes[at + 1] ?? 0}.${bytes[at + 2] ?? 0}.${bytes[at + 3] ?? 0}`;
}

/**
 * An IPv6 address as tshark prints it, from 16 bytes at `at`: RFC 5952, and an address that ends with one
 * of IPv4 (RFC 4291 §2.5.5) has that in decimals.
 */
export function ipv6Text(bytes: Uint8Array, at: number): string {
  const words: number[] = [];
  for (let word = 0; word < 8; word++) {
    words.push(((bytes[at + word * 2] ?? 0) << 8) | (bytes[at + word * 2 + 1] ?? 0));
  }
  const zeros = longestZeros(words);
  if (zeros.from === 0 && (zeros.length === 6 || (zeros.length === 5 && words[5] === 0xffff))) {
    const prefix = zeros.length === 6 ? '::' : '::ffff:';
    return prefix + ipv4Text(bytes, at + 12);
  }
  const hex = (some: readonly number[]) => some.map((word) => word.toString(16)).join(':');
  if (zeros.length < 2) return hex(words);
  return `${hex(words.slice(0, zeros.from))}::${hex(words.slice(zeros.from + zeros.length))}`;
}

/** The first of the longest runs of zero words. */
function longestZeros(words: readonly number[]): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (let from = 0; from < words.length; from++) {
    let length = 0;
    while (words[from + length] === 0) length++;
    if (length > best.length) best = { from, length };
  }
  return best;
}
