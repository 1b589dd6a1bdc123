import { expect } from 'chai';
import type { HandshakePattern } from '../../../src/tcp/handshake-pattern.js';
import { conversationOf, HANDSHAKE, rolesOf, type Row } from '../../support/trace.js';

interface Case {
  readonly rule: string;
  readonly rows: readonly Row[];
  readonly pattern: HandshakePattern;
  readonly missing?: readonly string[];
  readonly roles: string;
}

const DATA: Row = ['C', 'PA', 1, 1, 10];

const OPENINGS: readonly Case[] = [
  {
    rule: 'takes three segments with fitting numbers',
    rows: HANDSHAKE,
    pattern: 'three-way',
    roles: '1:syn 2:syn-ack 3:ack',
  },
  {
    rule: 'may carry data in the third segment',
    rows: [...HANDSHAKE.slice(0, 2), DATA],
    pattern: 'three-way',
    roles: '1:syn 2:syn-ack 3:ack',
  },
  {
    rule: 'may carry the FIN in the third segment, which then has two roles',
    rows: [...HANDSHAKE.slice(0, 2), ['C', 'FA', 1, 1]],
    pattern: 'three-way',
    roles: '1:syn 2:syn-ack 3:ack:fin-1',
  },
  {
    rule: 'keeps the role of a repeated SYN, SYN-ACK and ACK',
    rows: [
      ['C', 'S', 0],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'SA', 0, 1],
      ['S', 'SA', 0, 1, 0, { at: 2000 }],
      ['C', 'A', 1, 1],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1],
    ],
    pattern: 'three-way',
    roles:
      '1:syn 2:syn-retransmit 3:syn-ack 4:syn-ack-retransmit 5:ack 6:syn-ack-retransmit 7:ack-retransmit',
  },
  {
    rule: 'fits a SYN that was captured after its SYN-ACK',
    rows: [
      ['S', 'SA', 0, 1],
      ['C', 'S', 0],
      ['C', 'A', 1, 1],
    ],
    pattern: 'three-way',
    roles: '1:syn-ack 2:syn 3:ack',
  },
  {
    rule: 'is simultaneous when both SYNs cross and each is covered',
    rows: [
      ['C', 'S', 0],
      ['S', 'S', 0],
      ['C', 'SA', 0, 1],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1],
      ['S', 'A', 1, 1],
    ],
    pattern: 'simultaneous-open',
    roles:
      '1:syn-simultaneous 2:syn-simultaneous 3:syn-ack-simultaneous 4:syn-ack-simultaneous 5:ack-simultaneous 6:ack-simultaneous',
  },
  {
    rule: 'is split when the server acknowledges first and sends its own SYN later',
    rows: [
      ['C', 'S', 0],
      ['S', 'A', 0, 1],
      ['S', 'S', 0],
      ['C', 'SA', 0, 1],
      ['S', 'A', 1, 1],
    ],
    pattern: 'split',
    roles: '1:syn 2:split-handshake-ack 3:split-syn 4:syn-ack-simultaneous',
  },
  {
    rule: 'is Fast Open when the SYN-ACK acknowledges data of the SYN',
    rows: [
      ['C', 'S', 0, 0, 100, { options: { fastOpenCookieLength: 8 } }],
      ['S', 'SA', 0, 101],
      ['C', 'A', 101, 1],
    ],
    pattern: 'tfo',
    roles: '1:syn 2:syn-ack 3:ack',
  },
  {
    rule: 'is plain three-way when the data of the SYN is ignored',
    rows: [
      ['C', 'S', 0, 0, 100, { options: { fastOpenCookieLength: 8 } }],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1, 100],
    ],
    pattern: 'three-way',
    roles: '1:syn 2:syn-ack 3:ack',
  },
];

