const SECONDS = /^(-?)(\d+)(?:\.(\d{1,9})\d*)?$/;
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?Z$/;

/**
 * Nanoseconds since 1970 from what tshark prints for `frame.time_epoch`: seconds with up to nine
 * decimals, or, in EK from 4.2 on, ISO 8601 in UTC. `undefined` for anything else.
 */
export function epochNanos(text: string): bigint | undefined {
  const seconds = SECONDS.exec(text);
  if (seconds !== null) {
    const [, sign, whole = '', fraction = ''] = seconds;
    const nanos = BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
    return sign === '-' ? -nanos : nanos;
  }
  const iso = ISO.exec(text);
  if (iso === null) return undefined;
  const [, date = '', fraction = ''] = iso;
  const milliseconds = Date.parse(`${date}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
}
