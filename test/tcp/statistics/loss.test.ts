import { expect } from 'chai';
import type { DirectionStatistics } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

type Counts = Partial<DirectionStatistics>;

const CASES: readonly [rule: string, rows: readonly Row[], client: Counts, server?: Counts][] = [
  [
    'a repeated SYN',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['C', 'S', 0, 0, 0, { at: 3000 }],
    ],
    { retransmissions: repeats({ syn: 2 }, { retransmission: 2 }) },
  ],
  [
    'a repeated FIN, with data or without',
    [
      ...HANDSHAKE,
      ['C', 'FA', 1, 1, 0, { at: 100 }],
      ['C', 'FA', 1, 1, 0, { at: 400 }],
      ['S', 'FPA', 1, 1, 10, { at: 500 }],
      ['S', 'FPA', 1, 1, 10, { at: 900 }],
    ],
    { retransmissions: repeats({ fin: 1 }, { retransmission: 1 }) },
    { retransmissions: repeats({ fin: 1 }, { retransmission: 1 }) },
  ],
  [
    'repeated data after a timeout, and again although it had arrived',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 100, { at: 100 }],
      ['C', 'PA', 1, 1, 100, { at: 400 }],
      ['S', 'A', 1, 101, 0, { at: 430 }],
      ['C', 'PA', 1, 1, 100, { at: 900 }],
    ],
    { retransmissions: repeats({ data: 2 }, { retransmission: 1, spuriousRetransmission: 1 }) },
  ],
  [
    'a fast retransmission, and the duplicate ACKs that ask for it',
    [
      ...HANDSHAKE,
      ['C', 'A', 1, 1, 100, { at: 100 }],
      ['C', 'A', 101, 1, 100],
      ['C', 'A', 201, 1, 100],
      ['C', 'A', 301, 1, 100],
      ['S', 'A', 1, 1, 0, { at: 130 }],
      ['S', 'A', 1, 1],
      ['S', 'A', 1, 1],
      ['C', 'A', 1, 1, 100],
    ],
    { retransmissions: repeats({ data: 1 }, { fastRetransmission: 1 }), duplicateAcks: 0 },
    { duplicateAcks: 3, duplicateAcksOfOutstandingData: 3 },
  ],
  [
    'duplicate ACKs that no data asks for',
    [...HANDSHAKE, ['C', 'A', 1, 1], ['C', 'A', 1, 1]],
    { duplicateAcks: 2, duplicateAcksOfOutstandingData: 0 },
  ],
  [
    'segments out of order',
    [
      ...HANDSHAKE,
      ['C', 'A', 101, 1, 100, { at: 2.5 }],
      ['C', 'A', 201, 1, 100, { at: 2.6 }],
      ['C', 'A', 1, 1, 100, { at: 2.7 }],
    ],
    { outOfOrder: 1, outOfOrderRepeats: 0, lostSegments: 1, retransmissions: repeats({}, {}) },
  ],
  [
    'segments out of order that had been captured before, which were sent again',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 60 }],
      ['C', 'A', 1, 1, 0, { at: 60.1 }],
      ['C', 'A', 1, 1, 100, { at: 61 }],
      ['C', 'A', 101, 1, 100, { at: 61.1 }],
      ['C', 'A', 1, 1, 100, { at: 70 }],
    ],
    { outOfOrder: 1, outOfOrderRepeats: 1, retransmissions: repeats({}, {}) },
  ],
  [
    'data that the capture lacks, and that was acknowledged',
    [
      ...HANDSHAKE,
      ['C', 'A', 1, 1, 100],
      ['C', 'A', 301, 1, 100],
      ['S', 'A', 1, 401],
      ['C', 'FA', 401, 1],
    ],
    { lostSegments: 1, uncapturedBytes: 200, uniquePayloadBytes: 200, payloadBytes: 200 },
    { acksOfUnseen: 1, uncapturedBytes: 0 },
  ],
  [
    'data that the capture lacks, but nobody acknowledged',
    [...HANDSHAKE, ['C', 'A', 1, 1, 100], ['C', 'A', 301, 1, 100], ['S', 'A', 1, 101]],
    { lostSegments: 1, uncapturedBytes: 0 },
    { acksOfUnseen: 0 },
  ],
  [
    'a direction that was not captured',
    [
      ['S', 'A', 1, 1],
      ['S', 'A', 1, 1001],
      ['S', 'A', 1, 3001],
    ],
    { packets: 0, uncapturedBytes: 3000 },
  ],
  [
    'a window that is full, and one that opens',
    [
      ...HANDSHAKE.slice(0, 2),
      ['C', 'A', 1, 1, 0, { window: 1024 }],
      ['S', 'A', 1, 1, 512, { window: 100 }],
      ['S', 'A', 513, 1, 512, { window: 100 }],
      ['C', 'A', 1, 1025, 0, { window: 512 }],
      ['C', 'A', 1, 1025, 0, { window: 1024 }],
    ],
    { windowUpdates: 1 },
    { windowFull: 1 },
  ],
];

