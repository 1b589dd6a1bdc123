import { ipv4Text, ipv6Text } from '../../wire/address-text.js';
import type { LeafItem, TimeItem } from '../describe/description.js';
import type { PduNode } from './pdu-node.js';
import { unsignedReader } from './read-numbers.js';
import { textOf, upToNul } from './text-of.js';

/** The value of an item for programs, as its type in TypeScript has it. */
export function typedValue(item: LeafItem, node: PduNode): unknown {
  const { bytes, start, size, value = 0 } = node;
  switch (item.kind) {
    case 'number':
      return item.bytes > 4 ? BigInt(value) : value;
    case 'bool':
      return value !== 0;
    case 'float':
      return floatOf(bytes, start, item.bytes, item.byteOrder === 'LE');
    case 'string': {
      const text = textOf(bytes.subarray(start, start + size), item.encoding, item.byteOrder);
      return item.field.type === 'STRINGZPAD' ? upToNul(text) : text;
    }
    case 'stringz':
      return textOf(bytes.subarray(start, start + size - 1), item.encoding, 'BE');
    case 'uint-string':
      return textOf(bytes.subarray(start + item.prefixBytes, start + size), item.encoding, 'BE');
    case 'bytes':
      return bytes.slice(start, start + size);
    case 'address':
      return addressText(item.address, bytes, start, item.byteOrder === 'LE');
    case 'time':
      return nanosOf(item, bytes, start);
  }
}

export function floatOf(bytes: Uint8Array, at: number, size: 4 | 8, isLittle: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
  return size === 4 ? view.getFloat32(0, isLittle) : view.getFloat64(0, isLittle);
}

/** An address as Wireshark shows it. Little-endian IPv4 is read backwards, of a GUID its first three parts. */
export function addressText(
  address: 'IPv4' | 'IPv6' | 'ETHER' | 'GUID',
  bytes: Uint8Array,
  at: number,
  isLittle: boolean,
): string {
  switch (address) {
    case 'IPv4':
      return isLittle ? ipv4Text(bytes.slice(at, at + 4).reverse(), 0) : ipv4Text(bytes, at);
    case 'IPv6':
      return ipv6Text(bytes, at);
    case 'ETHER':
      return hexOf(bytes, at, at + 6, ':');
    case 'GUID': {
      const ends = [4, 6, 8, 10, 16];
      const parts = ends.map((end, index) => {
        const part = bytes.slice(at + (ends[index - 1] ?? 0), at + end);
        return hexOf(isLittle && index < 3 ? part.reverse() : part, 0, part.length);
      });
      return parts.join('-');
    }
  }
}

/** Lower-case hexadecimal digits of bytes. */
export function hexOf(bytes: Uint8Array, from: number, to: number, separator = ''): string {
  const digits: string[] = [];
  for (let at = from; at < to; at++) digits.push((bytes[at] ?? 0).toString(16).padStart(2, '0'));
  return digits.join(separator);
}

/** Seconds and nanoseconds as they stand in the packet. */
export function secondsOf(
  { encoding, byteOrder }: TimeItem,
  bytes: Uint8Array,
  at: number,
): readonly [seconds: bigint, nanos: bigint] {
  const read = (size: number, offset = 0) =>
    BigInt(unsignedReader(size, byteOrder)(bytes, at + offset));
  switch (encoding) {
    case 'SECS':
      return [read(4), 0n];
    case 'SECS_NSECS':
      return [read(4), read(4, 4)];
    case 'MSECS': {
      const millis = read(8);
      return [millis / 1000n, (millis % 1000n) * 1_000_000n];
    }
    case 'NSECS': {
      const nanos = read(8);
      return [nanos / 1_000_000_000n, nanos % 1_000_000_000n];
    }
  }
}

function nanosOf(item: TimeItem, bytes: Uint8Array, at: number): bigint {
  const [seconds, nanos] = secondsOf(item, bytes, at);
  return seconds * 1_000_000_000n + nanos;
}
