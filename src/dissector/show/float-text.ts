import type { TreeStyle } from './tree-style.js';

/** A float of 32 bits as Wireshark shows it. */
export function floatText(value: number, isNegativeNan: boolean, style: TreeStyle): string {
  return general(value, isNegativeNan, style === '4.6' ? 9 : 6);
}

/** The same in its line, where the digits did not become more. */
export function floatLabel(value: number, isNegativeNan: boolean): string {
  return general(value, isNegativeNan, 6);
}

/** A double as Wireshark shows it. */
export function doubleText(value: number, isNegativeNan: boolean, style: TreeStyle): string {
  if (style !== '4.6') return general(value, isNegativeNan, 15);
  if (Number.isNaN(value)) return isNegativeNan ? '-NaN' : 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(value, -0)) return '-0';
  return value === 0 ? '0' : shortest(value);
}

/** The fewest digits that read back; with a power of ten where zeros would fill them up. */
function shortest(value: number): string {
  const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e');
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace('.', '');
  const exponent = Number(power);
  if (exponent < -4 || exponent > digits.length + 4) {
    const places = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** C's `%.{digits}g`. */
function general(value: number, isNegativeNan: boolean, digits: number): string {
  if (Number.isNaN(value)) return isNegativeNan ? '-nan' : 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0`;
  const { significant, exponent } = rounded(Math.abs(value), digits);
  const isScientific = exponent < -4 || exponent >= digits;
  if (isScientific) {
    const trimmed = trim(`${significant.slice(0, 1)}.${significant.slice(1)}`);
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${trimmed}e${exponent < 0 ? '-' : '+'}${power}`;
  }
  if (exponent < 0) return trim(`${sign}0.${'0'.repeat(-exponent - 1)}${significant}`);
  const whole = significant.slice(0, exponent + 1);
  return trim(`${sign}${whole}.${significant.slice(exponent + 1)}`);
}

function trim(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/**
 * The first digits of a number, exact ties rounded to even as C does, and the power of ten of the first one.
 * 100 digits tell a tie from what is only near one.
 */
function rounded(value: number, digits: number): { significant: string; exponent: number } {
  const [mantissa = '', power = '0'] = value.toExponential(100).split('e');
  const all = mantissa.replace('.', '');
  const kept = all.slice(0, digits);
  const rest = all.slice(digits);
  const half = `5${'0'.repeat(rest.length - 1)}`;
  const isOdd = Number(kept.slice(-1)) % 2 === 1;
  const isUp = rest > half || (rest === half && isOdd);
  const next = String(BigInt(kept) + (isUp ? 1n : 0n));
  // 9.99… becomes 10.00….
  const carries = next.length > digits;
  return { significant: next.slice(0, digits), exponent: Number(power) + (carries ? 1 : 0) };
}
