import { expect } from 'chai';
import { countLimits, durationLimits, type Limits } from '../../src/check/limits.js';

/** What the limits say of some values. */
function allowed(limits: Limits | undefined, values: readonly number[]): readonly number[] {
  return values.filter((value) => limits?.allows(value));
}

describe('limits of an assertion', () => {
  const counts: readonly [text: string, of0to5: readonly number[]][] = [
    ['0', [0]],
    ['3', [3]],
    ['== 3', [3]],
    ['!= 3', [0, 1, 2, 4, 5]],
    ['< 2', [0, 1]],
    ['<= 2', [0, 1, 2]],
    ['>4', [5]],
    ['>= 4', [4, 5]],
    ['2..4', [2, 3, 4]],
    [' 2 .. 2 ', [2]],
  ];
  for (const [text, expected] of counts) {
    it(`takes the count ${text} for ${expected.join(', ')} of 0 to 5`, () => {
      expect(allowed(countLimits(text), [0, 1, 2, 3, 4, 5])).to.deep.equal(expected);
    });
  }

  for (const text of ['', 'few', '-1', '=< 3', '< 50 ms', '4..2', '1e9', '<', '1..', '0x10']) {
    it(`takes "${text}" for no count`, () => {
      expect(countLimits(text)).to.equal(undefined);
    });
  }

  const durations: readonly [text: string, holds: number, fails: number][] = [
    ['< 50 ms', 0.049999999, 0.05],
    ['<= 50 ms', 0.05, 0.050000001],
    ['== 50ms', 0.05, 0.051],
    ['>= 1.5 s', 1.5, 1.499999999],
    ['> 250 us', 0.000251, 0.00025],
    ['<= 250 µs', 0.00025, 0.000251],
    ['1..2 s', 2, 2.000000001],
  ];
  for (const [text, holds, fails] of durations) {
    it(`takes the duration ${text} for ${holds} and not for ${fails}`, () => {
      expect(allowed(durationLimits(text), [holds, fails])).to.deep.equal([holds]);
    });
  }

  for (const text of ['5', '< 50', '< 50 m', '< 5 h', 'fast', '2..1 s', '< s']) {
    it(`takes "${text}" for no duration`, () => {
      expect(durationLimits(text)).to.equal(undefined);
    });
  }
});