const INCOMPLETE: readonly Case[] = [
  {
    rule: 'lacks the third segment when data of the client comes first',
    rows: [...HANDSHAKE.slice(0, 2), ['C', 'PA', 11, 1, 10]],
    pattern: 'partial',
    missing: ['ack'],
    roles: '1:syn 2:syn-ack',
  },
  {
    rule: 'lacks the SYN-ACK when only the client was captured',
    rows: [
      ['C', 'S', 0],
      ['C', 'A', 1, 1],
      ['C', 'PA', 1, 1, 10],
    ],
    pattern: 'partial',
    missing: ['syn-ack'],
    roles: '1:syn',
  },
  {
    rule: 'lacks the SYN when the capture starts with the SYN-ACK',
    rows: HANDSHAKE.slice(1),
    pattern: 'partial',
    missing: ['syn'],
    roles: '1:syn-ack 2:ack',
  },
  {
    rule: 'lacks SYN and ACK when only the server was captured',
    rows: [
      ['S', 'SA', 0, 1],
      ['S', 'PA', 1, 11, 20],
    ],
    pattern: 'partial',
    missing: ['syn', 'ack'],
    roles: '1:syn-ack',
  },
  {
    rule: 'is half-open after SYN and SYN-ACK',
    rows: HANDSHAKE.slice(0, 2),
    pattern: 'half-open',
    roles: '1:syn 2:syn-ack',
  },
  {
    rule: 'is unanswered after a SYN alone',
    rows: HANDSHAKE.slice(0, 1),
    pattern: 'unanswered',
    roles: '1:syn',
  },
  {
    rule: 'is refused by a RST from a server that has sent nothing else',
    rows: [
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
    ],
    pattern: 'refused',
    roles: '1:syn 2:rst',
  },
  {
    rule: 'is refused once when one SYN is refused three times',
    rows: [
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0, 0, 0, { at: 500 }],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
    ],
    pattern: 'refused',
    roles: '1:syn 2:rst 3:syn-retransmit 4:rst 5:syn-retransmit 6:rst',
  },
  {
    rule: 'is three-way when a refused SYN is accepted on the second try',
    rows: [
      ['C', 'S', 0],
      ['S', 'RA', 0, 1, 0, { rawSeq: 0 }],
      ['C', 'S', 0, 0, 0, { at: 500 }],
      ['S', 'SA', 0, 1],
      ['C', 'A', 1, 1],
    ],
    pattern: 'three-way',
    roles: '1:syn 3:syn-retransmit 4:syn-ack 5:ack',
  },
  {
    rule: 'is reset by the client after a SYN-ACK, as a SYN scan does',
    rows: [...HANDSHAKE.slice(0, 2), ['C', 'R', 1]],
    pattern: 'reset-by-client',
    roles: '1:syn 2:syn-ack 3:rst',
  },
  {
    rule: 'is reset by the server that gives up on its SYN-ACK',
    rows: [...HANDSHAKE.slice(0, 2), ['S', 'SA', 0, 1, 0, { at: 1000 }], ['S', 'RA', 1, 1]],
    pattern: 'reset-by-server',
    roles: '1:syn 2:syn-ack 3:syn-ack-retransmit 4:rst',
  },
  {
    rule: 'is withdrawn when the client resets before any answer',
    rows: [
      ['C', 'S', 0],
      ['C', 'R', 1],
    ],
    pattern: 'withdrawn',
    roles: '1:syn 2:rst',
  },
  {
    rule: 'is challenged when the server answers with an ACK of an old connection',
    rows: [
      ['C', 'S', 0],
      ['S', 'A', 0, 77_777],
    ],
    pattern: 'challenged',
    roles: '1:syn 2:challenge-ack',
  },
  {
    rule: 'is backscatter when a SYN-ACK without a SYN is reset by its addressee',
    rows: [
      ['S', 'SA', 0, 1],
      ['C', 'R', 1],
    ],
    pattern: 'backscatter',
    roles: '1:syn-ack 2:rst',
  },
  {
    rule: 'is odd when there are only segments with impossible flags',
    rows: [['C', 'SF', 0]],
    pattern: 'odd',
    roles: '1:odd-flags',
  },
  {
    rule: 'is none when the capture starts in the middle',
    rows: [
      ['C', 'PA', 500, 900, 10],
      ['S', 'A', 900, 510],
    ],
    pattern: 'none',
    roles: '',
  },
];

function check({ rule, rows, pattern, missing, roles }: Case): void {
  it(rule, () => {
    const { handshake, steps } = conversationOf(rows);
    expect(handshake.pattern).to.equal(pattern);
    expect(handshake.missing).to.deep.equal(missing);
    expect(rolesOf(steps)).to.equal(roles);
  });
}

describe('a handshake that opens the connection', () => {
  OPENINGS.forEach(check);
});

describe('a handshake that is incomplete or fails', () => {
  INCOMPLETE.forEach(check);
});

describe('the record of a handshake', () => {
  it('gives the initial round-trip time and its two halves', () => {
    const { handshake } = conversationOf([
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 40 }],
      ['C', 'A', 1, 1, 0, { at: 45 }],
    ]);
    expect(handshake).to.include({ irtt: 0.045, synToSynAck: 0.04, synAckToAck: 0.005 });
    expect(handshake.validated).to.equal(true);
  });

  it('measures from the latest SYN, and leaves the ambiguous half out', () => {
    const { handshake } = conversationOf([
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['C', 'S', 0, 0, 0, { at: 1000 }],
      ['S', 'SA', 0, 1, 0, { at: 1040 }],
      ['C', 'A', 1, 1, 0, { at: 1045 }],
    ]);
    expect(handshake.irtt).to.equal(0.045);
    expect(handshake.retransmittedSyns).to.equal(1);
    expect(handshake).to.not.have.property('synToSynAck');
  });

  it('lets an option take effect only when both ends offer it', () => {
    const { handshake } = conversationOf([
      ['C', 'S', 0, 0, 0, { options: { mss: 1460, windowScale: 8, isSackPermitted: true } }],
      ['S', 'SA', 0, 1, 0, { options: { mss: 1400, isSackPermitted: true } }],
      ['C', 'A', 1, 1],
    ]);
    expect(handshake.options.client).to.deep.equal({
      mss: 1460,
      windowScale: 8,
      sackPermitted: true,
      timestamps: false,
    });
    expect(handshake.options.effective).to.deep.equal({
      windowScaling: false,
      sackPermitted: true,
      timestamps: false,
    });
  });
});

describe('telling the client from the server', () => {
  const cases: readonly [
    rule: string,
    rows: readonly Row[],
    knownBy: string,
    clientPort: number,
  ][] = [
    ['goes by the sender of the first SYN', HANDSHAKE, 'syn', 50000],
    ['goes by the addressee of the first SYN-ACK', HANDSHAKE.slice(1), 'syn-ack', 50000],
    ['guesses by the system port without either', [['S', 'PA', 9, 9, 5]], 'port', 50000],
  ];
  for (const [rule, rows, knownBy, port] of cases) {
    it(rule, () => {
      const { client, clientKnownBy } = conversationOf(rows);
      expect({ knownBy: clientKnownBy, port: client.port }).to.deep.equal({ knownBy, port });
    });
  }
});
