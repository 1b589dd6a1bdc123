import { expect } from 'chai';
import fc from 'fast-check';
import type { Moment } from '../../../src/report/plots/moment.js';
import { RateBins } from '../../../src/report/plots/rate-bins.js';

function at(nanos: number): Moment {
  return { nanos, seconds: nanos / 1e9 };
}

const MS = 1e6;

describe('RateBins', () => {
  it('has nothing without payload', () => {
    expect(new RateBins().series).to.equal(undefined);
  });

  it('counts payload in bins of a millisecond, gaps included', () => {
    const bins = new RateBins();
    bins.add(at(10 * MS), 4, 100, 100);
    bins.add(at(10.5 * MS), 5, 50, 0);
    bins.add(at(12.2 * MS), 9, 70, 70);
    expect(bins.series).to.deep.equal({
      startSeconds: 0.01,
      binSeconds: 0.001,
      bins: [
        { payloadBytes: 150, newBytes: 100, frames: { first: 4, last: 5 } },
        { payloadBytes: 0, newBytes: 0 },
        { payloadBytes: 70, newBytes: 70, frames: { first: 9, last: 9 } },
      ],
    });
  });

  for (const [span, width] of [
    [0.09, 0.001],
    [0.15, 0.002],
    [0.4, 0.005],
    [7, 0.1],
    [9000, 100],
  ] as const) {
    it(`chooses bins of ${String(width)} s for ${String(span)} s`, () => {
      const bins = new RateBins();
      for (let n = 0; n <= 1000; n++) bins.add(at((n / 1000) * span * 1e9), n + 1, 10, 10);
      const series = bins.series;
      expect(series?.binSeconds).to.equal(width);
      expect(series?.bins.length).to.be.within(Math.floor(span / width), 101);
    });
  }

  it('loses no byte and has at most 101 bins, whatever the times', () => {
    const time = fc.double({ min: -1e9, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(time, fc.nat(2000)), { minLength: 1 }), (sent) => {
        const bins = new RateBins();
        sent.forEach(([nanos, bytes], index) => {
          bins.add(at(nanos), index + 1, bytes, bytes);
        });
        const all = bins.series?.bins ?? [];
        expect(all.length).to.be.within(1, 101);
        const sum = all.reduce((total, { payloadBytes }) => total + payloadBytes, 0);
        expect(sum).to.equal(sent.reduce((total, [, bytes]) => total + bytes, 0));
      }),
    );
  });
});
