/** Kinds of options without a length, and that of SACK (RFC 9293 §3.1, RFC 2018 §3). */
const END_OF_LIST = 0;
const NO_OPERATION = 1;
const SACK = 5;
/** Bytes of one edge of a SACK block, and of a block. */
const EDGE = 4;
const BLOCK = 8;

/**
 * The options of a header whose last bytes are not there, when these can only be the right edge of its
 * last SACK block. Releases of tshark before 4.4 print no more than 36 bytes of a field in a column.
 *
 * @param bytes - The options up to where they were cut.
 * @param announcedLength - Bytes of options that the header has.
 * @param rightEdges - How many right edges of SACK blocks tshark found, and the last of them.
 * @returns `undefined` when something else is missing.
 */
export function wholeOptions(
  bytes: Uint8Array,
  announcedLength: number,
  rightEdges: { readonly count: number; readonly last: number },
): Uint8Array | undefined {
  if (bytes.length !== announcedLength - EDGE) return undefined;
  let at = 0;
  let blocks = 0;
  for (;;) {
    const kind = bytes[at];
    if (kind === NO_OPERATION) {
      at += 1;
      continue;
    }
    const length = bytes[at + 1];
    if (kind === undefined || kind === END_OF_LIST || length === undefined || length < 2) {
      return undefined;
    }
    if (kind === SACK) blocks += Math.floor((length - 2) / BLOCK);
    if (at + length < announcedLength) {
      at += length;
      continue;
    }
    const isLast = at + length === announcedLength && (length - 2) % BLOCK === 0;
    if (kind !== SACK || !isLast || blocks !== rightEdges.count) return undefined;
    const whole = new Uint8Array(announcedLength);
    whole.set(bytes);
    new DataView(whole.buffer).setUint32(bytes.length, rightEdges.last);
    return whole;
  }
}
