import type { CaptureFacts } from '../model/capture-facts.js';
import type { Conversation } from '../tcp/conversation.js';

const NANOS_PER_SECOND = 1_000_000_000n;
const NANOS_PER_MILLISECOND = 1_000_000n;
const NANOS_PER_MICROSECOND = 1_000n;

/** Decimals of a time: 6 for microseconds, 9 for captures that hold more. */
export type TimeDigits = 6 | 9;

/** How many decimals the times of a capture need; Wireshark's packet list chooses likewise. */
export function timeDigits(
  facts: CaptureFacts,
  conversations: readonly Conversation[],
): TimeDigits {
  if ([facts.firstFrameNanos, facts.earliestNanos, facts.latestNanos].some(isFiner)) return 9;
  return conversations.some((conversation) => timeDigitsOf(conversation) === 9) ? 9 : 6;
}

/** The same for one conversation by itself. */
export function timeDigitsOf({ startNanos, endNanos, steps }: Conversation): TimeDigits {
  const times = [startNanos, endNanos, ...steps.map(({ timeNanos }) => timeNanos)];
  return times.some(isFiner) ? 9 : 6;
}

function isFiner(nanos: bigint | undefined): boolean {
  return nanos !== undefined && nanos % NANOS_PER_MICROSECOND !== 0n;
}

/**
 * `-1.500000`: seconds with a fixed number of decimals, cut, not rounded.
 */
export function secondsText(nanos: bigint, digits: number): string {
  const sign = nanos < 0 ? '-' : '';
  const absolute = nanos < 0n ? -nanos : nanos;
  return `${sign}${String(absolute / NANOS_PER_SECOND)}.${fraction(absolute % NANOS_PER_SECOND, digits)}`;
}

function fraction(nanos: bigint, digits: number): string {
  return String(nanos).padStart(9, '0').slice(0, digits);
}

/** Seconds as the nearest JSON number: 44892000n gives 0.044892. */
export function secondsNumber(nanos: bigint): number {
  return Number(secondsText(nanos, 9));
}

/** Seconds without the noise that subtracting floating-point numbers leaves behind. */
export function cleanSeconds(seconds: number): number {
  return Number(seconds.toFixed(9));
}

/** `2022-07-24 06:47:16.527612 UTC`. */
export function utcText(nanos: bigint, digits: TimeDigits): string {
  const second = nanos - (((nanos % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND);
  const date = new Date(Number(second / NANOS_PER_MILLISECOND));
  if (Number.isNaN(date.getTime())) return `${secondsText(nanos, digits)} s`;
  const fraction = secondsText(nanos - second, digits).slice(1);
  return `${date.toISOString().slice(0, 19).replace('T', ' ')}${fraction} UTC`;
}
