import { expect } from 'chai';
import type { DirectionStatistics } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

const SCALED: readonly Row[] = [
  ['C', 'S', 0, 0, 0, { options: { windowScale: 2 } }],
  ['S', 'SA', 0, 1, 0, { options: { windowScale: 2 } }],
  ['C', 'A', 1, 1],
];
/** The server has taken 10 bytes, sent 20, and expects number 11 of the client. */
const TALK: readonly Row[] = [
  ['C', 'PA', 1, 1, 10],
  ['S', 'PA', 1, 11, 20],
  ['C', 'A', 11, 21],
];
const CONNECTED = [...SCALED, ...TALK];
/** The server repeats its numbers as they were. */
const CHALLENGE: Row = ['S', 'A', 21, 11];

/** The server's challenge ACKs after a connection of six frames, as `frame>answered:cause`. */
type Case = readonly [rule: string, rows: readonly Row[], server: string];

const CHALLENGES: readonly Case[] = [
  ['answers a SYN of another number', [['C', 'S', 7777], CHALLENGE], '8>7:syn'],
  ['answers a repeated SYN in an open connection', [['C', 'S', 0], CHALLENGE], '8>7:syn'],
  ['answers a RST in the window', [['C', 'R', 100], CHALLENGE], '8>7:reset'],
  [
    'answers an acknowledgment of what was never sent',
    [['C', 'A', 11, 9999], CHALLENGE],
    '8>7:ack-of-unsent',
  ],
  [
    'answers an acknowledgment further behind than the widest window',
    [
      ['S', 'PA', 21, 11, 9000],
      ['C', 'A', 11, 9021],
      ['C', 'A', 11, 4924],
      ['S', 'A', 9021, 11],
    ],
    '10>9:old-ack',
  ],
  [
    'answers data from the end of the window on',
    [['C', 'PA', 11 + 4096, 21, 10], CHALLENGE],
    '8>7:outside-window',
  ],
  [
    'answers each of several, with the latest before it',
    [['C', 'R', 100], ['C', 'R', 200], CHALLENGE, ['C', 'R', 300], CHALLENGE],
    '9>8:reset 11>10:reset',
  ],
  [
    'follows its cause in a capture that holds everything twice',
    [
      ['C', 'R', 100, 0, 0, { ipId: 5 }],
      ['C', 'R', 100, 0, 0, { ipId: 5 }],
      ['S', 'A', 21, 11, 0, { ipId: 6 }],
      ['S', 'A', 21, 11, 0, { ipId: 6 }],
    ],
    '9>7:reset',
  ],
];

const ORDINARY: readonly (readonly [what: string, rows: readonly Row[]])[] = [
  [
    'an ACK of new data',
    [
      ['C', 'PA', 11, 21, 10],
      ['S', 'A', 21, 21],
    ],
  ],
  ['an ACK of repeated data', [['C', 'PA', 1, 21, 10], CHALLENGE]],
  [
    'an ACK after one that is a whole window behind, and no more',
    [
      ['S', 'PA', 21, 11, 9000],
      ['C', 'A', 11, 9021],
      ['C', 'A', 11, 4925],
      ['S', 'A', 9021, 11],
    ],
  ],
  ['a duplicate ACK for a hole', [['C', 'PA', 21, 21, 10], CHALLENGE]],
  ['the answer to a keep-alive', [['C', 'A', 10, 21], CHALLENGE]],
  [
    'the answer to a probe of a closed window',
    [['S', 'A', 21, 11, 0, { window: 0 }], ['C', 'A', 11, 21, 1], CHALLENGE],
  ],
  ['a RST at the expected number, crossed by an ACK', [['C', 'R', 11], CHALLENGE]],
  ['a RST outside the window', [['C', 'R', 11 + 4096], CHALLENGE]],
  [
    'an answer with data',
    [
      ['C', 'R', 100],
      ['S', 'PA', 21, 11, 5],
    ],
  ],
  [
    'an answer that acknowledges more',
    [
      ['C', 'R', 13],
      ['S', 'A', 21, 13],
    ],
  ],
  [
    'an ACK after something else of the same end',
    [['C', 'R', 100], ['C', 'PA', 11, 21, 10], CHALLENGE],
  ],
  [
    'an ACK of an end that has sent more than the capture holds',
    [
      ['C', 'A', 11, 121],
      ['S', 'A', 121, 11],
    ],
  ],
];

function textOf({ challengeAcks }: DirectionStatistics): string {
  expect(challengeAcks.frames).to.equal(challengeAcks.first.length);
  return challengeAcks.first
    .map(({ frame, answers, cause }) => `${String(frame)}>${String(answers)}:${cause}`)
    .join(' ');
}

describe('a challenge ACK', () => {
  for (const [rule, rows, server] of CHALLENGES) {
    it(rule, () => {
      const { directions } = conversationOf([...CONNECTED, ...rows]);
      expect(textOf(directions.server)).to.equal(server);
      expect(textOf(directions.client)).to.equal('');
    });
  }

  for (const [rule, rows] of ORDINARY) {
    it(`is not ${rule}`, () => {
      const { directions } = conversationOf([...CONNECTED, ...rows]);
      expect(textOf(directions.server)).to.equal('');
      expect(textOf(directions.client)).to.equal('');
    });
  }

  it('is not the third step again, after a repeated SYN-ACK', () => {
    const { directions } = conversationOf([...HANDSHAKE, ['S', 'SA', 0, 1], ['C', 'A', 1, 1]]);
    expect(textOf(directions.client)).to.equal('');
  });

  it('is sent by an end that holds an older connection, and is a role of the opening too', () => {
    const { directions, steps } = conversationOf([
      ['C', 'S', 0],
      ['S', 'A', 0, 77_777],
      ['C', 'R', 77_777],
    ]);
    expect(textOf(directions.server)).to.equal('2>1:syn');
    expect(steps[1]).to.include({ frame: 2, handshakeRole: 'challenge-ack' });
  });

  it('is not the ACK of a SYN whose own SYN comes apart', () => {
    const { directions } = conversationOf([
      ['C', 'S', 0],
      ['S', 'A', 0, 1],
      ['S', 'S', 0],
    ]);
    expect(textOf(directions.server)).to.equal('');
  });

  it('is found without knowing the scale of the window when a RST is answered', () => {
    const rows: readonly Row[] = [...TALK, ['C', 'R', 50_000], CHALLENGE];
    expect(textOf(conversationOf(rows).directions.server)).to.equal('5>4:reset');
  });

  it('is not found for data when nobody knows the scale of the window', () => {
    const rows: readonly Row[] = [...TALK, ['C', 'PA', 50_000, 21, 10], CHALLENGE];
    expect(textOf(conversationOf(rows).directions.server)).to.equal('');
  });

  it('is kept with its frame six times, and counted beyond', () => {
    const flood = Array.from({ length: 500 }, (_, index): Row[] => [
      ['C', 'R', 100 + index],
      CHALLENGE,
    ]).flat();
    const { challengeAcks } = conversationOf([...CONNECTED, ...flood]).directions.server;
    expect(challengeAcks.frames).to.equal(500);
    expect(challengeAcks.first).to.have.lengthOf(6);
  });
});
