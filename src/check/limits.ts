/** A range of numbers that an assertion allows. */
export interface Limits {
  /** As it is shown: `<= 5`, `2..4`, `< 50 ms`. */
  readonly text: string;
  readonly allows: (value: number) => boolean;
}

const SECONDS_PER: Readonly<Record<string, number>> = {
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
};

const NUMBER = String.raw`\d{1,15}(?:\.\d{1,9})?`;
const COMPARED = new RegExp(String.raw`^(<=|>=|==|!=|<|>)?\s*(${NUMBER})\s*([a-zµμ]*)$`, 'u');
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*\.\.\s*(${NUMBER})\s*([a-zµμ]*)$`, 'u');

const HOLDS: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  '<': (value, wanted) => value < wanted,
  '<=': (value, wanted) => value <= wanted,
  '>': (value, wanted) => value > wanted,
  '>=': (value, wanted) => value >= wanted,
  '==': (value, wanted) => value === wanted,
  '!=': (value, wanted) => value !== wanted,
};

/** Reads `0`, `<= 5` or `2..4`; `undefined` for anything else. */
export function countLimits(text: string): Limits | undefined {
  return limitsOf(text, (unit) => (unit === '' ? 1 : undefined));
}

/** Reads `< 50 ms`, `<= 0.5 s` or `1..2 s`; `undefined` for anything else, such as a number without a unit. */
export function durationLimits(text: string): Limits | undefined {
  return limitsOf(text, (unit) => SECONDS_PER[unit]);
}

function limitsOf(
  given: string,
  factorOf: (unit: string) => number | undefined,
): Limits | undefined {
  const text = given.trim();
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, from, to, unit = ''] = range;
    const factor = factorOf(unit);
    if (factor === undefined || Number(from) > Number(to)) return undefined;
    const [least, most] = [scaled(from, factor), scaled(to, factor)];
    return { text, allows: (value) => value >= least && value <= most };
  }
  const [, sign = '==', number, unit = ''] = COMPARED.exec(text) ?? [];
  const factor = factorOf(unit);
  const holds = HOLDS[sign];
  if (number === undefined || factor === undefined || holds === undefined) return undefined;
  const wanted = scaled(number, factor);
  // Nothing counted or measured is negative.
  if (sign === '<' && wanted === 0) return undefined;
  return { text, allows: (value) => holds(value, wanted) };
}

/** Seconds have nine decimals, so that `50 ms` is what 0.05 is. */
function scaled(number: string | undefined, factor: number): number {
  return Number((Number(number) * factor).toFixed(9));
}
