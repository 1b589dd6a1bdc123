import { expect } from 'chai';
import { absoluteTimeText, relativeTimeText } from '../../../src/dissector/show/time-text.js';

describe('absoluteTimeText()', () => {
  const cases: readonly (readonly [seconds: bigint, nanos: bigint, long: string, short: string])[] =
    [
      [1_700_000_000n, 5n, 'Nov 14, 2023 22:13:20.000000005 UTC', '2023-11-14T22:13:20.000000005Z'],
      // A thousand times four hundred years later, beyond what JavaScript has dates for.
      [
        1_700_000_000n + 1000n * 146_097n * 86_400n,
        0n,
        'Nov 14, 402023 22:13:20.000000000 UTC',
        '402023-11-14T22:13:20.000000000Z',
      ],
      [2n, 0x7fff_ffffn, 'Jan  1, 1970 00:00:02 UTC', '1970-01-01T00:00:02Z'],
    ];
  for (const [seconds, nanos, long, short] of cases) {
    it(`writes ${seconds} seconds and ${nanos} nanoseconds as each release does`, () => {
      const texts = (['4.0', '4.4', '4.6'] as const).map((style) =>
        absoluteTimeText(seconds, nanos, style),
      );
      expect(texts).to.deep.equal([long, long, short]);
    });
  }
});

describe('relativeTimeText()', () => {
  it('writes the nanoseconds that are least of all as 4.0 does', () => {
    expect(relativeTimeText(1n, 0x8000_0000n, '4.0')).to.equal('-1.2147483648');
  });
});
