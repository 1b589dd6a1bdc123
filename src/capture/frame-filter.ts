/** Longest display filter for one run, in characters: a Windows command line holds 32,767. */
const MAX_FILTER = 24_000;

/**
 * Display filters that together choose the given frames. Written with comparisons only: how the
 * elements of a set are separated differs between the releases.
 *
 * @param frames - In any order, repeats allowed.
 */
export function frameFilters(frames: Iterable<number>, maxLength = MAX_FILTER): readonly string[] {
  const filters: string[] = [];
  let filter = '';
  for (const [first, last] of ranges(frames)) {
    const term = termOf(first, last);
    const joined = filter === '' ? term : `${filter} || ${term}`;
    if (filter !== '' && joined.length > maxLength) {
      filters.push(filter);
      filter = term;
    } else {
      filter = joined;
    }
  }
  return filter === '' ? [] : [...filters, filter];
}

/** Longest filter of {@link coveringFilter} in terms: tshark tries them one after the other. */
const MAX_TERMS = 400;

/**
 * One display filter that chooses the given frames, and when they are many and far between, frames that
 * lie among them, too.
 *
 * @param frames - At least one, in ascending order.
 */
export function coveringFilter(frames: readonly number[], maxTerms = MAX_TERMS): string {
  const joined = ranges(frames);
  const gapBefore = (index: number) => (joined[index]?.[0] ?? 0) - (joined[index - 1]?.[1] ?? 0);
  const widest = joined
    .map((_, index) => index)
    .slice(1)
    .sort((a, b) => gapBefore(b) - gapBefore(a))
    .slice(0, maxTerms - 1)
    .sort((a, b) => a - b);
  const terms = [0, ...widest].map((start, index) => {
    const end = (widest[index] ?? joined.length) - 1;
    return termOf(joined[start]?.[0] ?? 0, joined[end]?.[1] ?? 0);
  });
  return terms.join(' || ');
}

function termOf(first: number, last: number): string {
  return first === last
    ? `frame.number==${first}`
    : `(frame.number>=${first} && frame.number<=${last})`;
}

/** Neighbouring numbers, joined. */
function ranges(numbers: Iterable<number>): [first: number, last: number][] {
  const joined: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const open = joined.at(-1);
    if (open?.[1] === number - 1) open[1] = number;
    else joined.push([number, number]);
  }
  return joined;
}
