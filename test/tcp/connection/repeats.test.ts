import { expect } from 'chai';
import type { Conversation } from '../../../src/tcp/conversation.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

const CLIENT_FIN: Row = ['C', 'FA', 1, 1, 0, { at: 1000 }];
const SERVER_ACK: Row = ['S', 'A', 1, 2, 0, { at: 1001 }];
const SERVER_FIN: Row = ['S', 'FA', 1, 2, 0, { at: 2000 }];
const LAST_ACK: Row = ['C', 'A', 2, 2, 0, { at: 2001 }];

/** Each repeat as `frame:role=first transmission+gap`; the last two are absent for a further reset. */
type Case = readonly [rule: string, rows: readonly Row[], repeats: string];

const OPENING: readonly Case[] = [
  ['are none in an undisturbed opening', HANDSHAKE, ''],
  [
    'are SYNs, each with the gap to the one before',
    [
      ['C', 'S', 0],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['C', 'S', 0, 0, 0, { at: 3000 }],
    ],
    '2:syn-retransmit=1+1 3:syn-retransmit=1+2',
  ],
  [
    'are SYNs without the data of the first',
    [
      ['C', 'S', 0, 0, 100],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
    ],
    '2:syn-retransmit=1+1',
  ],
  [
    'are a refused SYN that is tried again',
    [
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0, 0, 0, { at: 500 }],
    ],
    '3:syn-retransmit=1+0.5',
  ],
  [
    'are SYN-ACKs and third steps',
    [
      ...HANDSHAKE,
      ['S', 'SA', 0, 1, 0, { at: 1001 }],
      ['C', 'A', 1, 1, 0, { at: 1002 }],
      ['S', 'SA', 0, 1, 0, { at: 3001 }],
      ['C', 'A', 1, 1, 0, { at: 3002 }],
    ],
    '4:syn-ack-retransmit=2+1 5:ack-retransmit=3+1 6:syn-ack-retransmit=2+2 7:ack-retransmit=3+2',
  ],
  [
    'are SYNs of either end in a simultaneous open',
    [
      ['C', 'S', 0],
      ['S', 'S', 0],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'S', 0, 0, 0, { at: 1101 }],
      ['C', 'SA', 0, 1, 0, { at: 1200 }],
      ['S', 'SA', 0, 1, 0, { at: 1201 }],
    ],
    '3:syn-retransmit=1+1 4:syn-retransmit=2+1.1',
  ],
  [
    'are not a SYN that the capture holds twice',
    [
      ['C', 'S', 0, 0, 0, { ipId: 7 }],
      ['C', 'S', 0, 0, 0, { ipId: 7 }],
      ['S', 'SA', 0, 1],
    ],
    '',
  ],
  [
    'are not a SYN of another connection',
    [...HANDSHAKE, ['C', 'S', 7777], ['S', 'A', 1, 1], ['C', 'PA', 1, 1, 10]],
    '',
  ],
];

const CLOSE: readonly Case[] = [
  [
    'are none in an undisturbed close',
    [...HANDSHAKE, CLIENT_FIN, SERVER_ACK, SERVER_FIN, LAST_ACK],
    '',
  ],
  [
    'are FINs, each with the gap to the one before',
    [
      ...HANDSHAKE,
      CLIENT_FIN,
      ['C', 'FA', 1, 1, 0, { at: 1200 }],
      ['C', 'FA', 1, 1, 0, { at: 1600 }],
    ],
    '5:fin-retransmit=4+0.2 6:fin-retransmit=4+0.4',
  ],
  [
    'are FINs that carry repeated data along',
    [...HANDSHAKE, ['C', 'PA', 1, 1, 10], ['C', 'FA', 11, 1], ['C', 'FPA', 1, 1, 10, { at: 204 }]],
    '6:fin-retransmit=5+0.2',
  ],
  [
    'are FINs and last ACKs of their own end',
    [
      ...HANDSHAKE,
      CLIENT_FIN,
      SERVER_ACK,
      SERVER_FIN,
      LAST_ACK,
      ['S', 'FA', 1, 2, 0, { at: 2300 }],
      ['C', 'A', 2, 2, 0, { at: 2301 }],
    ],
    '8:fin-retransmit=6+0.3 9:last-ack-repeat=7+0.3',
  ],
  [
    'hold a FIN at another number and a further reset, which repeat nothing',
    [
      ...HANDSHAKE,
      CLIENT_FIN,
      ['C', 'FA', 11, 1, 0, { at: 1100 }],
      ['S', 'R', 1, 0, 0, { at: 1101 }],
      ['S', 'R', 1, 0, 0, { at: 1102 }],
    ],
    '5:fin-moved 7:rst',
  ],
];

