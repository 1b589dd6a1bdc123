import type { TreeStyle } from './tree-style.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY = 86_400n;
/** Days of four hundred years, after which the calendar repeats itself. */
const CYCLE = 146_097n;
/** The largest year that C has: beyond it there is no date. */
const LAST_YEAR = 2_147_485_547n;
const SECOND = 1_000_000_000n;
/** Characters that Wireshark has room for. */
const LONGEST_SPAN = 30;

interface Moment {
  readonly year: string;
  /** From 0. */
  readonly month: number;
  readonly day: string;
  readonly clock: string;
}

/** A moment in words: `Nov 14, 2023 22:13:20.000000000 UTC`. */
export function longTime(seconds: bigint, nanos: bigint): string {
  const moment = momentOf(seconds);
  if (moment === undefined) return 'Not representable';
  const { year, month, day, clock } = moment;
  return `${MONTHS[month] ?? ''} ${day.padStart(2)}, ${year} ${clock}${fractionOf(nanos)} UTC`;
}

/** A moment as Wireshark shows it. */
export function absoluteTimeText(seconds: bigint, nanos: bigint, style: TreeStyle): string {
  const moment = momentOf(seconds);
  if (style !== '4.6' || moment === undefined) return longTime(seconds, nanos);
  const { year, month, day, clock } = moment;
  const date = [year, String(month + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return `${date}T${clock}${fractionOf(nanos)}Z`;
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

/** JavaScript knows the dates of some hundred thousand years; those of a cycle do for all. */
function momentOf(seconds: bigint): Moment | undefined {
  const cycles = seconds / DAY / CYCLE;
  const date = new Date(Number(seconds - cycles * CYCLE * DAY) * 1000);
  const year = BigInt(date.getUTCFullYear()) + cycles * 400n;
  if (year > LAST_YEAR) return undefined;
  return {
    year: String(year),
    month: date.getUTCMonth(),
    day: String(date.getUTCDate()),
    clock: date.toISOString().slice(11, 19),
  };
}

/** Nothing for the number that Wireshark has for nanoseconds that are not known. */
function fractionOf(nanos: bigint): string {
  return nanos === 0x7fff_ffffn ? '' : `.${fraction(nanos)}`;
}

/** Wireshark keeps nanoseconds in 32 bits with a sign, whatever stands in the packet. */
function fraction(nanos: bigint): string {
  const signed = BigInt.asIntN(32, nanos);
  return signed < 0n ? `-${String(-signed).padStart(8, '0')}` : String(signed).padStart(9, '0');
}
