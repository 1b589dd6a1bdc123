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
    const term =
      first === last
        ? `frame.number==${first}`
        : `(frame.number>=${first} && frame.number<=${last})`;
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
