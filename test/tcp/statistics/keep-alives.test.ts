import { expect } from 'chai';
import type { KeepAliveCounts } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

/** A probe of the client, which has sent nothing but its SYN, and what answers it. */
function probe(at: number): Row {
  return ['C', 'A', 0, 1, 0, { at }];
}
function answer(at: number, window = 1024): Row {
  return ['S', 'A', 1, 1, 0, { at, window }];
}

/** What was counted, and each of the first probes as `frame:kind idle seconds>answer`. */
type Case = readonly [
  rule: string,
  rows: readonly Row[],
  client: Omit<KeepAliveCounts, 'firstProbes'>,
  probes: readonly string[],
];

const CASES: readonly Case[] = [
  [
    'counts one after silence, and its answer',
    [probe(60_000), answer(60_030)],
    { frames: 1, afterIdle: 1, unanswered: 0 },
    ['4:keep-alive 59.998>5'],
  ],
  [
    'counts those that nothing answers, the last one too',
    [probe(60_000), probe(61_000), probe(62_000)],
    {
      frames: 3,
      afterIdle: 3,
      unanswered: 3,
      unansweredAtEnd: { probes: 3, firstFrame: 4, lastFrame: 6 },
    },
    ['4:keep-alive 59.998', '5:keep-alive 1', '6:keep-alive 1'],
  ],
  [
    'counts as failing only those after which the other end is not heard again',
    [probe(60_000), probe(61_000), answer(61_010), probe(121_000), probe(122_000)],
    {
      frames: 4,
      afterIdle: 4,
      unanswered: 3,
      unansweredAtEnd: { probes: 2, firstFrame: 7, lastFrame: 8 },
    },
    ['4:keep-alive 59.998', '5:keep-alive 1>6', '7:keep-alive 59.99', '8:keep-alive 1'],
  ],
  [
    'takes any segment of the other end for an answer',
    [probe(60_000), probe(61_000), ['S', 'PA', 1, 1, 10, { at: 61_500 }]],
    { frames: 2, afterIdle: 2, unanswered: 1 },
    ['4:keep-alive 59.998', '5:keep-alive 1>6'],
  ],
  [
    'takes only the first segment of the other end for the answer',
    [probe(60_000), answer(60_030), answer(60_040)],
    { frames: 1, afterIdle: 1, unanswered: 0 },
    ['4:keep-alive 59.998>5'],
  ],
  [
    'does not trust one without silence before it',
    [['S', 'PA', 1, 1, 10, { at: 900 }], probe(1000), answer(1010)],
    { frames: 1, afterIdle: 0, unanswered: 0 },
    ['5:keep-alive-like 0.1>6'],
  ],
  [
    'trusts a run at a steady gap from the third on',
    [
      ['S', 'PA', 1, 1, 10, { at: 900 }],
      ...[1000, 1500, 2000, 2510].flatMap((at) => [probe(at), answer(at + 10)]),
    ],
    { frames: 4, afterIdle: 2, unanswered: 0 },
    [
      '5:keep-alive-like 0.1>6',
      '7:keep-alive-like 0.49>8',
      '9:keep-alive 0.49>10',
      '11:keep-alive 0.5>12',
    ],
  ],
  [
    'does not trust a run at other gaps',
    [['S', 'PA', 1, 1, 10, { at: 900 }], probe(1000), probe(1200), probe(1700)],
    {
      frames: 3,
      afterIdle: 0,
      unanswered: 3,
      unansweredAtEnd: { probes: 3, firstFrame: 5, lastFrame: 7 },
    },
    ['5:keep-alive-like 0.1', '6:keep-alive-like 0.2', '7:keep-alive-like 0.5'],
  ],
  [
    'counts no gap across other segments of the same end',
    [
      ['S', 'PA', 1, 1, 10, { at: 900 }],
      ...[1000, 1200].map(probe),
      ['C', 'A', 1, 11, 0, { at: 1300 }],
      probe(1400),
    ],
    {
      frames: 3,
      afterIdle: 0,
      unanswered: 3,
      unansweredAtEnd: { probes: 3, firstFrame: 5, lastFrame: 8 },
    },
    ['5:keep-alive-like 0.1', '6:keep-alive-like 0.2', '8:keep-alive-like 0.1'],
  ],
  [
    'takes one into a closed window for a probe of that window, as Linux sends it',
    [
      answer(10, 0),
      probe(3000),
      answer(3001, 0),
      probe(9000),
      answer(9001),
      probe(70_000),
      answer(70_001),
    ],
    { frames: 3, afterIdle: 1, unanswered: 0 },
    ['5:window-probe 2.99>6', '7:window-probe 5.999>8', '9:keep-alive 60.999>10'],
  ],
];

function textOf({ firstProbes }: KeepAliveCounts): string[] {
  return firstProbes.map(({ frame, kind, idleSeconds, answerFrame }) => {
    const answered = answerFrame === undefined ? '' : `>${String(answerFrame)}`;
    return `${String(frame)}:${kind} ${String(idleSeconds)}${answered}`;
  });
}

describe('keep-alives', () => {
  for (const [rule, rows, counts, probes] of CASES) {
    it(rule, () => {
      const { keepAlives } = conversationOf([...HANDSHAKE, ...rows]).directions.client;
      const { firstProbes, ...rest } = keepAlives;
      expect(rest).to.deep.equal(counts);
      expect(textOf({ ...rest, firstProbes })).to.deep.equal(probes);
    });
  }

  it('keeps the first six, each with its own answer, however many there are', () => {
    const run = Array.from({ length: 50 }, (_, index) => [
      probe(60_000 * (index + 1)),
      answer(60_000 * (index + 1) + 1),
    ]).flat();
    const { keepAlives } = conversationOf([...HANDSHAKE, ...run]).directions.client;
    expect(keepAlives).to.include({ frames: 50, afterIdle: 50, unanswered: 0 });
    const pairs = keepAlives.firstProbes.map(({ frame, answerFrame }) => [frame, answerFrame]);
    expect(pairs.join(' ')).to.equal('4,5 6,7 8,9 10,11 12,13 14,15');
  });
});
