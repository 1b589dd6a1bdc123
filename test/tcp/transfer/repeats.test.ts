import { expect } from 'chai';
import type { Repeat } from '../../../src/tcp/transfer/transfer.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';
import { clientDataOf } from '../../support/transfer-of.js';

function data(start: number, at: number): Row {
  return ['C', 'A', start, 1, 100, { at }];
}

function ack(to: number, at: number, sack?: readonly (readonly [number, number])[]): Row {
  // The client's first number is 1000.
  const sackBlocks = sack?.map(([left, right]) => [left + 1000, right + 1000] as const);
  return ['S', 'A', 1, to, 0, { at, ...(sackBlocks && { options: { sackBlocks } }) }];
}

/** `frame kind of repeatOf gap: reason evidence`. */
function textOf({ frame, kind, repeatOf, gapSeconds, reason, evidence }: Repeat): string {
  const origin =
    repeatOf === undefined ? '' : ` of ${String(repeatOf)} after ${String(gapSeconds)}`;
  return `${String(frame)} ${kind}${origin}: ${reason} ${evidence.join(',')}`;
}

const CASES: readonly [rule: string, rows: readonly Row[], repeats: readonly string[]][] = [
  [
    'rests a fast retransmission on three duplicate ACKs',
    [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 10.1),
      data(201, 10.2),
      data(301, 10.3),
      data(401, 10.4),
      ack(101, 40),
      ack(101, 40.2),
      ack(101, 40.3),
      ack(101, 40.4),
      data(101, 41),
      ack(501, 70),
    ],
    ['13 fast-retransmission of 5 after 0.0309: duplicate-acks 10,11,12'],
  ],
  [
    'rests one on the two that Wireshark is content with',
    [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 10.1),
      data(201, 10.2),
      ack(101, 40),
      ack(101, 40.2),
      ack(101, 40.3),
      data(101, 41),
    ],
    ['10 fast-retransmission of 5 after 0.0309: duplicate-acks 8,9'],
  ],
  [
    'lets no two duplicate ACKs explain what Wireshark does not call fast',
    [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 10.1),
      data(201, 10.2),
      ack(101, 40),
      ack(101, 40.2),
      ack(101, 40.3),
      data(101, 100),
    ],
    ['10 retransmission of 5 after 0.0899: number-passed 6'],
  ],
  [
    'lets three explain it, and nothing but a partial ACK the next one of the same recovery',
    [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 10.1),
      data(201, 10.2),
      data(301, 10.3),
      data(401, 10.4),
      ack(101, 40),
      ack(101, 40.2),
      ack(101, 40.3),
      ack(101, 40.4),
      data(101, 80),
      ack(301, 120),
      data(301, 121),
      ack(501, 160),
    ],
    [
      '13 retransmission of 5 after 0.0699: duplicate-acks 10,11,12',
      '15 retransmission of 7 after 0.1107: duplicate-acks 10,11,12,14',
    ],
  ],
  [
    'counts ACKs with other windows when SACK says what is missing',
    [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 10.1),
      data(201, 10.2),
      ack(1, 40, [[101, 201]]),
      ['S', 'A', 1, 1, 0, { at: 41, window: 900, options: { sackBlocks: [[1101, 1301]] } }],
      ack(1, 42, [[101, 301]]),
      data(1, 100),
    ],
    ['10 retransmission of 4 after 0.09: duplicate-acks 7,8,9'],
  ],
  [
    'rests a timeout on the segment that was waited for, and later repeats on the first',
    [
      ...HANDSHAKE,
      data(1, 10),
      ack(101, 40),
      data(101, 50),
      data(201, 50.1),
      data(101, 350),
      data(201, 352),
      ack(301, 380),
    ],
    ['8 retransmission of 6 after 0.3: timeout 6', '9 retransmission of 7 after 0.3019: timeout 8'],
  ],
  [
    'knows of no timeout so soon, and goes by the round trip of the handshake before the first sample',
    [...HANDSHAKE, data(1, 10), data(1, 160), data(1, 1100)],
    [
      '5 retransmission of 4 after 0.15: number-passed 4',
      '6 retransmission of 4 after 1.09: timeout 4',
    ],
  ],
  [
    'waits for three round trips of the handshake where that is longer',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 299 }],
      ['C', 'A', 1, 1, 0, { at: 300 }],
      data(1, 310),
      data(1, 1200),
      data(1, 2110),
    ],
    [
      '5 retransmission of 4 after 0.89: number-passed 4',
      '6 retransmission of 4 after 1.8: timeout 4',
    ],
  ],
  [
    'waits for a second where the handshake was captured and gives no round trip',
    [['S', 'SA', 0, 1, 0, { at: 0 }], data(1, 10), data(1, 960), data(1, 1960)],
    [
      '3 retransmission of 2 after 0.95: number-passed 2',
      '4 retransmission of 2 after 1.95: timeout 2',
    ],
  ],
  [
    'sees a timer that runs out again and again, though it was set before the capture',
    [data(1, 0), data(1, 206), data(1, 806), data(1, 2006), data(1, 4406)],
    [
      '2 retransmission of 1 after 0.206: timeout 1',
      '3 retransmission of 1 after 0.806: timeout 1',
      '4 retransmission of 1 after 2.006: timeout 1',
      '5 retransmission of 1 after 4.406: timeout 1',
    ],
  ],
  [
    'waits for the timer anew after each ACK',
    [
      ...HANDSHAKE,
      data(1, 10),
      ack(101, 40),
      data(101, 50),
      data(201, 50.1),
      data(301, 50.2),
      ack(201, 240),
      data(201, 300),
    ],
    ['10 retransmission of 7 after 0.2499: number-passed 8'],
  ],
  [
    'names the ACK that had covered a spurious retransmission',
    [...HANDSHAKE, data(1, 10), ack(101, 40), data(101, 41), ack(201, 70), data(1, 300)],
    ['8 spurious-retransmission of 4 after 0.29: already-acknowledged 5'],
  ],
  [
    'shows the later segment of one that fills a gap',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 30 }],
      ['C', 'A', 1, 1, 0, { at: 31 }],
      data(1, 40),
      data(201, 41),
      data(101, 42),
    ],
    ['6 out-of-order: fills-gap 5'],
  ],
  [
    'knows a repeat that Wireshark takes for late, and the SACK that asked for it',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 60 }],
      ['C', 'A', 1, 1, 0, { at: 60.1 }],
      data(1, 61),
      data(101, 61.1),
      data(201, 61.2),
      ack(101, 121),
      ack(101, 122, [[201, 301]]),
      data(301, 122.1),
      data(101, 130),
      ack(401, 190),
    ],
    ['10 out-of-order of 5 after 0.0689: selective-ack 8'],
  ],
  [
    'claims no first transmission that was not captured',
    [...HANDSHAKE, data(1, 10), data(201, 11), data(101, 500)],
    ['6 retransmission: number-passed 5'],
  ],
];

