import { expect } from 'chai';
import {
  shownBitRate,
  shownRate,
  shownSeconds,
} from '../../../src/report/answers/shown-numbers.js';

describe('numbers in answers', () => {
  it('show microseconds, and nanoseconds where there are any', () => {
    expect(shownSeconds(0)).to.equal('0.000000');
    expect(shownSeconds(0.044892)).to.equal('0.044892');
    expect(shownSeconds(0.0000045)).to.equal('0.000004500');
    expect(shownSeconds(-1.5)).to.equal('-1.500000');
  });

  it('show no noise of floating-point arithmetic', () => {
    expect(shownSeconds(0.1 + 0.2)).to.equal('0.300000');
    expect(shownSeconds(142_449_805.530679)).to.equal('142449805.530679');
    expect(shownSeconds(318_654_258.977069 / 1)).to.equal('318654258.977069');
  });

  it('give bit rates a unit that fits', () => {
    expect(shownBitRate(0)).to.equal('0 bit/s');
    expect(shownBitRate(70.4)).to.equal('563 bit/s');
    expect(shownBitRate(1536)).to.equal('12.3 kbit/s');
    expect(shownBitRate(16_976_744)).to.equal('136 Mbit/s');
    expect(shownBitRate(1.25e12)).to.equal('10000 Gbit/s');
  });

  it('never say 1000 of a unit that has a larger one', () => {
    expect(shownBitRate(124.99)).to.equal('1 kbit/s');
    expect(shownBitRate(124_999)).to.equal('1 Mbit/s');
  });

  it('show rates without an exponent, grouped, with three digits below a hundred', () => {
    expect(shownRate(0)).to.equal('0');
    expect(shownRate(70.3549)).to.equal('70.4');
    expect(shownRate(99.96)).to.equal('100');
    expect(shownRate(1536.4)).to.equal('1,536');
    expect(shownRate(16_976_744.186)).to.equal('16,976,744');
    expect(shownRate(0.000_012_34)).to.equal('0.0000123');
    expect(shownRate(0.000_000_012_34)).to.equal('0.0000000123');
  });
});
