const NANOS_PER_SECOND = 1_000_000_000n;

/** `2022-07-24T06:47:16.527612000Z` (RFC 3339), of nanoseconds since 1970 that fit into 64 bits. */
export function timeText(nanos: bigint): string {
  const fraction = ((nanos % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND;
  const seconds = (nanos - fraction) / NANOS_PER_SECOND;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return `${whole}.${String(fraction).padStart(9, '0')}Z`;
}
