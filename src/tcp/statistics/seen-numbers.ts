/** Ranges kept apart; with more holes than that the lowest is given up: it stays missing. */
const MAX_RANGES = 64;

/** The sequence numbers of one end that the capture has shown, each of them once. */
export class SeenNumbers {
  /** Starts and ends of the ranges seen, in order, with holes between them. */
  private starts: number[] = [];
  private ends: number[] = [];
  /** Numbers in holes that were given up. */
  private givenUp = 0;

  /** Numbers before `position` are none of ours to miss, unless the beginning is known already. */
  beginAt(position: number): void {
    if (this.starts.length > 0) return;
    this.starts = [position];
    this.ends = [position];
  }

  /** Takes the numbers from `start` up to, not including, `end`; gives how many of them are new. */
  add(start: number, end: number): number {
    if (end <= start) return 0;
    this.beginAt(start);
    const last = this.ends.length - 1;
    if (this.ends[last] === start) {
      this.ends[last] = end;
      return end - start;
    }
    const fresh = this.insert(start, end);
    if (this.starts.length > MAX_RANGES) this.giveUpLowestHole();
    return fresh;
  }

  /** How many numbers before `position` were never seen. */
  missingBefore(position: number): number {
    let missing = this.givenUp;
    this.ends.forEach((end, index) => {
      const next = this.starts[index + 1] ?? Infinity;
      missing += Math.max(0, Math.min(next, position) - end);
    });
    return missing;
  }

  /** How many numbers from `from` up to, not including, `to` were seen. */
  seenBetween(from: number, to: number): number {
    let seen = 0;
    this.ends.forEach((end, index) => {
      seen += Math.max(0, Math.min(end, to) - Math.max(this.starts[index] ?? end, from));
    });
    return seen;
  }

  /** Merges a range with those that it meets. */
  private insert(start: number, end: number): number {
    let first = this.starts.length;
    while (first > 0 && this.endOf(first - 1) >= start) first--;
    let after = first;
    let known = 0;
    let mergedStart = start;
    let mergedEnd = end;
    for (; after < this.starts.length; after++) {
      const from = this.starts[after] ?? 0;
      const to = this.endOf(after);
      if (from > end) break;
      known += Math.max(0, Math.min(to, end) - Math.max(from, start));
      mergedStart = Math.min(mergedStart, from);
      mergedEnd = Math.max(mergedEnd, to);
    }
    this.starts.splice(first, after - first, mergedStart);
    this.ends.splice(first, after - first, mergedEnd);
    return end - start - known;
  }

  private giveUpLowestHole(): void {
    this.givenUp += (this.starts[1] ?? 0) - this.endOf(0);
    this.starts.splice(1, 1);
    this.ends.splice(0, 1);
  }

  private endOf(index: number): number {
    return this.ends[index] ?? 0;
  }
}
