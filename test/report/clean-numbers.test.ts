import { expect } from 'chai';
import { cleanNumbers } from '../../src/report/clean-numbers.js';

describe('cleanNumbers', () => {
  it('keeps nanoseconds of seconds and six decimals of other numbers, at any depth', () => {
    const document = {
      meanSeconds: 0.1 + 0.2,
      rows: [{ gapSeconds: 1 / 3, bytesPerSecond: 1 / 3 }],
      seconds: 142_449_805.53067902,
      count: 4_294_967_295,
    };
    expect(cleanNumbers(document)).to.deep.equal({
      meanSeconds: 0.3,
      rows: [{ gapSeconds: 0.333333333, bytesPerSecond: 0.333333 }],
      seconds: 142_449_805.530679,
      count: 4_294_967_295,
    });
  });

  it('leaves all else as it is, and what it was given unchanged', () => {
    const document = {
      text: '0.30000000000000004',
      isSo: true,
      list: ['a', null],
      none: undefined,
    };
    const copy = structuredClone(document);
    expect(cleanNumbers(document)).to.deep.equal(copy);
    expect(document).to.deep.equal(copy);
  });
});
