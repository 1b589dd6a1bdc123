import { expect } from 'chai';
import type { RttStatistics } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row, type Special } from '../../support/trace.js';

/** A moment in milliseconds, with TSval and TSecr. */
function stamped(at: number, value: number, echo: number): Special {
  return { at, options: { timestamps: { value, echo } } };
}

/** Round trips in milliseconds as `frame-ackFrame:rtt`, and what could not be measured. */
function textOf(rtt: RttStatistics | undefined): string {
  if (rtt === undefined) return '';
  const samples = rtt.firstSamples.map(({ frame, ackFrame, rttSeconds, byTimestamps }) => {
    const milliseconds = Number((rttSeconds * 1e3).toFixed(6));
    return `${String(frame)}-${String(ackFrame)}:${String(milliseconds)}${byTimestamps ? 't' : ''}`;
  });
  const { ambiguous, heldUpByLoss } = rtt;
  if (ambiguous > 0) samples.push(`ambiguous ${String(ambiguous)}`);
  if (heldUpByLoss > 0) samples.push(`held up ${String(heldUpByLoss)}`);
  return samples.join(' ');
}

const CASES: readonly [rule: string, rows: readonly Row[], client: string, server?: string][] = [
  [
    'measures SYN, data and FIN of both ends',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'SA', 0, 1, 0, { at: 30 }],
      ['C', 'A', 1, 1, 0, { at: 31 }],
      ['C', 'PA', 1, 1, 100, { at: 40 }],
      ['S', 'PA', 1, 101, 50, { at: 75 }],
      ['C', 'FA', 101, 51, 0, { at: 80 }],
      ['S', 'FA', 51, 102, 0, { at: 112 }],
      ['C', 'A', 102, 52, 0, { at: 113 }],
    ],
    '1-2:30 4-5:35 6-7:32',
    '2-3:1 5-6:5 7-8:1',
  ],
  [
    'measures a SYN by the reset that refuses it',
    [
      ['C', 'S', 0, 0, 0, { at: 0 }],
      ['S', 'RA', 0, 1, 0, { at: 20 }],
    ],
    '1-2:20',
  ],
  [
    'measures of several segments acknowledged together the last',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 101, 1, 100, { at: 1 }],
      ['C', 'A', 201, 1, 100, { at: 2 }],
      ['S', 'A', 1, 301, 0, { at: 10 }],
    ],
    '3-4:8',
  ],
  [
    'measures nothing by an acknowledgment inside a segment, and the segment when it is complete',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 51, 0, { at: 10 }],
      ['S', 'A', 1, 101, 0, { at: 12 }],
    ],
    '1-3:12',
  ],
  [
    'measures nothing by an acknowledgment that comes again',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 101, 0, { at: 10 }],
      ['S', 'A', 1, 101, 0, { at: 20 }],
    ],
    '1-2:10',
  ],
  [
    'does not measure a segment that was sent twice (Karn)',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 1, 1, 100, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 330 }],
    ],
    'ambiguous 1',
  ],
  [
    'does not measure a segment of which a part was sent again',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 51, 1, 50, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 330 }],
    ],
    'ambiguous 1',
  ],
  [
    'measures what is new in a segment that repeats its beginning',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 1, 1, 150, { at: 300 }],
      ['S', 'A', 1, 151, 0, { at: 330 }],
    ],
    '2-3:30',
  ],
  [
    'measures new data after a repeated segment',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 1, 1, 100, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 330 }],
      ['C', 'A', 101, 1, 100, { at: 340 }],
      ['S', 'A', 1, 201, 0, { at: 372 }],
    ],
    '4-5:32 ambiguous 1',
  ],
  [
    'takes the repeated transmission when its timestamp is echoed',
    [
      ['C', 'A', 1, 1, 100, stamped(0, 1000, 7)],
      ['C', 'A', 1, 1, 100, stamped(300, 1300, 7)],
      ['S', 'A', 1, 101, 0, stamped(330, 8, 1300)],
    ],
    '2-3:30t',
  ],
  [
    'takes the first transmission when its timestamp is echoed',
    [
      ['C', 'A', 1, 1, 100, stamped(0, 1000, 7)],
      ['C', 'A', 1, 1, 100, stamped(300, 1300, 7)],
      ['S', 'A', 1, 101, 0, stamped(330, 8, 1000)],
    ],
    '1-3:330t',
  ],
  [
    'settles nothing by timestamps that are the same',
    [
      ['C', 'A', 1, 1, 100, stamped(0, 1000, 7)],
      ['C', 'A', 1, 1, 100, stamped(3, 1000, 7)],
      ['S', 'A', 1, 101, 0, stamped(33, 8, 1000)],
    ],
    'ambiguous 1',
  ],
  [
    'settles nothing by the timestamp of another segment',
    [
      ['C', 'A', 1, 1, 100, stamped(0, 1000, 7)],
      ['C', 'A', 1, 1, 100, stamped(300, 1300, 7)],
      ['S', 'A', 1, 101, 0, stamped(330, 8, 900)],
    ],
    'ambiguous 1',
  ],
  [
    'settles nothing when two of three transmissions share a timestamp',
    [
      ['C', 'A', 1, 1, 100, stamped(0, 1000, 7)],
      ['C', 'A', 1, 1, 100, stamped(3, 1000, 7)],
      ['C', 'A', 1, 1, 100, stamped(300, 1300, 7)],
      ['S', 'A', 1, 101, 0, stamped(330, 8, 1000)],
    ],
    'ambiguous 1',
  ],
  [
    'does not measure what had to wait for the repeat of an earlier segment',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 101, 1, 100, { at: 1 }],
      ['C', 'A', 1, 1, 100, { at: 300 }],
      ['S', 'A', 1, 201, 0, { at: 330 }],
    ],
    'held up 1',
  ],
  [
    'does not measure what had to wait for a late segment, but does measure that one',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 201, 1, 100, { at: 1 }],
      ['C', 'A', 101, 1, 100, { at: 4 }],
      ['S', 'A', 1, 201, 0, { at: 30 }],
      ['S', 'A', 1, 301, 0, { at: 31 }],
    ],
    '3-4:26 2-5:30',
  ],
  [
    'measures the part of a late segment that no other had carried',
    [
      ['C', 'A', 1, 1, 10, { at: 0 }],
      ['C', 'FA', 138, 1, 0, { at: 1 }],
      ['C', 'FPA', 111, 1, 27, { at: 4 }],
      ['S', 'A', 1, 11, 0, { at: 30 }],
      ['S', 'A', 1, 138, 0, { at: 35 }],
    ],
    '1-4:30 3-5:31',
  ],
  [
    'does not measure the probe of a closed window',
    [
      ['C', 'A', 1, 1, 10, { at: 0 }],
      ['S', 'A', 1, 11, 0, { at: 5, window: 0 }],
      ['C', 'A', 11, 1, 1, { at: 100 }],
      ['S', 'A', 1, 11, 0, { at: 110, window: 0 }],
      ['C', 'A', 11, 1, 1, { at: 300 }],
      ['S', 'A', 1, 12, 0, { at: 310 }],
    ],
    '1-2:5',
  ],
  [
    'does not measure against a clock that went backwards',
    [
      ['C', 'A', 1, 1, 100, { at: 50 }],
      ['S', 'A', 1, 101, 0, { at: 40 }],
    ],
    '',
  ],
  [
    'does not measure data that was captured after its acknowledgment',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 201, 0, { at: 10 }],
      ['C', 'A', 101, 1, 100, { at: 11 }],
      ['C', 'A', 201, 1, 100, { at: 12 }],
      ['S', 'A', 1, 301, 0, { at: 20 }],
    ],
    '4-5:8',
  ],
  [
    'keeps measuring after an acknowledgment of what was never sent',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 1_000_000, 0, { at: 10 }],
      ['C', 'A', 101, 1, 100, { at: 20 }],
      ['S', 'A', 1, 201, 0, { at: 29 }],
    ],
    '3-4:9',
  ],
];

