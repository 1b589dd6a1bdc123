/** Decimals of a time: what most captures hold. */
const DECIMALS = 6;

/** A number without exponent and without needless zeros: `0.000125`. */
export function decimal(value: number): string {
  return value.toFixed(DECIMALS).replace(/\.?0+$/, '');
}

/** The same with groups of three digits: `1,234.5`; the separators are those of no machine's locale. */
export function groupedDecimal(value: number): string {
  const [whole = '', fraction] = decimal(value).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
