import { expect } from 'chai';
import type { KeepAliveCounts } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

/** A probe of the client, which has sent nothing but its SYN, and what answers it. */
function probe(at: number): Row {
  return ['C', 'A', 0, 1, 0, { at }];
}
function answer(at: number): Row {
  return ['S', 'A', 1, 1, 0, { at }];
}

const CASES: readonly [rule: string, rows: readonly Row[], client: KeepAliveCounts][] = [
  [
    'counts one after silence, and its answer',
    [probe(60_000), answer(60_030)],
    { frames: 1, afterIdle: 1, unanswered: 0 },
  ],
  [
    'counts those that nothing answers, the last one too',
    [probe(60_000), probe(61_000), probe(62_000)],
    { frames: 3, afterIdle: 3, unanswered: 3 },
  ],
  [
    'takes any segment of the other end for an answer',
    [probe(60_000), probe(61_000), ['S', 'PA', 1, 1, 10, { at: 61_500 }]],
    { frames: 2, afterIdle: 2, unanswered: 1 },
  ],
  [
    'does not trust one without silence before it',
    [['S', 'PA', 1, 1, 10, { at: 900 }], probe(1000), answer(1010)],
    { frames: 1, afterIdle: 0, unanswered: 0 },
  ],
  [
    'trusts a run at a steady gap from the third on',
    [
      ['S', 'PA', 1, 1, 10, { at: 900 }],
      ...[1000, 1500, 2000, 2510].flatMap((at) => [probe(at), answer(at + 10)]),
    ],
    { frames: 4, afterIdle: 2, unanswered: 0 },
  ],
  [
    'does not trust a run at other gaps',
    [['S', 'PA', 1, 1, 10, { at: 900 }], probe(1000), probe(1200), probe(1700)],
    { frames: 3, afterIdle: 0, unanswered: 3 },
  ],
  [
    'counts no gap across other segments of the same end',
    [
      ['S', 'PA', 1, 1, 10, { at: 900 }],
      ...[1000, 1200].map(probe),
      ['C', 'A', 1, 11, 0, { at: 1300 }],
      probe(1400),
    ],
    { frames: 3, afterIdle: 0, unanswered: 3 },
  ],
];

describe('keep-alives', () => {
  for (const [rule, rows, client] of CASES) {
    it(rule, () => {
      const { directions } = conversationOf([...HANDSHAKE, ...rows]);
      expect(directions.client.keepAlives).to.deep.equal(client);
    });
  }
});
