import { expect } from 'chai';
import { conversationsOf, HANDSHAKE, type Row } from '../../support/trace.js';

const CLOSE: readonly Row[] = [
  ['C', 'FA', 1, 1],
  ['S', 'FA', 1, 2],
  ['C', 'A', 2, 2],
];
const OPEN_AND_CLOSE = [...HANDSHAKE, ...CLOSE];

/** Frames of each connection: `1-6 7-9`. */
const CASES: readonly [rule: string, rows: readonly Row[], connections: string][] = [
  [
    'keeps a SYN repeated with the same number',
    [
      ['C', 'S', 0],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
    ],
    '1-2',
  ],
  [
    'opens a new one for a SYN with another number before establishment',
    [
      ['C', 'S', 0],
      ['C', 'S', 77],
    ],
    '1-1 2-2',
  ],
  [
    'opens a new one for a SYN with another number after the close',
    [...OPEN_AND_CLOSE, ['C', 'S', 9000]],
    '1-6 7-7',
  ],
  [
    'opens a new one for a SYN with the same number after the close',
    [...OPEN_AND_CLOSE, ['C', 'S', 0]],
    '1-6 7-7',
  ],
  [
    'keeps a repeated SYN after a refusal',
    [
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0],
    ],
    '1-3',
  ],
  [
    'keeps a SYN that the other end challenges',
    [...HANDSHAKE, ['C', 'S', 7777], ['S', 'A', 1, 1], ['C', 'PA', 1, 1, 10]],
    '1-6',
  ],
  [
    'opens a new one for a SYN that is answered with a SYN-ACK',
    [...HANDSHAKE, ['C', 'S', 7777], ['S', 'SA', 9000, 7778], ['C', 'A', 7778, 9001]],
    '1-3 4-6',
  ],
  [
    'opens a new one for a SYN at the end of the capture',
    [...HANDSHAKE, ['C', 'S', 7777]],
    '1-3 4-4',
  ],
  [
    'opens two new ones for two SYNs at the end of the capture',
    [...HANDSHAKE, ['C', 'S', 7777], ['C', 'A', 7778, 1], ['C', 'S', 9999], ['C', 'A', 10_000, 1]],
    '1-3 4-5 6-7',
  ],
  [
    'opens two new ones for two SYNs of which the second is answered',
    [
      ...HANDSHAKE,
      ['C', 'S', 7777],
      ['C', 'A', 7778, 1],
      ['C', 'S', 9999],
      ['S', 'SA', 9000, 10_000],
    ],
    '1-3 4-5 6-7',
  ],
  ['keeps segments that stray in after the close', [...OPEN_AND_CLOSE, ['S', 'A', 2, 2]], '1-7'],
  [
    'opens a new one for another SYN-ACK after the close',
    [...OPEN_AND_CLOSE, ['S', 'SA', 9000, 1]],
    '1-6 7-7',
  ],
  [
    'keeps the SYN of a simultaneous open',
    [
      ['C', 'S', 0],
      ['S', 'S', 0],
      ['C', 'SA', 0, 1],
    ],
    '1-3',
  ],
];

describe('cutting the segments of an endpoint pair into connections', () => {
  for (const [rule, rows, connections] of CASES) {
    it(rule, () => {
      const frames = conversationsOf(rows).map(
        ({ frames: { first, last } }) => `${String(first)}-${String(last)}`,
      );
      expect(frames.join(' ')).to.equal(connections);
    });
  }

  it('takes no part of a quoted header or one of unknown length', () => {
    const conversations = conversationsOf([
      ...HANDSHAKE,
      ['C', 'A', 1, 1, 0, { isQuoted: true, hasUnknownLength: true }],
    ]);
    expect(conversations.map(({ frames }) => frames.count)).to.deep.equal([3]);
  });
});

describe('memory', () => {
  it('does not grow with the data that a connection carries', () => {
    const data = Array.from({ length: 5000 }, (_, index): Row[] => [
      ['C', 'PA', 1 + index * 10, 1, 10],
      ['S', 'A', 1, 11 + index * 10],
    ]).flat();
    const [conversation] = conversationsOf([...HANDSHAKE, ...data, ['C', 'FA', 50_001, 1]]);
    expect(conversation?.directions.client.payloadBytes).to.equal(50_000);
    expect(conversation?.steps.length).to.equal(4);
  });
});
