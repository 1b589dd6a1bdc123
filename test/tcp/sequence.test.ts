import { expect } from 'chai';
import fc from 'fast-check';
import { Unwrapper } from '../../src/tcp/sequence.js';

const anyNumber = fc.integer({ min: 0, max: 0xffff_ffff });

/** The positions of numbers, each of which is followed. */
function positionsOf(numbers: readonly number[], line: Unwrapper): number[] {
  return numbers.map((raw) => {
    const position = line.positionOf(raw);
    line.follow(raw);
    return position;
  });
}

describe('Unwrapper', () => {
  it('begins at the first number, and goes on across the wrap', () => {
    expect(positionsOf([0xffff_fff0, 16, 0xffff_fff8], new Unwrapper())).to.deep.equal([
      0xffff_fff0,
      2 ** 32 + 16,
      0xffff_fff8,
    ]);
  });

  it('begins below 0 where it is to, with the same differences', () => {
    fc.assert(
      fc.property(anyNumber, fc.array(anyNumber), (first, others) => {
        const numbers = [first, ...others];
        const shift = first < 2 ** 31 ? 0 : 2 ** 32;
        const signed = positionsOf(numbers, new Unwrapper(true));
        expect(signed.map((position) => position + shift)).to.deep.equal(
          positionsOf(numbers, new Unwrapper()),
        );
      }),
    );
  });
});
