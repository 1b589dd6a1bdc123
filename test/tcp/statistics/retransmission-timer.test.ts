import { expect } from 'chai';
import { RetransmissionTimer } from '../../../src/tcp/statistics/retransmission-timer.js';

/** Nanoseconds of SRTT, RTTVAR and RTO after each of the samples. */
const CASES: readonly [rule: string, samples: readonly number[], after: readonly number[][]][] = [
  ['begins with the first sample and half of it', [8000], [[8000, 4000, 24_000]]],
  [
    'moves by an eighth and a quarter, the deviation first',
    [8000, 16_000, 8000],
    [
      [8000, 4000, 24_000],
      [9000, 5000, 29_000],
      [8875, 4000, 24_875],
    ],
  ],
  ['allows for the grain of the clock at least', [400], [[400, 200, 1400]]],
];

describe('RetransmissionTimer', () => {
  for (const [rule, samples, after] of CASES) {
    it(rule, () => {
      const timer = new RetransmissionTimer();
      const series = samples.map((sample) => {
        timer.add(sample);
        return [timer.srttNanos, timer.rttvarNanos, timer.rtoNanos];
      });
      expect(series).to.deep.equal(after);
    });
  }

  it('knows nothing before the first sample', () => {
    expect(new RetransmissionTimer().rtoNanos).to.equal(undefined);
  });
});
