import type { PointList } from './plot-series.js';

/** First and last, and the two extremes of a value. */
const KEPT_PER_SLOT = 4;

interface Timed {
  readonly seconds: number;
}

interface Numbered<Point> {
  readonly ordinal: number;
  readonly point: Point;
}

interface Slot<Point> {
  readonly first: Numbered<Point>;
  readonly last: Numbered<Point>;
  readonly least: Numbered<Point>;
  readonly most: Numbered<Point>;
}

/**
 * Points of a series, all of them while they are few. When they become too many, time is cut into slots, and
 * of each slot the first and the last point are kept and those with the least and the greatest value: a line
 * through them looks the same as long as a slot is no wider than a dot. When the slots do not suffice,
 * neighbours are joined.
 */
export class PointCollector<Point extends Timed> {
  private readonly slotCount: number;
  private total = 0;
  private all: Numbered<Point>[] | undefined = [];
  private slots: (Slot<Point> | undefined)[] = [];
  private originSeconds = 0;
  private slotSeconds = 0;

  /** @param mostPoints - At least 8. */
  constructor(
    private readonly mostPoints: number,
    private readonly valueOf: (point: Point) => number,
  ) {
    this.slotCount = Math.max(2, Math.floor(mostPoints / KEPT_PER_SLOT));
  }

  add(point: Point): void {
    const numbered = { ordinal: this.total++, point };
    if (this.all === undefined) {
      this.put(numbered);
      return;
    }
    this.all.push(numbered);
    if (this.all.length > this.mostPoints) this.cut(this.all);
  }

  get list(): PointList<Point> {
    const { total } = this;
    if (this.all !== undefined) return { points: this.all.map(({ point }) => point), total };
    const kept = this.slots
      .flatMap((slot) => (slot === undefined ? [] : Object.values<Numbered<Point>>({ ...slot })))
      .sort((a, b) => a.ordinal - b.ordinal)
      .filter(({ ordinal }, index, list) => ordinal !== list[index - 1]?.ordinal);
    const points = kept.map(({ point }) => point);
    return { points, total, thinned: { slotSeconds: this.slotSeconds } };
  }

  /** Goes over from all points to slots. */
  private cut(all: readonly Numbered<Point>[]): void {
    this.all = undefined;
    const times = all.map(({ point }) => point.seconds);
    this.originSeconds = times.reduce((least, each) => Math.min(least, each));
    const span = times.reduce((most, each) => Math.max(most, each)) - this.originSeconds;
    this.slotSeconds = niceAtLeast(span / this.slotCount);
    for (const each of all) this.put(each);
  }

  private put(numbered: Numbered<Point>): void {
    const since = numbered.point.seconds - this.originSeconds;
    while (since >= this.slotSeconds * this.slotCount) this.joinNeighbours();
    // The clock of a capture may go backwards.
    const index = Math.max(0, Math.floor(since / this.slotSeconds));
    const slot = this.slots[index];
    const own = { first: numbered, last: numbered, least: numbered, most: numbered };
    this.slots[index] = slot === undefined ? own : this.joined(slot, own);
  }

  private joinNeighbours(): void {
    const { slots } = this;
    this.slots = [];
    this.slotSeconds *= 2;
    slots.forEach((slot, index) => {
      const half = Math.floor(index / 2);
      const other = this.slots[half];
      this.slots[half] =
        slot === undefined || other === undefined ? (slot ?? other) : this.joined(other, slot);
    });
  }

  private joined(one: Slot<Point>, two: Slot<Point>): Slot<Point> {
    const { valueOf } = this;
    return {
      first: one.first.ordinal <= two.first.ordinal ? one.first : two.first,
      last: one.last.ordinal >= two.last.ordinal ? one.last : two.last,
      least: valueOf(two.least.point) < valueOf(one.least.point) ? two.least : one.least,
      most: valueOf(two.most.point) > valueOf(one.most.point) ? two.most : one.most,
    };
  }
}

/** Smallest width of a slot. */
const LEAST_SECONDS = 1e-6;

/** Numbers that a reader can take in, a little apart from each other. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12];

/** The smallest round number that is not below. */
function niceAtLeast(seconds: number): number {
  const least = Math.max(seconds, LEAST_SECONDS);
  const exponent = Math.floor(Math.log10(least));
  const steps = ROUND.map((step) => Number(`${step}e${exponent}`));
  return steps.find((step) => step >= least) ?? least;
}
