import type { ByteOrder, TextEncoding } from '../describe/description.js';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text of bytes. What is no character becomes U+FFFD, for each ill-formed part one. */
export function textOf(bytes: Uint8Array, encoding: TextEncoding, byteOrder: ByteOrder): string {
  switch (encoding) {
    case 'UTF-8':
      return UTF8.decode(bytes);
    case 'ASCII':
      return textOfUnits(Array.from(bytes, (byte) => (byte < 0x80 ? byte : REPLACEMENT)));
    case 'UTF-16':
      return utf16(bytes, byteOrder === 'LE');
  }
}

const REPLACEMENT = 0xfffd;
/** A function takes only so many arguments. */
const MOST_UNITS = 8192;

function textOfUnits(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += MOST_UNITS) {
    text += String.fromCharCode(...units.slice(at, at + MOST_UNITS));
  }
  return text;
}

/**
 * Text in 16-bit units. What follows the first half of a pair is taken for its second half, and is lost with it
 * if it is none: so Wireshark does it.
 */
function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const units: number[] = [];
  const unitAt = (at: number) => {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    return isLittle ? first | (second << 8) : (first << 8) | second;
  };
  let at = 0;
  for (; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at);
    if (!isFirstHalf(unit)) {
      units.push(isSecondHalf(unit) ? REPLACEMENT : unit);
      continue;
    }
    at += 2;
    if (at + 1 >= bytes.length) {
      units.push(REPLACEMENT);
      break;
    }
    const next = unitAt(at);
    if (isSecondHalf(next)) units.push(unit, next);
    else units.push(REPLACEMENT);
  }
  if (at < bytes.length) units.push(REPLACEMENT);
  return textOfUnits(units);
}

function isFirstHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isSecondHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/** Text as Wireshark shows it: up to the first NUL. */
export function upToNul(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
