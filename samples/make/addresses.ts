/** The 6 bytes of an address written `66:0d:c5:75:2c:44`. */
export function macBytes(mac: string): Uint8Array {
  return Uint8Array.from(mac.split(':'), (octet) => parseInt(octet, 16));
}

/** The 4 bytes of a dotted IPv4 address, or the 16 of an IPv6 address with or without `::`. */
export function ipBytes(address: string): Uint8Array {
  return address.includes(':')
    ? ipv6Bytes(address)
    : Uint8Array.from(address.split('.'), (octet) => Number(octet));
}

function ipv6Bytes(address: string): Uint8Array {
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''));
  const omitted = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const bytes = Buffer.alloc(16);
  for (const [index, group] of [...head, ...omitted, ...tail].entries()) {
    bytes.writeUInt16BE(parseInt(group, 16), index * 2);
  }
  return bytes;
}
