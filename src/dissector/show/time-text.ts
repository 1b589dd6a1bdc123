import type { TreeStyle } from './tree-style.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** The last second of which JavaScript knows the date. */
const LAST_SECOND = 8_640_000_000_000n;

const SECOND = 1_000_000_000n;
/** Characters that Wireshark has room for. */
const LONGEST_SPAN = 30;

/** A moment in words: `Nov 14, 2023 22:13:20.000000000 UTC`. */
export function longTime(seconds: bigint, nanos: bigint): string {
  const date = dateOf(seconds);
  if (date === undefined) return 'Not representable';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const day = String(date.getUTCDate()).padStart(2, ' ');
  return `${month} ${day}, ${date.getUTCFullYear()} ${clockOf(date)}.${fraction(nanos)} UTC`;
}

/** A moment as Wireshark shows it. */
export function absoluteTimeText(seconds: bigint, nanos: bigint, style: TreeStyle): string {
  const date = dateOf(seconds);
  if (style !== '4.6' || date === undefined) return longTime(seconds, nanos);
  const day = [date.getUTCMonth() + 1, date.getUTCDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getUTCFullYear()}-${day.join('-')}T${clockOf(date)}.${fraction(nanos)}Z`;
}

/** A span of time as Wireshark shows it, in seconds. */
export function relativeTimeText(seconds: bigint, nanos: bigint, style: TreeStyle): string {
  const signed = BigInt.asIntN(32, nanos);
  const sign = signed < 0n ? '-' : '';
  const size = signed < 0n ? -signed : signed;
  if (style !== '4.0' && size >= SECOND) {
    return `${sign}${seconds}.(${size} nanoseconds)`.slice(0, LONGEST_SPAN);
  }
  return `${sign}${seconds}.${String(size).padStart(9, '0')}`;
}

function dateOf(seconds: bigint): Date | undefined {
  return seconds > LAST_SECOND ? undefined : new Date(Number(seconds) * 1000);
}

function clockOf(date: Date): string {
  return date.toISOString().replace(/^.*T/, '').slice(0, 8);
}

/** Wireshark keeps nanoseconds in 32 bits with a sign, whatever stands in the packet. */
function fraction(nanos: bigint): string {
  const signed = BigInt.asIntN(32, nanos);
  return signed < 0n ? `-${String(-signed).padStart(8, '0')}` : String(signed).padStart(9, '0');
}