function textOf({ repeats }: Pick<Conversation['handshake' | 'teardown'], 'repeats'>): string {
  return repeats
    .map(({ frame, role, repeatOf, gapSeconds }) => {
      const origin = repeatOf === undefined ? '' : `=${String(repeatOf)}+${String(gapSeconds)}`;
      return `${String(frame)}:${role}${origin}`;
    })
    .join(' ');
}

describe('repeated segments', () => {
  for (const [rule, rows, repeats] of OPENING) {
    it(`of the opening ${rule}`, () => {
      expect(textOf(conversationOf(rows).handshake)).to.equal(repeats);
    });
  }

  for (const [rule, rows, repeats] of CLOSE) {
    it(`of the close ${rule}`, () => {
      expect(textOf(conversationOf(rows).teardown)).to.equal(repeats);
    });
  }

  it('are listed up to a limit, so that a flood of them needs no room', () => {
    const flood = Array.from({ length: 1000 }, (): Row => ['C', 'S', 0]);
    expect(conversationOf(flood).handshake.repeats).to.have.lengthOf(256);
  });
});

describe('The time of a step of the handshake', () => {
  type Times = readonly [synToSynAck: number | undefined, synAckToAck: number | undefined];
  const [SYN, SYN_ACK, ACK] = HANDSHAKE as readonly [Row, Row, Row];
  const stamped = (
    [from, flags, seq, ack = 0, length = 0]: Row,
    value: number,
    echo: number,
  ): Row => [from, flags, seq, ack, length, { options: { timestamps: { value, echo } } }];
  const cases: readonly [rule: string, rows: readonly Row[], times: Times][] = [
    ['is given for first transmissions', HANDSHAKE, [0.001, 0.001]],
    ['is given when the SYN comes again later', [...HANDSHAKE, SYN], [0.001, 0.001]],
    ['is given when a SYN-ACK comes again later', [...HANDSHAKE, SYN_ACK], [0.001, 0.001]],
    [
      'is given when another SYN-ACK comes later',
      [...HANDSHAKE, ['S', 'SA', 333, 1]],
      [0.001, 0.001],
    ],
    [
      'is told by the timestamp that the SYN-ACK echoes',
      [stamped(SYN, 7, 0), stamped(SYN, 8, 0), stamped(SYN_ACK, 50, 8), ACK],
      [0.001, 0.001],
    ],
    [
      'is ambiguous when the SYN-ACK echoes an earlier copy, which no half begins with',
      [stamped(SYN, 7, 0), stamped(SYN, 8, 0), stamped(SYN_ACK, 50, 7), ACK],
      [undefined, 0.001],
    ],
    [
      'is ambiguous when both copies have the echoed timestamp',
      [stamped(SYN, 7, 0), stamped(SYN, 7, 0), stamped(SYN_ACK, 50, 7), ACK],
      [undefined, 0.001],
    ],
    ['is ambiguous when the SYN was repeated', [SYN, SYN, SYN_ACK, ACK], [undefined, 0.001]],
    [
      'is ambiguous when the SYN-ACK was repeated',
      [SYN, SYN_ACK, SYN_ACK, ACK],
      [0.001, undefined],
    ],
  ];
  for (const [rule, rows, times] of cases) {
    it(rule, () => {
      const { synToSynAck, synAckToAck } = conversationOf(rows).handshake;
      expect([synToSynAck, synAckToAck]).to.deep.equal(times);
    });
  }
});
