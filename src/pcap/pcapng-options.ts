/** What the length of an option must be: exactly so many bytes, or at least. */
type LengthRule = readonly [least: number, most: number];

const ANY = 0xffff;

/** Custom options begin with the number of an enterprise (pcapng, §3.5.1). */
const CUSTOM: readonly (readonly [number, LengthRule])[] = [
  [2988, [4, ANY]],
  [2989, [4, ANY]],
  [19372, [4, ANY]],
  [19373, [4, ANY]],
];

export type OptionRules = ReadonlyMap<number, LengthRule>;

/** Options of any block. */
export const OPTIONS_OF_ANY: OptionRules = new Map(CUSTOM);

/** Options of a packet (pcapng, §4.3): flags, hash, drop count, number, queue, verdict. */
export const OPTIONS_OF_PACKET: OptionRules = new Map([
  ...CUSTOM,
  [2, [4, 4]],
  [3, [1, ANY]],
  [4, [8, 8]],
  [5, [8, 8]],
  [6, [4, 4]],
  [7, [1, ANY]],
]);

/** Options of statistics (pcapng, §4.6): two times and five counters. */
export const OPTIONS_OF_STATISTICS: OptionRules = new Map([
  ...CUSTOM,
  ...[2, 3, 4, 5, 6, 7, 8].map((code): [number, LengthRule] => [code, [8, 8]]),
]);

/** Flags of a packet (pcapng, §4.3.1), of which four bits are the bytes of the checksum at its end. */
const FLAGS = { code: 2, checksumMask: 0x1e0, checksumAt: 5 } as const;

/** Bytes of the checksum at the end of a packet, as the sound options from `at` to `end` have it; 0 without. */
export function checksumBytesOf(
  view: DataView,
  at: number,
  end: number,
  isLittle: boolean,
): number {
  while (at + 4 <= end) {
    const code = view.getUint16(at, isLittle);
    if (code === 0) return 0;
    const length = view.getUint16(at + 2, isLittle);
    if (code === FLAGS.code) {
      return (view.getUint32(at + 4, isLittle) & FLAGS.checksumMask) >>> FLAGS.checksumAt;
    }
    at += 4 + length + (-length & 3);
  }
  return 0;
}

/**
 * Do the options from `at` to `end` make sense? Wireshark takes a block for damaged when one passes its
 * end or has a wrong length.
 */
export function areOptionsSound(
  view: DataView,
  at: number,
  end: number,
  { isLittle, rules }: { readonly isLittle: boolean; readonly rules: OptionRules },
): boolean {
  while (at + 4 <= end) {
    const code = view.getUint16(at, isLittle);
    const length = view.getUint16(at + 2, isLittle);
    if (code === 0) return length === 0;
    const [least, most] = rules.get(code) ?? [0, ANY];
    if (length < least || length > most) return false;
    at += 4 + length + (-length & 3);
  }
  return at === end;
}
