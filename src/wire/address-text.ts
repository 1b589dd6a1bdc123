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

/** The bytes of an address, 4 or 16 of them; `undefined` for any other text, as one with a prefix length. */
export function addressBytes(text: string): Uint8Array | undefined {
  return ipv4Bytes(text) ?? ipv6Bytes(text);
}

function ipv4Bytes(text: string): Uint8Array | undefined {
  const parts = text.split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part));
  const values = parts.map(Number);
  return isAddress && values.every((value) => value < 256) ? Uint8Array.from(values) : undefined;
}

function ipv6Bytes(text: string): Uint8Array | undefined {
  const [before = '', after, ...more] = text.split('::');
  const [head, tail] = [groupBytes(before), groupBytes(after ?? '')];
  if (more.length > 0 || head === undefined || tail === undefined) return undefined;
  const left = 16 - head.length - tail.length;
  // Two colons stand for one group of zeros at least.
  if (after === undefined ? left !== 0 : left < 2) return undefined;
  // IPv4 stands at the end only.
  if (after !== undefined && before.includes('.')) return undefined;
  return Uint8Array.from([...head, ...Array<number>(left).fill(0), ...tail]);
}

/** The bytes of groups between colons, of which the last may be an address of IPv4. */
function groupBytes(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes = groups.map((group, index) => {
    if (/^[\da-f]{1,4}$/i.test(group)) {
      const value = Number.parseInt(group, 16);
      return [value >> 8, value & 0xff];
    }
    const ipv4 = index === groups.length - 1 ? ipv4Bytes(group) : undefined;
    return ipv4 && [...ipv4];
  });
  return bytes.includes(undefined) ? undefined : bytes.flatMap((each) => each ?? []);
}
