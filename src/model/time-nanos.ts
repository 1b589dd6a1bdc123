const NANOS = 1_000_000_000n;
const SECONDS = /^(-?)(\d+)(?:\.(\d{1,9})\d*)?$/;
/** `2013-02-26T22:04:10.747155001Z`, or with an offset in place of the `Z`. */
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?(?:Z|([+-]\d\d):?(\d\d))$/;
/** `Feb  6, 2013 22:04:10.747155001 UTC`: JSON and PDML before 4.6. */
const NAMED_MONTH =
  /^([A-Z][a-z]{2}) {1,2}(\d{1,2}), (\d{4}) (\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)? UTC$/;
/** `2013/057:22:04:10.747155001 UTC`: fields with the day of the year. */
const DAY_OF_YEAR = /^(\d{4})\/(\d{3}):(\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?(?: UTC)?$/;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY_MS = 86_400_000;

/** Nanoseconds of seconds with up to nine decimals; `undefined` for anything else. */
export function secondsNanos(text: string): bigint | undefined {
  const seconds = SECONDS.exec(text);
  if (seconds === null) return undefined;
  const [, sign, whole = '', fraction] = seconds;
  const nanos = BigInt(whole) * NANOS + fractionNanos(fraction);
  return sign === '-' ? -nanos : nanos;
}

/**
 * Nanoseconds since 1970 from what tshark prints for an absolute time when it runs in UTC: seconds with
 * decimals, or a date in one of the ways of its releases and formats. `undefined` for anything else.
 */
export function epochNanos(text: string): bigint | undefined {
  return secondsNanos(text) ?? isoNanos(text) ?? namedMonthNanos(text) ?? dayOfYearNanos(text);
}

function isoNanos(text: string): bigint | undefined {
  const iso = ISO.exec(text);
  if (iso === null) return undefined;
  const [, date = '', fraction, hours, minutes = '00'] = iso;
  return dateNanos(`${date}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`, fraction);
}

function namedMonthNanos(text: string): bigint | undefined {
  const parts = NAMED_MONTH.exec(text);
  if (parts === null) return undefined;
  const [, month = '', day = '', year = '', time = '', fraction] = parts;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return dateNanos(`${year}-${number}-${day.padStart(2, '0')}T${time}Z`, fraction);
}

function dayOfYearNanos(text: string): bigint | undefined {
  const parts = DAY_OF_YEAR.exec(text);
  if (parts === null) return undefined;
  const [, year = '', day = '', time = '', fraction] = parts;
  const newYear = dateNanos(`${year}-01-01T${time}Z`, fraction);
  return newYear === undefined
    ? undefined
    : newYear + BigInt((Number(day) - 1) * DAY_MS) * 1_000_000n;
}

function dateNanos(date: string, fraction: string | undefined): bigint | undefined {
  const milliseconds = Date.parse(date);
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1_000_000n + fractionNanos(fraction);
}

function fractionNanos(fraction = ''): bigint {
  return BigInt(fraction.padEnd(9, '0'));
}
