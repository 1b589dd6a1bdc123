const NANOS_PER_SECOND = 1e9;

/** Nanoseconds as seconds. */
export function secondsOf(nanos: number): number {
  return nanos / NANOS_PER_SECOND;
}
