import { expect } from 'chai';
import fc from 'fast-check';
import { SeenNumbers } from '../../../src/tcp/statistics/seen-numbers.js';

const range = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }));

describe('SeenNumbers', () => {
  it('agrees with a set of all numbers', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 20 }), fc.nat(80), (ranges, position) => {
        const seen = new SeenNumbers();
        const numbers = new Set<number>();
        for (const [start, length] of ranges) {
          const before = numbers.size;
          for (let number = start; number < start + length; number++) numbers.add(number);
          expect(seen.add(start, start + length)).to.equal(numbers.size - before);
        }
        const first = Math.min(Infinity, ...numbers);
        let missing = 0;
        for (let number = first; number < position; number++)
          missing += numbers.has(number) ? 0 : 1;
        expect(seen.missingBefore(position)).to.equal(missing);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives up the lowest of too many holes, and counts it as missing', () => {
    const seen = new SeenNumbers();
    for (let number = 0; number < 200; number += 2) seen.add(number, number + 1);
    expect(seen.missingBefore(199)).to.equal(99);
    expect(seen.add(1, 2)).to.equal(0);
    expect(seen.add(197, 198)).to.equal(1);
  });
});
