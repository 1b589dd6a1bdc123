import { expect } from 'chai';
import fc from 'fast-check';
import { RunningMedian } from '../../../src/tcp/transfer/running-median.js';

function medianOf(values: readonly number[]): number | undefined {
  const running = new RunningMedian();
  for (const value of values) running.add(value);
  return running.median;
}

describe('RunningMedian', () => {
  it('is the value in the middle, or the mean of the two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const low = sorted[Math.floor((values.length - 1) / 2)] ?? 0;
        const high = sorted[Math.ceil((values.length - 1) / 2)] ?? 0;
        expect(medianOf(values)).to.equal((low + high) / 2);
      }),
    );
  });

  it('is not there without values', () => {
    expect(medianOf([])).to.equal(undefined);
  });

  it('stays near the middle of many different values', () => {
    const values = Array.from({ length: 100_001 }, (_, index) => (index * 7919) % 100_001);
    expect(medianOf(values)).to.be.within(50_000 - 128, 50_000);
  });
});
