import { expect } from 'chai';
import fc from 'fast-check';
import type { DataSegment } from '../../../src/tcp/transfer/transfer.js';
import { HANDSHAKE, type Row } from '../../support/trace.js';
import { clientDataOf } from '../../support/transfer-of.js';

/** `frame:seq+length sent>ackFrame[*] rtt|why`, times in milliseconds; `*` marks a cumulative ACK. */
function textOf(segment: DataSegment): string {
  const { frame, seq, lengthBytes, sentSeconds, ackFrame, isCumulative, noSample } = segment;
  const ack =
    ackFrame === undefined ? '' : `>${String(ackFrame)}${isCumulative === true ? '*' : ''}`;
  const rtt = segment.sampleRttSeconds;
  const sample = rtt === undefined ? noSample : Math.round(rtt * 1e6) / 1e3;
  const sent = Math.round(sentSeconds * 1e6) / 1e3;
  return `${String(frame)}:${String(seq)}+${String(lengthBytes)} ${String(sent)}${ack} ${String(sample)}`;
}

const CASES: readonly [rule: string, rows: readonly Row[], first: readonly string[]][] = [
  [
    'takes the first ACK that covers the segment',
    [
      ...HANDSHAKE,
      ['C', 'PA', 1, 1, 100, { at: 10 }],
      ['S', 'A', 1, 51, 0, { at: 30 }],
      ['S', 'A', 1, 101, 0, { at: 40 }],
      ['S', 'A', 1, 101, 0, { at: 50 }],
    ],
    ['4:1+100 10>6 30'],
  ],
  [
    'gives each segment under one ACK its own sample, all but the last cumulative',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 101, 1, 50, { at: 1 }],
      ['C', 'A', 151, 1, 100, { at: 3 }],
      ['S', 'A', 1, 251, 0, { at: 10 }],
    ],
    ['1:1+100 0>4* 10', '2:101+50 1>4* 9', '3:151+100 3>4 7'],
  ],
  [
    'lists no repeat, and measures nothing by an ACK after one (Karn)',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 1, 1, 100, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 330 }],
      ['C', 'A', 101, 1, 100, { at: 340 }],
      ['S', 'A', 1, 201, 0, { at: 372 }],
    ],
    ['1:1+100 0>3 sent-again', '4:101+100 340>5 32'],
  ],
  [
    'keeps the sample of a segment that is repeated after its ACK',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 101, 0, { at: 30 }],
      ['C', 'A', 1, 1, 100, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 330 }],
    ],
    ['1:1+100 0>2 30'],
  ],
  [
    'takes note when a part is repeated, and of nothing when its neighbour is',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 101, 1, 100, { at: 1 }],
      ['C', 'A', 151, 1, 50, { at: 300 }],
      ['S', 'A', 1, 201, 0, { at: 330 }],
    ],
    ['1:1+100 0>4* 330', '2:101+100 1>4 sent-again'],
  ],
  [
    'says that the capture has no ACK',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 51, 0, { at: 30 }],
    ],
    ['1:1+100 0 not-acknowledged'],
  ],
  [
    'measures nothing by the reset of the other end',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'RA', 1, 101, 0, { at: 30 }],
    ],
    ['1:1+100 0 not-acknowledged'],
  ],
  [
    'measures nothing by an ACK that was captured first',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 201, 0, { at: 30 }],
      ['C', 'A', 101, 1, 100, { at: 31 }],
    ],
    ['1:1+100 0>2* 30', '3:101+100 31 time-reversal'],
  ],
  [
    'measures nothing against a clock that went backwards',
    [
      ['C', 'A', 1, 1, 100, { at: 50 }],
      ['S', 'A', 1, 101, 0, { at: 40 }],
    ],
    ['1:1+100 0>2 time-reversal'],
  ],
  [
    'waits for the ACK of the FIN that the segment carries',
    [
      ['C', 'FPA', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 101, 0, { at: 30 }],
      ['S', 'A', 1, 102, 0, { at: 31 }],
    ],
    ['1:1+100 0>3 31'],
  ],
  [
    'counts the payload of a SYN, after the number of the SYN',
    [
      ['C', 'S', 0, 0, 100, { at: 0 }],
      ['S', 'SA', 0, 101, 0, { at: 30 }],
    ],
    ['1:0+100 0>2 30'],
  ],
  [
    'believes no ACK beyond every window',
    [
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['S', 'A', 1, 2 ** 30 + 200, 0, { at: 10 }],
      ['S', 'A', 1, 101, 0, { at: 20 }],
    ],
    ['1:1+100 0>3 20'],
  ],
];

describe('the first segments with payload', () => {
  for (const [rule, rows, expected] of CASES) {
    it(rule, () => {
      expect(clientDataOf(rows).firstSegments.map(textOf)).to.deep.equal(expected);
    });
  }

  it('are six, however many there are', () => {
    const rows = Array.from({ length: 50 }, (_, index): Row => ['C', 'A', 1 + index, 1, 1]);
    const { firstSegments, segments } = clientDataOf(rows);
    expect(firstSegments.map(({ frame }) => frame)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(segments).to.equal(50);
  });

  it('follow the formulas of RFC 6298, whatever the round trips are', () => {
    const milliseconds = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(fc.array(milliseconds, { minLength: 1, maxLength: 6 }), (trips) => {
        const rows = trips.flatMap((trip, index): Row[] => [
          ['C', 'A', 1 + index, 1, 1, { at: index * 10_000 }],
          ['S', 'A', 1, 2 + index, 0, { at: index * 10_000 + trip }],
        ]);
        const { firstSegments } = clientDataOf(rows);
        let [estimated, deviation] = [NaN, NaN];
        for (const [index, trip] of trips.entries()) {
          const sample = trip / 1000;
          const isFirst = index === 0;
          deviation = isFirst ? sample / 2 : 0.75 * deviation + 0.25 * Math.abs(sample - estimated);
          estimated = isFirst ? sample : 0.875 * estimated + 0.125 * sample;
          const found = firstSegments[index];
          const rto = estimated + Math.max(1e-6, 4 * deviation);
          expect(found?.sampleRttSeconds).to.be.closeTo(sample, 1e-9);
          expect(found?.estimatedRttSeconds).to.be.closeTo(estimated, 1e-9);
          expect(found?.devRttSeconds).to.be.closeTo(deviation, 1e-9);
          expect(found?.rtoSeconds).to.be.closeTo(rto, 1e-9);
          expect(found?.rtoBoundedSeconds).to.be.closeTo(Math.max(1, rto), 1e-9);
        }
      }),
    );
  });

  it('keep the estimate where there is no sample, and have none before the first', () => {
    const { firstSegments } = clientDataOf([
      ['C', 'A', 1, 1, 100, { at: 0 }],
      ['C', 'A', 1, 1, 100, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 330 }],
      ['C', 'A', 101, 1, 100, { at: 400 }],
      ['S', 'A', 1, 201, 0, { at: 440 }],
      ['C', 'A', 201, 1, 100, { at: 500 }],
    ]);
    const estimates = firstSegments.map(({ estimatedRttSeconds }) => estimatedRttSeconds);
    expect(estimates).to.deep.equal([undefined, 0.04, 0.04]);
  });
});