describe('round trips', () => {
  for (const [rule, rows, client, server] of CASES) {
    it(rule, () => {
      const { directions } = conversationOf(rows);
      expect(textOf(directions.client.rtt)).to.equal(client);
      if (server !== undefined) expect(textOf(directions.server.rtt)).to.equal(server);
    });
  }

  it('keeps the first six, and counts all', () => {
    const rows = Array.from({ length: 20 }, (_, index): Row[] => [
      ['C', 'PA', 1 + index, 1, 1, { at: index * 100 }],
      ['S', 'A', 1, 2 + index, 0, { at: index * 100 + 10 + index }],
    ]).flat();
    const { rtt } = conversationOf([...HANDSHAKE, ...rows]).directions.client;
    expect(rtt?.firstSamples.map(({ carries }) => carries)).to.deep.equal([
      'syn',
      ...Array.from({ length: 5 }, () => 'data'),
    ]);
    expect(rtt).to.include({ samples: 21, minSeconds: 0.001, maxSeconds: 0.029 });
    expect(rtt?.meanSeconds).to.be.closeTo((0.001 + 20 * 0.0195) / 21, 1e-12);
  });

  it('has no deviation of a single sample, and nothing at all without one', () => {
    const { client, server } = conversationOf([
      ['C', 'S', 0],
      ['S', 'SA', 0, 1],
    ]).directions;
    expect(client.rtt).not.to.have.property('stddevSeconds');
    expect(server).not.to.have.property('rtt');
  });

  it('gives the estimate of RFC 6298 after each sample', () => {
    const { rtt } = conversationOf([
      ['C', 'A', 1, 1, 1, { at: 0 }],
      ['S', 'A', 1, 2, 0, { at: 100 }],
      ['C', 'A', 2, 1, 1, { at: 200 }],
      ['S', 'A', 1, 3, 0, { at: 400 }],
    ]).directions.client;
    expect(rtt?.firstSamples[0]).to.include({
      srttSeconds: 0.1,
      rttvarSeconds: 0.05,
      rtoSeconds: 0.3,
    });
    const last = { srttSeconds: 0.1125, rttvarSeconds: 0.0625, rtoSeconds: 0.3625 };
    expect(rtt?.firstSamples[1]).to.include(last);
    expect(rtt?.estimate).to.deep.equal(last);
  });
});
