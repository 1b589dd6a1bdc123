import { expect } from 'chai';
import { fromZero, stepPieces, timesOf } from '../../../src/report/plots/chart-geometry.js';

/** `x,y` of each point, pieces apart. */
function textOf(heights: readonly number[], limit?: number): string {
  const points = heights.map((y, x) => ({ x, y }));
  return stepPieces(points, limit)
    .map((piece) => piece.map(({ x, y }) => `${String(x)},${String(y)}`).join(' '))
    .join(' | ');
}

describe('stepPieces()', () => {
  it('keeps each height until the next point', () => {
    expect(textOf([1, 3, 2])).to.equal('0,1 1,1 1,3 2,3 2,2');
  });

  it('cuts off what lies above the limit, where it crosses it', () => {
    expect(textOf([1, 9, 2], 5)).to.equal('0,1 1,1 1,5 | 2,5 2,2');
    expect(textOf([9, 8, 7], 5)).to.equal('');
    expect(textOf([9, 2, 9, 9, 3], 5)).to.equal('1,5 1,2 2,2 2,5 | 4,5 4,3');
  });
});

describe('the axes of a picture', () => {
  it('begin at zero, unless all lies far above', () => {
    expect(fromZero([10, 100])).to.deep.equal([0, 100]);
    expect(fromZero([90, 100])).to.deep.equal([90, 100]);
    expect(fromZero([-5, 100])).to.deep.equal([-5, 100]);
  });

  it('have room for one moment, and no time before the capture', () => {
    expect(timesOf([{ seconds: 0 }])).to.deep.equal([0, 0.001]);
    expect(timesOf([{ seconds: 2 }])).to.deep.equal([1.999, 2.001]);
  });
});
