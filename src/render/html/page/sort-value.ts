/** What a cell is sorted by: a number, a text, or nothing for an absent value. */
export type SortValue = number | string | undefined;

/** Digits, grouped or not, with a unit or a remark behind them. */
const NUMBER = /^[-−+]?\d+(?:,\d{3})*(?:\.\d+)?(?=$|[\s%×(（]|[a-zμµ]{1,5}$)/u;
/** The result of a product that is written out: `512 × 256 = 131072`. */
const PRODUCT = /= ?(\d+)$/u;
/** Flags in hexadecimal. */
const HEX = /^0x[\da-f]+$/iu;

/** The value of a cell's text. */
function sortValueOf(text: string): SortValue {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '–' || trimmed === '-') return undefined;
  if (HEX.test(trimmed)) return Number(trimmed);
  const digits = PRODUCT.exec(trimmed)?.[1] ?? NUMBER.exec(trimmed)?.[0];
  return digits === undefined ? trimmed : Number(digits.replaceAll(',', '').replace('−', '-'));
}

/** Values of a column: numbers only where all of them are. */
export function columnValues(texts: readonly string[]): readonly SortValue[] {
  const values = texts.map(sortValueOf);
  const hasText = values.some((value) => typeof value === 'string');
  return hasText
    ? texts.map((text, row) => (values[row] === undefined ? undefined : text))
    : values;
}
