import { expect } from 'chai';
import fc from 'fast-check';
import { PointCollector } from '../../../src/report/plots/point-collector.js';

interface Point {
  readonly seconds: number;
  readonly value: number;
}

function collect(points: Iterable<Point>, mostPoints: number) {
  const collector = new PointCollector<Point>(mostPoints, ({ value }) => value);
  for (const point of points) collector.add(point);
  return collector.list;
}

function* zigzag(count: number): Generator<Point> {
  for (let n = 0; n < count; n++) yield { seconds: n / 1000, value: (n * 7919) % 10_007 };
}

describe('PointCollector', () => {
  it('keeps all points while they are few', () => {
    const points = [...zigzag(100)];
    expect(collect(points, 100)).to.deep.equal({ points, total: 100 });
  });

  it('keeps a bounded number of a million points, and says so', () => {
    const list = collect(zigzag(1_000_000), 2000);
    expect(list.total).to.equal(1_000_000);
    expect(list.points.length).to.be.within(500, 2000);
    expect(list.thinned?.slotSeconds).to.be.within(1000 / 500, 1000 / 125);
  });

  it('keeps first, last, least and greatest of each slot', () => {
    const all = [...zigzag(1000)];
    const { points, thinned } = collect(all, 64);
    const slots = new Map<number, Point[]>();
    for (const point of all) {
      const slot = Math.floor(point.seconds / (thinned?.slotSeconds ?? 0));
      slots.set(slot, [...(slots.get(slot) ?? []), point]);
    }
    const expected = [...slots.values()].flatMap((slot) => {
      const values = slot.map(({ value }) => value);
      const extremes = new Set([Math.min(...values), Math.max(...values)]);
      return slot.filter(
        (point, index) => index === 0 || index === slot.length - 1 || extremes.has(point.value),
      );
    });
    expect(slots.size).to.be.within(7, 16);
    expect(points).to.deep.equal(expected);
  });

  it('joins slots when time goes on', () => {
    const early = [...zigzag(50)];
    const late = { seconds: 100_000, value: 1 };
    const { points, thinned } = collect([...early, late], 16);
    expect(points[0]).to.equal(early[0]);
    expect(points.at(-1)).to.equal(late);
    expect(thinned?.slotSeconds).to.be.greaterThan(20_000);
  });

  it('keeps the ends and the extremes of any series, in order and within bounds', () => {
    const point = fc.record({
      seconds: fc.double({ min: -5, max: 1e6, noNaN: true }),
      value: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 300 }), (points) => {
        const list = collect(points, 32);
        expect(list.total).to.equal(points.length);
        expect(list.points.length).to.be.at.most(32);
        const places = list.points.map((each) => points.indexOf(each));
        expect(places).to.deep.equal([...new Set(places)].sort((a, b) => a - b));
        if (points.length <= 32) return;
        const values = points.map(({ value }) => value);
        const kept = list.points.map(({ value }) => value);
        expect(Math.min(...kept)).to.equal(Math.min(...values));
        expect(Math.max(...kept)).to.equal(Math.max(...values));
      }),
    );
  });
});
