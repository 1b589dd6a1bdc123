import type { ByteOrder, TextEncoding } from '../describe/description.js';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const UTF16_LE = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Text of bytes. What is no character becomes U+FFFD, for each ill-formed part one. */
export function textOf(bytes: Uint8Array, encoding: TextEncoding, byteOrder: ByteOrder): string {
  switch (encoding) {
    case 'UTF-8':
      return UTF8.decode(bytes);
    case 'ASCII':
      return String.fromCharCode(...chunked(bytes, (byte) => (byte < 0x80 ? byte : 0xfffd)));
    case 'UTF-16':
      return UTF16_LE.decode(byteOrder === 'LE' ? bytes : swapped(bytes));
  }
}

function chunked(bytes: Uint8Array, map: (byte: number) => number): number[] {
  return Array.from(bytes, map);
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

/** Text as Wireshark shows it: up to the first NUL. */
export function upToNul(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
