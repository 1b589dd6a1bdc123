import { expect } from 'chai';
import type { Teardown } from '../../../src/tcp/conversation.js';
import { conversationOf, conversationsOf, HANDSHAKE, type Row } from '../../support/trace.js';

const FIN_1: Row = ['C', 'FA', 1, 1, 0, { at: 1000 }];
const ACK_1: Row = ['S', 'A', 1, 2, 0, { at: 1010 }];
const FIN_2: Row = ['S', 'FA', 1, 2, 0, { at: 1500 }];
const ACK_2: Row = ['C', 'A', 2, 2, 0, { at: 1510 }];
const FOUR_WAY: readonly Row[] = [FIN_1, ACK_1, FIN_2, ACK_2];

describe('A teardown record', () => {
  type Case = readonly [rule: string, rows: readonly Row[], facts: Partial<Teardown>];
  const cases: readonly Case[] = [
    [
      'says how long a close took, and when TIME-WAIT began',
      FOUR_WAY,
      { closeSeconds: 0.51, closeWaitSeconds: 0.5, timeWaitFrames: { entered: 7 } },
    ],
    [
      'follows TIME-WAIT to the last ACK that answers a repeated FIN',
      [...FOUR_WAY, ['S', 'FA', 1, 2, 0, { at: 1700 }], ['C', 'A', 2, 2, 0, { at: 1701 }]],
      { closeSeconds: 0.51, timeWaitFrames: { entered: 7, lastSign: 9 } },
    ],
    [
      'measures up to the reset that cuts a close short',
      [FIN_1, ACK_1, ['C', 'R', 2, 0, 0, { at: 1300 }]],
      { pattern: 'fin-then-own-reset', closeSeconds: 0.3 },
    ],
    [
      'gives no time between FINs that crossed',
      [FIN_1, ['S', 'FA', 1, 1, 0, { at: 1001 }], ['C', 'A', 2, 2], ['S', 'A', 2, 2]],
      { pattern: 'simultaneous-close', closeSeconds: 0.003 },
    ],
    [
      'infers a crossing when the second FIN comes later than a round trip',
      [FIN_1, ['S', 'FA', 1, 1, 0, { at: 1003 }], ['C', 'A', 2, 2], ['S', 'A', 2, 2]],
      { pattern: 'simultaneous-close', initiator: 'both', confidence: 'inferred' },
    ],
    [
      'infers a crossing when the first FIN was repeated before the second',
      [FIN_1, ['C', 'FA', 1, 1, 0, { at: 1001 }], ['S', 'FA', 1, 1, 0, { at: 1002 }]],
      { pattern: 'simultaneous-close', initiator: 'both', confidence: 'inferred' },
    ],
    [
      'counts the data of a half-close',
      [FIN_1, ACK_1, ['S', 'PA', 1, 2, 40], ['S', 'FA', 41, 2], ['C', 'A', 2, 42]],
      { pattern: 'half-close', halfClosedBytes: 40 },
    ],
    [
      'says what was never acknowledged',
      [
        ['C', 'PA', 1, 1, 100],
        ['S', 'A', 1, 61],
        ['S', 'PA', 1, 61, 5],
      ],
      { unackedBytes: { client: 40, server: 5 } },
    ],
    [
      'counts no bytes that were never captured as unacknowledged',
      [
        ['C', 'PA', 1, 1, 100],
        ['S', 'A', 1, 101],
        ['C', 'PA', 5_000_101, 1, 10],
        ['S', 'A', 1, 101],
        ['C', 'PA', 101, 1, 5],
        ['S', 'A', 1, 106],
      ],
      { unackedBytes: { client: 10 } },
    ],
    [
      'counts repeated bytes once as unacknowledged, and no FIN',
      [
        ['C', 'PA', 1, 1, 100],
        ['C', 'PA', 1, 1, 150],
        ['C', 'FPA', 151, 1, 7],
        ['S', 'A', 1, 51],
      ],
      { unackedBytes: { client: 107 } },
    ],
    ['lists FINs without ACK', [['C', 'F', 1]], { bareFins: [4] }],
    [
      'names a first FIN after the reset',
      [['S', 'RA', 1, 1], FIN_1],
      { pattern: 'abort', finAfterReset: 5 },
    ],
  ];
  for (const [rule, rows, facts] of cases) {
    it(rule, () => {
      expect(conversationOf([...HANDSHAKE, ...rows]).teardown).to.deep.include(facts);
    });
  }

  const absent: readonly [rule: string, rows: readonly Row[], keys: readonly string[]][] = [
    [
      'an open connection',
      [
        ['C', 'PA', 1, 1, 9],
        ['S', 'A', 1, 10],
      ],
      ['closeSeconds'],
    ],
    ['a FIN that nothing answers', [FIN_1], ['closeSeconds', 'closeWaitSeconds', 'unackedBytes']],
    ['FINs that crossed', [FIN_1, ['S', 'FA', 1, 1], ['C', 'A', 2, 2]], ['closeWaitSeconds']],
    ['FINs that surely crossed', [FIN_1, ['S', 'FA', 1, 1, 0, { at: 1002 }]], ['confidence']],
    ['a close without the last ACK', [FIN_1, ACK_1, FIN_2], ['closeSeconds', 'timeWaitFrames']],
    [
      'TIME-WAIT that a reset of the end that waits ended',
      [...FOUR_WAY, FIN_2, ['C', 'R', 2]],
      ['timeWait', 'timeWaitFrames'],
    ],
    [
      'TIME-WAIT that a reset of the other end ended',
      [...FOUR_WAY, ['S', 'R', 2]],
      ['timeWait', 'timeWaitFrames'],
    ],
    ['an ordinary close', FOUR_WAY, ['bareFins', 'finAfterReset', 'halfClosedBytes']],
  ];
  for (const [rule, rows, keys] of absent) {
    it(`leaves out what it cannot say of ${rule}`, () => {
      expect(conversationOf([...HANDSHAKE, ...rows]).teardown).not.to.have.any.keys(...keys);
    });
  }

  it('says nothing of acknowledgments that a capture of one direction cannot show', () => {
    const rows: readonly Row[] = [
      ['C', 'PA', 1, 1, 100],
      ['C', 'PA', 101, 1, 100],
    ];
    expect(conversationOf(rows).teardown).not.to.have.property('unackedBytes');
  });
});

