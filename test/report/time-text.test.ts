import { expect } from 'chai';
import {
  cleanSeconds,
  secondsNumber,
  secondsText,
  timeDigits,
  utcText,
} from '../../src/report/time-text.js';
import { FRAME_1_NANOS, captureFacts, conversationWith } from '../support/conversation-builder.js';

describe('secondsText()', () => {
  const cases: readonly [rule: string, nanos: bigint, digits: number, text: string][] = [
    ['keeps trailing zeros', 36_020_000n, 6, '0.036020'],
    ['shows nine decimals when asked', 36_020_001n, 9, '0.036020001'],
    ['cuts and does not round', 1_999_999_999n, 3, '1.999'],
    ['puts the sign before the whole number', -1_500_000_000n, 6, '-1.500000'],
    ['keeps the sign below one second', -500_000_000n, 6, '-0.500000'],
  ];
  for (const [rule, nanos, digits, text] of cases) {
    it(rule, () => {
      expect(secondsText(nanos, digits)).to.equal(text);
    });
  }
});

describe('seconds as numbers', () => {
  it('come from nanoseconds without noise', () => {
    expect(secondsNumber(44_892_000n)).to.equal(0.044892);
  });

  it('lose the noise of a floating-point difference', () => {
    expect(cleanSeconds(120.629615 - 120.584723)).to.equal(0.044892);
  });
});

describe('utcText()', () => {
  it('shows a moment in UTC, whatever the time zone of the machine', () => {
    expect(utcText(FRAME_1_NANOS, 6)).to.equal('2022-07-24 05:40:33.218000 UTC');
  });

  it('shows moments before 1970', () => {
    expect(utcText(-1n, 9)).to.equal('1969-12-31 23:59:59.999999999 UTC');
  });

  it('shows seconds where no calendar reaches', () => {
    expect(utcText(10n ** 30n, 6)).to.match(/^1000000000000000000000\.000000 s$/u);
  });
});

describe('timeDigits()', () => {
  it('is 6 for a capture of microseconds', () => {
    expect(timeDigits(captureFacts(), [conversationWith()])).to.equal(6);
  });

  it('is 9 as soon as one known time is finer', () => {
    const conversation = conversationWith({ endNanos: FRAME_1_NANOS + 1n });
    expect(timeDigits(captureFacts(), [conversation])).to.equal(9);
  });
});
