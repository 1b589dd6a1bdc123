const NANOS_PER_SECOND = 1e9;

/** Nanoseconds as seconds; exact to the nanosecond for any difference that a capture can hold. */
export function secondsOf(nanos: number | bigint): number {
  return Number(nanos) / NANOS_PER_SECOND;
}
