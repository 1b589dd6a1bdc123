import { expect } from 'chai';
import { coveringFilter, frameFilters } from '../../src/capture/frame-filter.js';

describe('frameFilters()', () => {
  const cases: readonly [rule: string, frames: readonly number[], filters: readonly string[]][] = [
    ['asks nothing for no frames', [], []],
    ['asks for one frame', [5], ['frame.number==5']],
    ['joins neighbours', [1475, 1476, 1477], ['(frame.number>=1475 && frame.number<=1477)']],
    [
      'takes any order and repeats',
      [9, 2, 1, 9],
      ['(frame.number>=1 && frame.number<=2) || frame.number==9'],
    ],
  ];
  for (const [rule, frames, filters] of cases) {
    it(rule, () => {
      expect(frameFilters(frames)).to.deep.equal(filters);
    });
  }

  it('keeps each filter short and loses no frame', () => {
    const frames = Array.from({ length: 5000 }, (_, index) => index * 2 + 1);
    const filters = frameFilters(frames);
    expect(filters.every(({ length }) => length <= 24_000)).to.equal(true);
    const asked = filters.join(' || ').match(/\d+/g)?.map(Number);
    expect(asked).to.deep.equal(frames);
  });

  it('gives a single range even where it is longer than the limit', () => {
    expect(frameFilters([1, 2, 7], 1)).to.have.length(2);
  });
});

describe('coveringFilter()', () => {
  it('chooses just the frames while they are few', () => {
    expect(coveringFilter([2, 3, 4, 9])).to.equal(
      '(frame.number>=2 && frame.number<=4) || frame.number==9',
    );
  });

  it('bridges the narrowest gaps when there are too many', () => {
    expect(coveringFilter([1, 3, 100, 102, 500], 3)).to.equal(
      '(frame.number>=1 && frame.number<=3) || (frame.number>=100 && frame.number<=102) || frame.number==500',
    );
  });

  it('bridges all of them where there may be one term only', () => {
    expect(coveringFilter([5, 70, 900], 1)).to.equal('(frame.number>=5 && frame.number<=900)');
  });
});
