import { expect } from 'chai';
import type { Row } from '../../support/trace.js';
import { clientDataOf } from '../../support/transfer-of.js';

/** Segments of 100 bytes, ten milliseconds apart, each acknowledged after four. */
function steadyRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index): Row[] => [
    ['C', 'A', 1 + index * 100, 1, 100, { at: index * 10 }],
    ['S', 'A', 1, 101 + index * 100, 0, { at: index * 10 + 4 }],
  ]).flat();
}

const CASES: readonly [rule: string, rows: readonly Row[], rate: readonly number[] | undefined][] =
  [
    [
      'lasts from the first segment to the ACK that covers the last',
      [
        ['C', 'A', 1, 1, 100, { at: 0 }],
        ['C', 'A', 101, 1, 100, { at: 50 }],
        ['S', 'A', 1, 101, 0, { at: 60 }],
        ['S', 'A', 1, 201, 0, { at: 100 }],
        ['S', 'A', 1, 201, 0, { at: 900 }],
      ],
      [200, 0.1, 2000, 1, 4],
    ],
    [
      'counts payload once, and the time that its repeat took',
      [
        ['C', 'A', 1, 1, 100, { at: 0 }],
        ['C', 'A', 1, 1, 100, { at: 300 }],
        ['S', 'A', 1, 101, 0, { at: 400 }],
      ],
      [100, 0.4, 250, 1, 3],
    ],
    [
      'ends with the last segment when the capture has no ACK of it',
      [
        ['C', 'A', 1, 1, 100, { at: 0 }],
        ['S', 'A', 1, 101, 0, { at: 10 }],
        ['C', 'A', 101, 1, 100, { at: 50 }],
        ['S', 'A', 1, 151, 0, { at: 100 }],
      ],
      [200, 0.05, 4000, 1, 3],
    ],
    ['is not there for a segment without an ACK', [['C', 'A', 1, 1, 100, { at: 0 }]], undefined],
  ];

describe('the rate of a transfer', () => {
  for (const [rule, rows, expected] of CASES) {
    it(rule, () => {
      const { rate } = clientDataOf(rows);
      const values = rate && [
        rate.bytes,
        rate.seconds,
        rate.bytesPerSecond,
        rate.firstFrame,
        rate.lastFrame,
      ];
      expect(values).to.deep.equal(expected);
    });
  }
});

function later([from, flags, seq, ack = 0, length = 0, special]: Row, milliseconds: number): Row {
  return [from, flags, seq, ack, length, { at: (special?.at ?? 0) + milliseconds }];
}

describe('the rate in the middle of a transfer', () => {
  it('is that of the half between the first and the last quarter', () => {
    expect(clientDataOf(steadyRows(40)).steady).to.deep.equal({
      bytes: 2000,
      seconds: 0.2,
      bytesPerSecond: 10_000,
      firstFrame: 19,
      lastFrame: 59,
      segments: 20,
      segmentsPerSecond: 100,
    });
  });

  it('is not there for a short transfer', () => {
    expect(clientDataOf(steadyRows(31))).not.to.have.property('steady');
    expect(clientDataOf(steadyRows(32))).to.have.property('steady');
  });

  it('counts no repeats', () => {
    const rows = steadyRows(40).flatMap((row): Row[] => (row[0] === 'C' ? [row, row] : [row]));
    expect(clientDataOf(rows).steady).to.include({ bytes: 2000, segments: 20 });
  });

  it('is exact for its frames, however many segments there are', () => {
    const { steady } = clientDataOf(steadyRows(5000));
    const first = ((steady?.firstFrame ?? 0) - 1) / 2;
    const last = ((steady?.lastFrame ?? 0) - 1) / 2;
    expect(steady).to.include({ bytes: (last - first) * 100, segments: last - first });
    expect(steady?.bytesPerSecond).to.be.closeTo(10_000, 1e-6);
    expect(last - first).to.be.within(2450, 2550);
  });

  it('leaves out pauses in which all is acknowledged', () => {
    const rows = steadyRows(40).map((row, index) => (index < 40 ? row : later(row, 500)));
    const { steady, isMostlyPaused } = clientDataOf(rows);
    // The pause begins with the ACK, four milliseconds after the segment.
    expect(steady).to.include({ bytes: 2000, seconds: 0.194, pausedSeconds: 0.506 });
    expect(isMostlyPaused).to.equal(undefined);
  });

  it('cannot be told of a transfer that rests for most of its time', () => {
    const rows = steadyRows(40).map((row, index) => later(row, 400 * Math.floor(index / 20)));
    const { steady, isMostlyPaused } = clientDataOf(rows);
    expect([steady, isMostlyPaused]).to.deep.equal([undefined, true]);
  });
});
