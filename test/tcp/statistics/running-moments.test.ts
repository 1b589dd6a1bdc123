import { expect } from 'chai';
import fc from 'fast-check';
import { RunningMoments } from '../../../src/tcp/statistics/running-moments.js';

describe('RunningMoments', () => {
  it('agrees with the formulas over all values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, (all) => {
        const moments = new RunningMoments();
        for (const value of all) moments.add(value);
        const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
        const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        expect(moments.mean).to.be.closeTo(mean, 1e-3);
        expect(moments.deviation).to.be.closeTo(Math.sqrt(squares / (all.length - 1)), 1e-3);
        expect(moments).to.include({ min: Math.min(...all), max: Math.max(...all) });
      }),
    );
  });
});
