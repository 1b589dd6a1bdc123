import { expect } from 'chai';
import { TimeEstimate } from '../../../src/cli/batch/time-estimate.js';

describe('TimeEstimate', () => {
  it('finds what a file and what a byte costs, and divides by what runs at once', () => {
    const estimate = new TimeEstimate();
    for (const bytes of [9000, 8000, 5000, 1000, 500, 100]) estimate.add(bytes, 0.5 + bytes / 1000);
    // 26.6 seconds of work in 13.3: two at once.
    const left = estimate.remaining({ files: 10, bytes: 1000 }, 13.3);
    expect(left).to.be.closeTo((10 * 0.5 + 1) / 2, 1e-9);
  });

  it('is never negative, and holds for files of one size', () => {
    const same = new TimeEstimate();
    for (let index = 0; index < 6; index++) same.add(100, 2);
    expect(same.remaining({ files: 3, bytes: 300 }, 12)).to.be.closeTo(6, 1e-9);
    const odd = new TimeEstimate();
    for (const [bytes, seconds] of [
      [9, 1],
      [8, 2],
      [7, 3],
      [6, 4],
      [5, 5],
    ] as const)
      odd.add(bytes, seconds);
    expect(odd.remaining({ files: 2, bytes: 1 }, 15)).to.be.greaterThan(0);
    expect(odd.remaining({ files: 0, bytes: 0 }, 15)).to.equal(0);
  });

  it('says nothing while little is known', () => {
    const estimate = new TimeEstimate();
    for (let index = 0; index < 4; index++) estimate.add(100, 2);
    expect(estimate.remaining({ files: 3, bytes: 300 }, 8)).to.equal(undefined);
    estimate.add(100, 2);
    expect(estimate.remaining({ files: 3, bytes: 300 }, 1)).to.equal(undefined);
  });
});
