import { expect } from 'chai';
import type { Outcome, TeardownPattern } from '../../../src/tcp/teardown-pattern.js';
import { conversationOf, HANDSHAKE, rolesOf, type Row } from '../../support/trace.js';

interface Case {
  readonly rule: string;
  /** What follows the handshake. */
  readonly rows: readonly Row[];
  readonly pattern: TeardownPattern;
  readonly initiator: string | undefined;
  readonly outcome: Outcome;
  readonly timeWait?: string;
  /** Roles after the handshake, frames counted from 4. */
  readonly roles: string;
}

const CLIENT_FIN: Row = ['C', 'FA', 1, 1];
const SERVER_FIN: Row = ['S', 'FA', 1, 2];

const CASES: readonly Case[] = [
  {
    rule: 'takes four segments, and leaves the first closer in TIME-WAIT',
    rows: [CLIENT_FIN, ['S', 'A', 1, 2], SERVER_FIN, ['C', 'A', 2, 2]],
    pattern: 'four-way',
    initiator: 'client',
    outcome: 'closed',
    timeWait: 'client',
    roles: '4:fin-1 5:ack-of-fin-1 6:fin-2 7:ack-of-fin-2',
  },
  {
    rule: 'may be begun by the server',
    rows: [
      ['S', 'FA', 1, 1],
      ['C', 'A', 1, 2],
      ['C', 'FA', 1, 2],
      ['S', 'A', 2, 2],
    ],
    pattern: 'four-way',
    initiator: 'server',
    outcome: 'closed',
    timeWait: 'server',
    roles: '4:fin-1 5:ack-of-fin-1 6:fin-2 7:ack-of-fin-2',
  },
  {
    rule: 'takes three segments when the second FIN carries the acknowledgment',
    rows: [CLIENT_FIN, SERVER_FIN, ['C', 'A', 2, 2]],
    pattern: 'three-segment',
    initiator: 'client',
    outcome: 'closed',
    timeWait: 'client',
    roles: '4:fin-1 5:fin-2+ack 6:ack-of-fin-2',
  },
  {
    rule: 'is a half-close when new data follows the first FIN',
    rows: [
      CLIENT_FIN,
      ['S', 'A', 1, 2],
      ['S', 'PA', 1, 2, 100],
      ['S', 'FA', 101, 2, 0, { at: 250 }],
      ['C', 'A', 2, 102],
    ],
    pattern: 'half-close',
    initiator: 'client',
    outcome: 'closed',
    timeWait: 'client',
    roles: '4:fin-1 5:ack-of-fin-1 6:data-after-fin-1 7:fin-2 8:ack-of-fin-2',
  },
  {
    rule: 'is simultaneous when neither FIN covers the other; both stay in TIME-WAIT',
    rows: [CLIENT_FIN, ['S', 'FA', 1, 1], ['C', 'A', 2, 2], ['S', 'A', 2, 2]],
    pattern: 'simultaneous-close',
    initiator: 'both',
    outcome: 'closed',
    timeWait: 'both',
    roles: '4:fin-1 5:fin-2-simultaneous 6:ack-of-fin-2 7:ack-of-fin-1',
  },
  {
    rule: 'orders FINs by their numbers when they were captured the wrong way round',
    rows: [SERVER_FIN, CLIENT_FIN, ['C', 'A', 2, 2]],
    pattern: 'three-segment',
    initiator: 'client',
    outcome: 'closed',
    timeWait: 'client',
    roles: '4:fin-2+ack 5:fin-1 6:ack-of-fin-2',
  },
  {
    rule: 'marks a repeated FIN and the repeated last ACK',
    rows: [
      CLIENT_FIN,
      ['S', 'A', 1, 2],
      SERVER_FIN,
      ['C', 'A', 2, 2],
      ['S', 'FA', 1, 2, 0, { at: 300 }],
      ['C', 'A', 2, 2],
    ],
    pattern: 'four-way',
    initiator: 'client',
    outcome: 'closed',
    timeWait: 'client',
    roles: '4:fin-1 5:ack-of-fin-1 6:fin-2 7:ack-of-fin-2 8:fin-retransmit 9:last-ack-repeat',
  },
  {
    rule: 'is half-closed when the other end acknowledges and never closes',
    rows: [CLIENT_FIN, ['S', 'A', 1, 2]],
    pattern: 'half-closed',
    initiator: 'client',
    outcome: 'half-closed',
    roles: '4:fin-1 5:ack-of-fin-1',
  },
  {
    rule: 'is unanswered when nothing covers the FIN',
    rows: [CLIENT_FIN, ['C', 'FA', 1, 1, 0, { at: 300 }]],
    pattern: 'fin-unanswered',
    initiator: 'client',
    outcome: 'half-closed',
    roles: '4:fin-1 5:fin-retransmit',
  },
  {
    rule: 'is an abort by the sender of a RST',
    rows: [['S', 'RA', 1, 1]],
    pattern: 'abort',
    initiator: 'server',
    outcome: 'aborted',
    roles: '4:rst',
  },
  {
    rule: 'is an abort by both when their RSTs cross',
    rows: [
      ['S', 'RA', 1, 1],
      ['C', 'RA', 1, 1],
    ],
    pattern: 'abort-both',
    initiator: 'both',
    outcome: 'aborted',
    roles: '4:rst 5:rst',
  },
  {
    rule: 'is reset by the peer that refuses to close gracefully',
    rows: [CLIENT_FIN, ['S', 'R', 1]],
    pattern: 'fin-then-peer-reset',
    initiator: 'client',
    outcome: 'aborted',
    roles: '4:fin-1 5:rst',
  },
  {
    rule: 'is reset by the closer whose peer keeps sending',
    rows: [CLIENT_FIN, ['S', 'PA', 1, 2, 10], ['C', 'R', 2]],
    pattern: 'fin-then-own-reset',
    initiator: 'client',
    outcome: 'aborted',
    roles: '4:fin-1 5:ack-of-fin-1 6:rst',
  },
  {
    rule: 'is closed when a RST crosses the second FIN',
    rows: [CLIENT_FIN, ['S', 'PA', 1, 1, 10], ['C', 'R', 2], ['S', 'FA', 11, 1]],
    pattern: 'fin-reset-fin',
    initiator: 'client',
    outcome: 'closed',
    roles: '4:fin-1 6:rst 7:fin-2-simultaneous',
  },
  {
    rule: 'is reset after both FINs when a RST takes the place of the last ACK',
    rows: [CLIENT_FIN, ['S', 'A', 1, 2], SERVER_FIN, ['C', 'R', 2]],
    pattern: 'reset-after-both-fins',
    initiator: 'client',
    outcome: 'closed',
    roles: '4:fin-1 5:ack-of-fin-1 6:fin-2 7:rst',
  },
  {
    rule: 'is open at the end without FIN and RST',
    rows: [],
    pattern: 'open-at-end',
    initiator: undefined,
    outcome: 'open',
    roles: '',
  },
];

