import { expect } from 'chai';
import type { DirectionStatistics } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

const RATES: readonly [
  rule: string,
  rows: readonly Row[],
  client: Pick<DirectionStatistics, 'throughput' | 'goodput'>,
][] = [
  [
    'count repeats in the throughput alone',
    [
      ['C', 'A', 1, 1, 1000, { at: 100 }],
      ['C', 'A', 1, 1, 1000, { at: 400 }],
      ['C', 'A', 1001, 1, 500, { at: 600 }],
      ['C', 'FA', 1501, 1, 0, { at: 5000 }],
    ],
    {
      throughput: { bytes: 2500, seconds: 0.5, bytesPerSecond: 5000 },
      goodput: { bytes: 1500, seconds: 0.5, bytesPerSecond: 3000 },
    },
  ],
  [
    'are absent when a single segment takes no time',
    [['C', 'A', 1, 1, 1000]],
    { throughput: { bytes: 1000, seconds: 0 }, goodput: { bytes: 1000, seconds: 0 } },
  ],
];

describe('throughput and goodput', () => {
  for (const [rule, rows, client] of RATES) {
    it(rule, () => {
      const { directions } = conversationOf([...HANDSHAKE, ...rows]);
      expect(directions.client).to.deep.include(client);
    });
  }

  it('are absent altogether without payload', () => {
    const { client } = conversationOf(HANDSHAKE).directions;
    expect(client).not.to.have.any.keys('throughput', 'goodput');
  });
});

const WINDOWS: readonly [
  rule: string,
  rows: readonly Row[],
  server: DirectionStatistics['initialWindow'],
][] = [
  [
    'holds the data before the first acknowledgment of any of it',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 10],
      ['S', 'A', 1, 11],
      ['S', 'A', 1, 11, 1000],
      ['S', 'A', 1001, 11, 1000],
      ['S', 'PA', 2001, 11, 500],
      ['C', 'A', 11, 1001],
      ['S', 'A', 2501, 11, 1000],
    ],
    { segments: 3, bytes: 2500 },
  ],
  [
    'does not count a repeat',
    [
      ...HANDSHAKE,
      ['S', 'A', 1, 1, 1000, { at: 10 }],
      ['S', 'A', 1, 1, 1000, { at: 400 }],
      ['C', 'A', 1, 1001],
    ],
    { segments: 1, bytes: 1000 },
  ],
  ['is unknown without an acknowledgment', [...HANDSHAKE, ['S', 'A', 1, 1, 1000]], undefined],
  [
    'is unknown without a SYN',
    [
      ['S', 'A', 1, 1, 1000],
      ['C', 'A', 1, 1001],
    ],
    undefined,
  ],
];

describe('the initial window', () => {
  for (const [rule, rows, server] of WINDOWS) {
    it(rule, () => {
      expect(conversationOf(rows).directions.server.initialWindow).to.deep.equal(server);
    });
  }

  it('does not count the data of a SYN', () => {
    const { client } = conversationOf([
      ['C', 'S', 0, 0, 50],
      ['S', 'SA', 0, 51],
      ['C', 'A', 51, 1, 100],
      ['S', 'A', 1, 151],
    ]).directions;
    expect(client.initialWindow).to.deep.equal({ segments: 1, bytes: 100 });
  });
});

it('bytes in flight are the most that Wireshark shows', () => {
  const { client } = conversationOf([
    ...HANDSHAKE,
    ['C', 'A', 1, 1, 1000],
    ['C', 'A', 1001, 1, 1000],
    ['S', 'A', 1, 2001],
    ['C', 'A', 2001, 1, 500],
  ]).directions;
  expect(client.maxBytesInFlight).to.equal(2000);
});
