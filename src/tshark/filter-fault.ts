import { compileArguments } from './dumpcap-arguments.js';
import type { Surroundings } from './surroundings.js';

/** Where a capture filter is wrong. */
export interface FilterFault {
  /** Index of the first character that cannot be right; the length of the filter where something is missing. */
  readonly start: number;
  /** Characters; 0 at the end of the filter. */
  readonly length: number;
}

/** dumpcap puts what libpcap says into brackets. */
const REASON = /valid capture filter \((.*)\)/;
/** libpcap quotes names that it does not know, and numbers that are no addresses. */
const QUOTED = /(?:unknown|invalid|illegal|bogus)[^'"]*['"]([^'"]+)['"]/i;
const NO_SYNTAX = /syntax error|illegal (?:token|char)/i;
/** Words, numbers with what belongs to them, operators. */
const TOKEN = /[\p{L}\p{N}_.:$@%\\-]+|&&|\|\||<<|>>|[<>=!]=|[^\s\p{L}\p{N}_]/gu;
/** What may follow an incomplete filter so that it is one; with the brackets closed behind. */
const CONTINUATIONS: readonly string[] = [
  '',
  'ip',
  '80',
  'host 192.0.2.1',
  'port 80',
  '192.0.2.1',
  '02:00:00:00:00:01',
  '> 0',
  '= 0',
  '1 = 0',
  '0] = 0',
  '] = 0',
  ':1] = 0',
  'proto 6',
];
/** Longer ones are not searched: it takes a run of dumpcap for each guess. */
const MOST_TOKENS = 60;

/**
 * Finds where a filter is wrong that dumpcap refused. libpcap itself has no position: it names a word it does not
 * know, or says "syntax error". For that, this looks for the longest beginning that could become a filter.
 *
 * @param words - What dumpcap said of it.
 * @returns `undefined` when it cannot be told.
 */
export async function findFilterFault(
  filter: string,
  words: string,
  at: { readonly dumpcap: string; readonly interface: string },
  here: Pick<Surroundings, 'run'>,
): Promise<FilterFault | undefined> {
  const tokens = [...filter.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    start: index,
    length: text.length,
  }));
  const reason = REASON.exec(words.replace(`"${filter}"`, ''))?.[1] ?? '';
  const quoted = QUOTED.exec(reason)?.[1];
  if (quoted !== undefined) {
    return tokens.find(({ start, length }) => filter.slice(start, start + length) === quoted);
  }
  if (!NO_SYNTAX.test(reason) || tokens.length > MOST_TOKENS) return undefined;
  const mayBegin = async (count: number): Promise<boolean> => {
    const last = tokens[count - 1];
    const beginning = last === undefined ? '' : filter.slice(0, last.start + last.length);
    const guesses = CONTINUATIONS.map((guess) => closed(`${beginning} ${guess}`));
    for (const guess of [...guesses, `${closed(beginning)} = 0`]) {
      const { stdout, stderr } = await here.run(at.dumpcap, compileArguments(at.interface, guess));
      // The exit code is 0 either way. Other faults than of syntax come from further on.
      const isRefused = /valid capture filter/i.test(stderr);
      if (isRefused ? !NO_SYNTAX.test(stderr) : stdout !== '') return true;
    }
    return false;
  };
  // Each beginning of a possible beginning is possible, too.
  let possible = 0;
  let impossible = tokens.length + 1;
  while (impossible - possible > 1) {
    const middle = Math.floor((possible + impossible) / 2);
    if (await mayBegin(middle)) possible = middle;
    else impossible = middle;
  }
  return tokens[impossible - 1] ?? { start: filter.length, length: 0 };
}

/** The same with the round brackets closed that are open. */
function closed(filter: string): string {
  const count = (bracket: string) => filter.split(bracket).length - 1;
  return filter + ')'.repeat(Math.max(0, count('(') - count(')')));
}
