import { expect } from 'chai';
import fc from 'fast-check';
import { TcpAnalyzer } from '../../../src/tcp/analyzer.js';
import type { Conversation } from '../../../src/tcp/conversation.js';
import { ACK, hasFlags, type Segment } from '../../../src/tcp/segment.js';
import { wrap32 } from '../../../src/tcp/sequence.js';
import { FirstPass } from '../../../src/tcp/stream/first-pass.js';
import { hasVerdict } from '../../../src/tcp/stream/segment-analysis.js';
import { HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';

/** Data and acknowledgments of both ends in any order, with losses, repeats and closed windows. */
const row = fc.record({
  from: fc.constantFrom('C' as const, 'S' as const),
  flags: fc.constantFrom('A', 'A', 'A', 'PA', 'FA', 'SA', 'RA', 'S'),
  seq: fc.integer({ min: 0, max: 12 }),
  ack: fc.integer({ min: 0, max: 12 }),
  length: fc.constantFrom(0, 0, 1, 10, 20),
  window: fc.constantFrom(0, 100, 1024),
  gap: fc.constantFrom(1, 5, 300, 2000),
});

const trace = fc.array(row, { maxLength: 40 }).map((rows): Row[] => {
  let at = 10;
  return [
    ...HANDSHAKE,
    ...rows.map(({ from, flags, seq, ack, length, window, gap }): Row => {
      at += gap;
      return [from, flags, 1 + seq * 10, 1 + ack * 10, length, { window, at }];
    }),
  ];
});

function analyze(segments: readonly Segment[]): readonly Conversation[] {
  const analyzer = new TcpAnalyzer();
  for (const segment of segments) analyzer.add(segment);
  return analyzer.finish();
}

function directionsOf(conversations: readonly Conversation[]) {
  return conversations.flatMap(({ directions }) => [directions.client, directions.server]);
}

/** Wireshark's own analysis takes the number 0 for "never". */
function isAtZero({ seq, ack, length = 0, flags }: Segment): boolean {
  const ends = [seq, seq + length, seq + length + 1].map(wrap32);
  return ends.includes(0) || (hasFlags({ flags }, ACK) && ack === 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('statistics of any traffic', () => {
  it('count each retransmission once in each way', () => {
    fc.assert(
      fc.property(trace, (rows) => {
        const segments = segmentsOf(rows);
        const firstPass = new FirstPass('4.0');
        const judged = segments.filter((segment) => {
          const analysis = firstPass.add(segment);
          return (
            ['retransmission', 'fast_retransmission', 'spurious_retransmission'] as const
          ).some((verdict) => hasVerdict(analysis, verdict));
        });
        const all = directionsOf(analyze(segments)).map(({ retransmissions }) => retransmissions);
        expect(sum(all.map(({ total }) => total))).to.equal(judged.length);
        for (const { total, bySegment, byVerdict } of all) {
          expect(sum(Object.values(bySegment))).to.equal(total);
          expect(sum(Object.values(byVerdict))).to.equal(total);
        }
      }),
    );
  });

  it('keep their limits', () => {
    fc.assert(
      fc.property(trace, (rows) => {
        for (const each of directionsOf(analyze(segmentsOf(rows)))) {
          const { payloadBytes, uniquePayloadBytes, rtt, keepAlives, zeroWindow } = each;
          expect(uniquePayloadBytes).to.be.within(0, payloadBytes);
          expect(each.uncapturedBytes).to.be.at.least(0);
          expect(each.duplicateAcksOfOutstandingData).to.be.at.most(each.duplicateAcks);
          expect(keepAlives.afterIdle).to.be.at.most(keepAlives.frames);
          expect(keepAlives.unanswered).to.be.at.most(keepAlives.frames);
          expect(zeroWindow.seconds).to.be.at.least(0);
          const { minSeconds = 0, meanSeconds = 0, maxSeconds = 0 } = rtt ?? {};
          expect(meanSeconds).to.be.within(minSeconds - 1e-12, maxSeconds + 1e-12);
        }
      }),
    );
  });

  it('do not depend on the first numbers, across the wrap too', () => {
    const isn = fc.oneof(fc.nat(), fc.integer({ min: 0xffffff00, max: 0xffffffff }));
    fc.assert(
      fc.property(trace, isn, isn, (rows, clientIsn, serverIsn) => {
        const [here, there] = [segmentsOf(rows), segmentsOf(rows, { C: clientIsn, S: serverIsn })];
        fc.pre(!there.some(isAtZero));
        const rttOf = (segments: readonly Segment[]) =>
          directionsOf(analyze(segments)).map(({ rtt, uniquePayloadBytes, uncapturedBytes }) => [
            rtt,
            uniquePayloadBytes,
            uncapturedBytes,
          ]);
        expect(rttOf(there)).to.deep.equal(rttOf(here));
      }),
    );
  });

  it('need no more room for more segments', () => {
    const rows = (count: number): Row[] =>
      Array.from({ length: count }, (_, index): Row[] => [
        ['S', 'A', 1 + index * 30, 1, 10, { at: index }],
        ['C', 'A', 1, 11 + index * 30, 0, { at: index + 0.5 }],
      ]).flat();
    const sizeOf = (count: number): number => {
      const [conversation] = analyze(segmentsOf(rows(count)));
      return JSON.stringify(conversation?.directions, null, 1).split('\n').length;
    };
    expect(sizeOf(3000)).to.equal(sizeOf(100));
  });
});