describe('A connection with the ports of one in TIME-WAIT', () => {
  const stamps = (value: number): object => ({ options: { timestamps: { value, echo: 0 } } });
  const closed = (stamp: object = {}): readonly Row[] => [
    ['C', 'S', 0, 0, 0, stamp],
    ...HANDSHAKE.slice(1),
    ...FOUR_WAY,
  ];
  const cases: readonly [rule: string, rows: readonly Row[], reuse: object | undefined][] = [
    [
      'is taken by a higher number',
      [...closed(), ['C', 'S', 9000, 0, 0, { at: 2510 }]],
      { holder: 'client', lastSign: 7, gapSeconds: 1, allowedBy: 'sequence' },
    ],
    [
      'is not taken by a lower number',
      [...closed(), ['C', 'S', -500, 0, 0, { at: 2510 }]],
      { holder: 'client', lastSign: 7, gapSeconds: 1 },
    ],
    [
      'is taken by a newer timestamp',
      [...closed(stamps(100)), ['C', 'S', -500, 0, 0, { at: 2510, ...stamps(101) }]],
      { holder: 'client', lastSign: 7, gapSeconds: 1, allowedBy: 'timestamp' },
    ],
    [
      'is not taken by an older timestamp, whatever its number',
      [...closed(stamps(100)), ['C', 'S', 9000, 0, 0, { at: 2510, ...stamps(99) }]],
      { holder: 'client', lastSign: 7, gapSeconds: 1 },
    ],
    [
      'names the end that waits as the new connection does',
      [...closed(), ['S', 'S', 9000, 0, 0, { at: 2510 }]],
      { holder: 'server', lastSign: 7, gapSeconds: 1, allowedBy: 'sequence' },
    ],
    [
      'is not worth a word after 60 s',
      [...closed(), ['C', 'S', 9000, 0, 0, { at: 61_510 }]],
      undefined,
    ],
    [
      'is no reuse when the one before was reset',
      [...HANDSHAKE, ['S', 'RA', 1, 1], ['C', 'S', 9000]],
      undefined,
    ],
  ];
  for (const [rule, rows, reuse] of cases) {
    it(rule, () => {
      const conversations = conversationsOf(rows);
      expect(conversations).to.have.lengthOf(2);
      expect(conversations[1]?.handshake.reusedInTimeWait).to.deep.equal(reuse);
    });
  }
});