function repeats(
  segments: Partial<DirectionStatistics['retransmissions']['bySegment']>,
  verdicts: Partial<DirectionStatistics['retransmissions']['byVerdict']>,
): DirectionStatistics['retransmissions'] {
  const bySegment = { syn: 0, fin: 0, data: 0, ...segments };
  return {
    total: bySegment.syn + bySegment.fin + bySegment.data,
    bySegment,
    byVerdict: {
      retransmission: 0,
      fastRetransmission: 0,
      spuriousRetransmission: 0,
      ...verdicts,
    },
  };
}

describe('loss and its repair, counted', () => {
  for (const [rule, rows, client, server = {}] of CASES) {
    it(rule, () => {
      const { directions } = conversationOf(rows);
      expect(directions.client).to.deep.include(client);
      expect(directions.server).to.deep.include(server);
    });
  }
});

const COPIES: readonly [rule: string, rows: readonly Row[], client: Counts][] = [
  [
    'knows a copy by the IPv4 identification',
    [
      ['C', 'A', 1, 1, 100, { at: 0, ipId: 7 }],
      ['C', 'A', 1, 1, 100, { at: 2, ipId: 7, hopLimit: 63 }],
      ['S', 'A', 1, 101, 0, { at: 30, ipId: 9 }],
    ],
    { capturedTwice: 1, packets: 2, payloadBytes: 200, uniquePayloadBytes: 100 },
  ],
  [
    'measures the round trip of a segment in spite of its copy',
    [
      ['C', 'A', 1, 1, 100, { at: 0, ipId: 7 }],
      ['C', 'A', 1, 1, 100, { at: 2, ipId: 7 }],
      ['S', 'A', 1, 101, 0, { at: 30, ipId: 9 }],
    ],
    { throughput: { bytes: 100, seconds: 0 }, retransmissions: repeats({}, {}) },
  ],
  [
    'knows copies that come after one another segment',
    [
      ['C', 'A', 1, 1, 100, { at: 0, ipId: 7 }],
      ['C', 'A', 101, 1, 100, { at: 0.1, ipId: 8 }],
      ['C', 'A', 1, 1, 100, { at: 2, ipId: 7 }],
      ['C', 'A', 101, 1, 100, { at: 2.1, ipId: 8 }],
    ],
    { capturedTwice: 2 },
  ],
  [
    'knows the copy of a pure ACK',
    [
      ['S', 'A', 1, 1, 100],
      ['C', 'A', 1, 101, 0, { ipId: 7 }],
      ['C', 'A', 1, 101, 0, { ipId: 7 }],
    ],
    { capturedTwice: 1, duplicateAcks: 0 },
  ],
  [
    'takes another identification for another transmission',
    [
      ['C', 'A', 1, 1, 100, { at: 0, ipId: 7 }],
      ['C', 'A', 1, 1, 100, { at: 4, ipId: 8 }],
    ],
    { capturedTwice: 0, retransmissions: repeats({ data: 1 }, { retransmission: 1 }) },
  ],
  [
    'takes what comes later for another transmission',
    [
      ['C', 'A', 1, 1, 100, { at: 0, ipId: 7 }],
      ['C', 'A', 1, 1, 100, { at: 20, ipId: 7 }],
    ],
    { capturedTwice: 0 },
  ],
  [
    'knows a copy without identification by its coming at once',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 1, 1, 100, { at: 0.2 }],
    ],
    { capturedTwice: 1 },
  ],
  [
    'but not when the other end has spoken',
    [
      ['C', 'A', 1, 1, 100, { at: 0, ipId: 0 }],
      ['S', 'A', 1, 1, 0, { at: 0.1, ipId: 0 }],
      ['C', 'A', 1, 1, 100, { at: 0.2, ipId: 0 }],
    ],
    { capturedTwice: 0 },
  ],
  [
    'nor when it is an empty ACK',
    [
      ['C', 'A', 1, 1, 0, { at: 0 }],
      ['C', 'A', 1, 1, 0, { at: 0.2 }],
    ],
    { capturedTwice: 0, duplicateAcks: 1 },
  ],
];

describe('frames captured twice', () => {
  for (const [rule, rows, client] of COPIES) {
    it(rule, () => {
      const { directions } = conversationOf(rows);
      expect(directions.client).to.deep.include(client);
    });
  }
});
