import type { ZeekRecord } from '../tcp/zeek/zeek-record.js';

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Digits that 64 bits need in base 62. */
const DIGITS = 11;
/** FNV-1a with 64 bits (draft-eastlake-fnv): where it starts, in two halves. */
const OFFSET_BASIS = { high: 0xcbf29ce4, low: 0x84222325 };
/** Its prime is 2⁴⁰ and this. */
const PRIME_LOW = 0x1b3;
const HALF = 2 ** 32;

/**
 * A name for a connection, of the form of Zeek's `uid`: made of its endpoints, its time and its first
 * frame, so that one capture always gives the same names and two captures hardly ever share one.
 */
export function zeekUid({ origin, responder, startNanos, firstFrame }: ZeekRecord): string {
  const ends = [origin, responder].map(({ address, port }) => `${address} ${String(port)}`);
  let rest = hash64([...ends, String(startNanos), String(firstFrame)].join(' '));
  let digits = '';
  for (let digit = 0; digit < DIGITS; digit++) {
    digits = `${BASE_62.charAt(Number(rest % 62n))}${digits}`;
    rest /= 62n;
  }
  return `C${digits}`;
}

/** In two halves: `BigInt` would take most of the time of writing a log. */
function hash64(text: string): bigint {
  let { high, low } = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    const carry = Math.floor(product / HALF);
    // 2⁴⁰ times the low half ends up in the high half, 8 bits further up.
    high = (high * PRIME_LOW + carry + ((low << 8) >>> 0)) % HALF;
    low = product % HALF;
  }
  return (BigInt(high) << 32n) | BigInt(low);
}
