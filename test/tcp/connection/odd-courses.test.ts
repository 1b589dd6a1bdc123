import { expect } from 'chai';
import {
  conversationOf,
  conversationsOf,
  HANDSHAKE,
  rolesOf,
  type Row,
} from '../../support/trace.js';

const CLIENT_FIN: Row = ['C', 'FA', 1, 1];
const SERVER_ACK: Row = ['S', 'A', 1, 2];
const SERVER_FIN: Row = ['S', 'FA', 1, 2];

/** What is expected: handshake, teardown, outcome, and the roles of all frames. */
type Case = readonly [rule: string, rows: readonly Row[], verdict: string, roles: string];

const CASES: readonly Case[] = [
  [
    'a SYN-ACK may carry payload, and the third step cover a part of it',
    [
      ['C', 'S', 0],
      ['S', 'SA', 0, 1, 20],
      ['C', 'A', 1, 21],
    ],
    'three-way open-at-end open',
    '1:syn 2:syn-ack 3:ack',
  ],
  [
    'a challenged SYN is reset and tried again (RFC 9293 figure 10)',
    [
      ['C', 'S', 0],
      ['S', 'A', 0, 77_777],
      ['C', 'R', 77_777],
      ['C', 'S', 0],
      ['S', 'SA', 300, 1],
      ['C', 'A', 1, 301],
    ],
    'three-way open-at-end open',
    '1:syn 2:challenge-ack 4:syn-retransmit 5:syn-ack 6:ack',
  ],
  [
    'a repeated FIN that covers the other FIN is its acknowledgment',
    [...HANDSHAKE, CLIENT_FIN, ['S', 'FA', 1, 1], ['C', 'FA', 1, 2], ['S', 'A', 2, 2]],
    'three-way simultaneous-close closed',
    '1:syn 2:syn-ack 3:ack 4:fin-1 5:fin-2-simultaneous 6:fin-retransmit 7:ack-of-fin-1',
  ],
  [
    'a FIN with another number than before has moved',
    [...HANDSHAKE, CLIENT_FIN, ['C', 'FA', 11, 1]],
    'three-way fin-unanswered half-closed',
    '1:syn 2:syn-ack 3:ack 4:fin-1 5:fin-moved',
  ],
  [
    'payload beyond the own FIN is against the rules',
    [...HANDSHAKE, CLIENT_FIN, ['C', 'PA', 2, 1, 10]],
    'three-way fin-unanswered half-closed',
    '1:syn 2:syn-ack 3:ack 4:fin-1 5:data-beyond-fin',
  ],
  [
    'the close is four-way even when its last ACK is not in the capture',
    [...HANDSHAKE, CLIENT_FIN, SERVER_ACK, SERVER_FIN],
    'three-way four-way closed',
    '1:syn 2:syn-ack 3:ack 4:fin-1 5:ack-of-fin-1 6:fin-2',
  ],
  [
    'a closed socket answers each late segment with a reset of its own',
    [
      ...HANDSHAKE,
      CLIENT_FIN,
      ['S', 'PA', 1, 1, 10],
      ['C', 'R', 1],
      ['S', 'PA', 11, 1, 10],
      ['C', 'R', 2],
    ],
    'three-way fin-then-own-reset aborted',
    '1:syn 2:syn-ack 3:ack 4:fin-1 6:rst 8:rst',
  ],
  [
    'a capture of the client alone lacks the SYN-ACK, and shows a FIN without answer',
    [
      ['C', 'S', 0],
      ['C', 'A', 1, 1],
      ['C', 'PA', 1, 1, 10],
      ['C', 'FA', 11, 31],
      ['C', 'A', 12, 32],
    ],
    'partial:syn-ack fin-unanswered half-closed',
    '1:syn 4:fin-1',
  ],
  [
    'a capture of the server alone lacks SYN and ACK',
    [
      ['S', 'SA', 0, 1],
      ['S', 'PA', 1, 11, 30],
      ['S', 'A', 31, 12],
      ['S', 'FA', 31, 12],
    ],
    'partial:syn,ack fin-unanswered half-closed',
    '1:syn-ack 4:fin-1',
  ],
  [
    'a capture that begins in the middle of the close knows the second FIN only',
    [SERVER_ACK, SERVER_FIN, ['C', 'A', 2, 2]],
    'none half-closed half-closed',
    '2:fin-1 3:ack-of-fin-1',
  ],
  [
    'an acknowledgment far beyond everything sent covers nothing',
    [...HANDSHAKE, CLIENT_FIN, ['S', 'A', 1, 50_000]],
    'three-way fin-unanswered half-closed',
    '1:syn 2:syn-ack 3:ack 4:fin-1',
  ],
  [
    'a SYN in an established connection that is challenged leaves it alone',
    [...HANDSHAKE, ['C', 'S', 7777], ['S', 'A', 1, 1], ['C', 'PA', 1, 1, 10], ['S', 'A', 1, 11]],
    'three-way open-at-end open',
    '1:syn 2:syn-ack 3:ack 4:syn-in-connection',
  ],
  [
    'a reset that is challenged leaves it alone, too',
    [...HANDSHAKE, ['C', 'R', 100], ['S', 'A', 1, 1], ['C', 'PA', 1, 1, 10], ['S', 'A', 1, 11]],
    'three-way open-at-end open',
    '1:syn 2:syn-ack 3:ack',
  ],
];

describe('odd courses of a connection', () => {
  for (const [rule, rows, verdict, roles] of CASES) {
    it(rule, () => {
      const { handshake, teardown, outcome, steps } = conversationOf(rows);
      const missing = handshake.missing === undefined ? '' : `:${handshake.missing.join(',')}`;
      expect(`${handshake.pattern}${missing} ${teardown.pattern} ${outcome}`).to.equal(verdict);
      expect(rolesOf(steps)).to.equal(roles);
    });
  }

  for (const isn of [9000, -400, 0]) {
    it(`ports reused in TIME-WAIT open a new connection, whatever the number (${String(isn)})`, () => {
      const conversations = conversationsOf([
        ...HANDSHAKE,
        CLIENT_FIN,
        SERVER_FIN,
        ['C', 'A', 2, 2],
        ['C', 'S', isn],
        ['S', 'SA', 70_000, isn + 1],
        ['C', 'A', isn + 1, 70_001],
      ]);
      expect(conversations.map(({ handshake }) => handshake.pattern)).to.deep.equal([
        'three-way',
        'three-way',
      ]);
    });
  }
});
