import { expect } from 'chai';
import type { ResetAcceptance, ResetClass } from '../../../src/tcp/reset-class.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

const CLIENT_FIN: Row = ['C', 'FA', 1, 1];
const SERVER_FIN: Row = ['S', 'FA', 1, 2];
const FOUR_WAY: readonly Row[] = [CLIENT_FIN, ['S', 'A', 1, 2], SERVER_FIN, ['C', 'A', 2, 2]];

/** The class of the last reset of the trace. */
const CLASSES: readonly [rule: ResetClass, rows: readonly Row[]][] = [
  [
    'refused',
    [
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
    ],
  ],
  ['handshake-reset', [...HANDSHAKE.slice(0, 2), ['C', 'R', 1]]],
  [
    'syn-ack-rejected',
    [
      ['S', 'SA', 0, 1],
      ['C', 'R', 1],
    ],
  ],
  [
    'syn-withdrawn',
    [
      ['C', 'S', 0],
      ['C', 'R', 1],
    ],
  ],
  [
    'answer-to-challenge',
    [
      ['C', 'S', 0],
      ['S', 'A', 0, 77_777],
      ['C', 'R', 77_777],
    ],
  ],
  ['repeat', [...HANDSHAKE, ['S', 'R', 1], ['S', 'R', 1]]],
  ['after-peer-reset', [...HANDSHAKE, ['S', 'R', 1], ['C', 'R', 1]]],
  ['answer-to-stray', [...HANDSHAKE, ...FOUR_WAY, ['S', 'R', 2]]],
  ['reset-in-fin-wait', [...HANDSHAKE, CLIENT_FIN, ['S', 'PA', 1, 2, 10], ['C', 'R', 2]]],
  ['reset-in-last-ack', [...HANDSHAKE, ...FOUR_WAY.slice(0, 3), ['S', 'R', 2]]],
  ['reset-in-close-wait', [...HANDSHAKE, CLIENT_FIN, ['S', 'R', 1]]],
  ['lone-reset', [['C', 'R', 9]]],
  [
    'half-open-discovered',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'PA', 1, 40, 10],
      ['C', 'PA', 11, 5, 10],
      ['S', 'R', 5],
    ],
  ],
  [
    'half-open-discovered',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 100],
      ['S', 'A', 1, 101],
      ['C', 'S', 77_777],
      ['S', 'A', 1, 101],
      ['C', 'R', 101],
    ],
  ],
  [
    'half-open-discovered',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 100],
      ['S', 'A', 1, 101],
      ['S', 'S', 66_666],
      ['C', 'A', 101, 1],
      ['S', 'R', 1],
    ],
  ],
  ['abort', [...HANDSHAKE, ['C', 'PA', 1, 1, 100], ['S', 'A', 1, 101], ['C', 'R', 101]]],
  [
    'abort',
    [
      ...HANDSHAKE,
      ['C', 'S', 77_777],
      ['S', 'A', 1, 1],
      ['C', 'PA', 1, 1, 100],
      ['S', 'A', 1, 101],
      ['C', 'R', 101],
    ],
  ],
  ['abort', [...HANDSHAKE, ['C', 'PA', 1, 1, 10], ['S', 'RA', 1, 11]]],
  [
    'abort-by-rto',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10, { at: 100 }],
      ['C', 'PA', 1, 1, 10, { at: 400 }],
      ['C', 'PA', 1, 1, 10, { at: 1000 }],
      ['C', 'PA', 1, 1, 10, { at: 2200 }],
      ['C', 'RA', 11, 1, 0, { at: 4600 }],
    ],
  ],
  [
    'abort-by-keepalive',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['C', 'A', 10, 1, 0, { at: 1000 }],
      ['C', 'A', 10, 1, 0, { at: 2000 }],
      ['C', 'A', 10, 1, 0, { at: 3000 }],
      ['C', 'RA', 11, 1, 0, { at: 4000 }],
    ],
  ],
];

describe('the cause of a reset', () => {
  for (const [rule, rows] of CLASSES) {
    it(`is told as ${rule}`, () => {
      const resets = conversationOf(rows).steps.filter(
        ({ resetClass }) => resetClass !== undefined,
      );
      expect(resets.at(-1)?.resetClass).to.equal(rule);
    });
  }
});

describe('the place of a reset against what its receiver expects', () => {
  const cases: readonly [rule: string, rows: readonly Row[], expected: ResetAcceptance][] = [
    ['is exact at the next number', [...HANDSHAKE, ['S', 'RA', 1, 1]], 'exact'],
    ['is in the window before its end', [...HANDSHAKE, ['S', 'RA', 1000, 1]], 'in-window'],
    ['is outside beyond it', [...HANDSHAKE, ['S', 'RA', 5000, 1]], 'outside'],
    ['is outside before it', [...HANDSHAKE, ['S', 'RA', 0, 1]], 'outside'],
    ['has no reference when the receiver was never seen', [['C', 'R', 1]], 'no-reference'],
    [
      'is exact for SYN-SENT when it acknowledges the SYN',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ],
      'exact',
    ],
  ];
  for (const [rule, rows, expected] of cases) {
    it(rule, () => {
      expect(conversationOf(rows).steps.at(-1)?.resetAcceptance).to.equal(expected);
    });
  }
});