describe('why segments are repeated', () => {
  for (const [rule, rows, expected] of CASES) {
    it(rule, () => {
      const { repeats } = clientDataOf(rows);
      expect(repeats.first.map(textOf)).to.deep.equal(expected);
      expect(repeats.total).to.equal(expected.length);
    });
  }

  it('tells what was sent again from what came late, whatever Wireshark calls it', () => {
    const rows: readonly Row[] = [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 60 }],
      ['C', 'A', 1, 1, 0, { at: 60.1 }],
      data(1, 61),
      data(201, 62),
      data(101, 62.5),
      data(101, 64),
    ];
    const { repeats } = clientDataOf(rows);
    expect(repeats).to.include({ total: 2, sentAgain: 1, needless: 0 });
    expect(repeats.first.map(({ kind }) => kind)).to.deep.equal(['out-of-order', 'out-of-order']);
    expect(repeats.first.map(({ isSentAgain }) => isSentAgain)).to.deep.equal([false, true]);
  });

  it('hears from a D-SACK that one was needless, once', () => {
    const below: Row = ack(201, 340, [[101, 201]]);
    const rows = [...HANDSHAKE, data(1, 10), data(101, 11), data(101, 300), below, below];
    const { repeats } = clientDataOf(rows);
    expect(repeats).to.include({ sentAgain: 1, needless: 1 });
    expect(repeats.first[0]).to.include({ frame: 6, needlessFrame: 7 });
  });

  it('hears it from a block within a larger one, too', () => {
    const within: Row = ack(101, 340, [
      [201, 301],
      [201, 401],
    ]);
    const rows = [
      ...HANDSHAKE,
      ...[data(1, 10), data(101, 11), data(201, 12), data(301, 13), data(201, 300)],
      within,
    ];
    expect(clientDataOf(rows).repeats).to.include({ sentAgain: 1, needless: 1 });
  });

  it('takes a SACK of data beyond the acknowledged for no such report', () => {
    const rows = [
      ...HANDSHAKE,
      data(1, 10),
      data(101, 11),
      data(101, 300),
      ack(1, 340, [[101, 201]]),
    ];
    expect(clientDataOf(rows).repeats).to.include({ sentAgain: 1, needless: 0 });
  });

  it('keeps the first twenty, and counts all by their kinds', () => {
    const again = Array.from({ length: 50 }, (_, index) => data(1, 100 + index * 10));
    const { repeats } = clientDataOf([...HANDSHAKE, data(1, 10), ...again]);
    expect(repeats.first).to.have.length(20);
    expect(repeats.total).to.equal(50);
    expect(repeats.byKind).to.deep.equal({
      retransmission: 50,
      'fast-retransmission': 0,
      'spurious-retransmission': 0,
      'out-of-order': 0,
    });
  });

  it('counts no frame that was captured twice', () => {
    const twice: Row = ['C', 'A', 1, 1, 100, { at: 10, ipId: 7 }];
    const { repeats, segments } = clientDataOf([...HANDSHAKE, twice, twice]);
    expect([repeats.total, segments]).to.deep.equal([0, 1]);
  });
});
