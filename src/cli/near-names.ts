/** Names to suggest for one that does not exist. */
const SUGGESTIONS = 3;

/**
 * The names most like this one, the nearest first: a third of the letters apart at most, or what stands
 * before a dot of it (`tcp` for `tcp.srcport`); none when nothing is like it.
 */
export function nearNames(name: string, names: Iterable<string>): readonly string[] {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return Array.from(names, (candidate) => ({ candidate, distance: distanceTo(candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate);

  function distanceTo(candidate: string): number {
    const lower = candidate.toLowerCase();
    if (wanted.startsWith(`${lower}.`)) return 0;
    return Math.abs(lower.length - wanted.length) > limit ? Infinity : editDistance(lower, wanted);
  }
}

/** Letters to insert, to take out, to change, or to swap with the next (Damerau, Levenshtein) from one text to the other. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  let twoAbove: readonly number[] = [];
  for (const [row, letter] of Array.from(from).entries()) {
    const line = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = row > 0 && letter === to[column - 1] && from[row - 1] === other;
      const swapped = isSwap ? (twoAbove[column - 1] ?? 0) + 1 : Infinity;
      line.push(Math.min(changed, swapped, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    twoAbove = above;
    above = line;
  }
  return above.at(-1) ?? 0;
}
