import { expect } from 'chai';
import { doubleText, floatText } from '../../../src/dissector/show/float-text.js';

describe('floatText()', () => {
  const cases: readonly [value: number, six: string, nine: string][] = [
    [0, '0', '0'],
    [-0, '-0', '-0'],
    [1.078125, '1.07812', '1.078125'],
    [123456, '123456', '123456'],
    [100, '100', '100'],
    [1e10, '1e+10', '1e+10'],
    [Math.fround(1e-7), '1e-07', '1.00000001e-07'],
    [999999.5, '1e+06', '999999.5'],
    [Infinity, 'inf', 'inf'],
  ];
  for (const [value, six, nine] of cases) {
    it(`writes ${value} as C does`, () => {
      expect([floatText(value, false, '4.0'), floatText(value, false, '4.6')]).to.deep.equal([
        six,
        nine,
      ]);
    });
  }

  it('keeps the sign of NaN', () => {
    expect(floatText(NaN, true, '4.0')).to.equal('-nan');
  });
});

describe('doubleText()', () => {
  it('has fifteen digits, or from 4.6 on as many as it takes', () => {
    expect(doubleText(1 / 3, false, '4.4')).to.equal('0.333333333333333');
    expect(doubleText(1 / 3, false, '4.6')).to.equal('0.3333333333333333');
    expect(doubleText(1e-7, false, '4.6')).to.equal('1e-07');
    expect(doubleText(NaN, true, '4.6')).to.equal('-NaN');
  });

  const shortest: readonly (readonly [value: number, text: string])[] = [
    [0, '0'],
    [0.0001, '0.0001'],
    [-0.00001, '-1e-05'],
    [0.0000335693359375, '3.35693359375e-05'],
    [100000, '100000'],
    [1e10, '1e+10'],
    [123456789012345.6, '123456789012345.6'],
    [2 ** 53, '9007199254740992'],
    [5e-324, '5e-324'],
  ];
  for (const [value, text] of shortest) {
    it(`of 4.6 writes ${value} with a power of ten where zeros would fill it up`, () => {
      expect(doubleText(value, false, '4.6')).to.equal(text);
    });
  }
});