describe('the teardown of an established connection', () => {
  for (const { rule, rows, pattern, initiator, outcome, timeWait, roles } of CASES) {
    it(rule, () => {
      const { teardown, outcome: actual, steps } = conversationOf([...HANDSHAKE, ...rows]);
      expect(teardown.pattern).to.equal(pattern);
      expect(teardown.initiator).to.equal(initiator);
      expect(teardown.timeWait).to.equal(timeWait);
      expect(actual).to.equal(outcome);
      expect(rolesOf(steps.slice(3))).to.equal(roles);
    });
  }

  it('counts the time in which one direction was closed and the other carried data', () => {
    const { teardown } = conversationOf([
      ...HANDSHAKE,
      ['C', 'FA', 1, 1, 0, { at: 100 }],
      ['S', 'A', 1, 2, 0, { at: 110 }],
      ['S', 'PA', 1, 2, 100],
      ['S', 'FA', 101, 2, 0, { at: 360 }],
    ]);
    expect(teardown).to.include({
      pattern: 'half-close',
      halfClosedSeconds: 0.25,
      lastAckSeen: false,
    });
  });

  it('lists first transmissions as frames and the rest as repeats', () => {
    const { teardown } = conversationOf([
      ...HANDSHAKE,
      CLIENT_FIN,
      CLIENT_FIN,
      ['S', 'FA', 1, 2],
      ['C', 'A', 2, 2],
    ]);
    expect(teardown.frames).to.deep.equal([
      { frame: 4, role: 'fin-1' },
      { frame: 6, role: 'fin-2+ack' },
      { frame: 7, role: 'ack-of-fin-2' },
    ]);
    expect(teardown.repeats).to.deep.equal([
      { frame: 5, role: 'fin-retransmit', repeatOf: 4, gapSeconds: 0.001 },
    ]);
  });

  it('notes a reset that comes after the close is complete', () => {
    const { teardown } = conversationOf([
      ...HANDSHAKE,
      CLIENT_FIN,
      SERVER_FIN,
      ['C', 'A', 2, 2],
      ['S', 'R', 2],
    ]);
    expect(teardown).to.include({ pattern: 'three-segment', lateReset: true });
  });

  it('takes no reset for the end when its sender goes on and is acknowledged', () => {
    const { teardown } = conversationOf([
      ...HANDSHAKE,
      ['S', 'R', 1],
      ['S', 'PA', 1, 1, 10],
      ['C', 'A', 1, 11],
      ['C', 'FA', 1, 11],
      ['S', 'FA', 11, 2],
      ['C', 'A', 2, 12],
    ]);
    expect(teardown.pattern).to.equal('three-segment');
    expect(teardown.frames.map(({ role }) => role)).to.deep.equal([
      'fin-1',
      'fin-2+ack',
      'ack-of-fin-2',
    ]);
    expect(teardown.ignoredResets).to.deep.equal([4]);
  });
});

describe('the teardown of a connection that never came to be', () => {
  const cases: readonly [
    rule: string,
    rows: readonly Row[],
    pattern: TeardownPattern,
    outcome: Outcome,
  ][] = [
    [
      'is refused by a RST to the SYN',
      [
        ['C', 'S', 0],
        ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ],
      'refused',
      'refused',
    ],
    [
      'is a reset of the handshake after a SYN-ACK',
      [...HANDSHAKE.slice(0, 2), ['C', 'R', 1]],
      'handshake-reset',
      'handshake-incomplete',
    ],
    ['does not happen without an answer', [['C', 'S', 0]], 'not-established', 'no-answer'],
    ['is nothing but resets', [['C', 'R', 77]], 'reset-only', 'mid-stream'],
  ];
  for (const [rule, rows, pattern, outcome] of cases) {
    it(rule, () => {
      const conversation = conversationOf(rows);
      expect(conversation.teardown.pattern).to.equal(pattern);
      expect(conversation.outcome).to.equal(outcome);
    });
  }
});
