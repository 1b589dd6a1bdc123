const WHOLE = /^[1-9]\d{0,9}$/;
/** Seconds may have a fraction. */
const SECONDS = /^(?=.*[1-9])\d{1,9}(?:\.\d{1,6})?$/;

const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['duration', SECONDS],
  ['interval', WHOLE],
  ['filesize', WHOLE],
  ['packets', WHOLE],
  ['files', WHOLE],
]);

/** Is it a value of dumpcap's `-b`, which begins a new file, or limits how many there are? */
export function isRingOption(text: string): boolean {
  const colon = text.indexOf(':');
  return VALUES.get(text.slice(0, Math.max(0, colon)))?.test(text.slice(colon + 1)) === true;
}
