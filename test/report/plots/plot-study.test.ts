import { expect } from 'chai';
import { PlotStudy } from '../../../src/report/plots/plot-study.js';
import type { PlotSeries } from '../../../src/report/plots/plot-series.js';
import { factsOf, plotSeriesOf } from '../../support/plot-series.js';
import { HANDSHAKE, type Row, segmentsOf } from '../../support/trace.js';

const SYNS: readonly Row[] = [
  ['C', 'S', 0, 0, 0, { at: 0, options: { windowScale: 2 }, window: 8000 }],
  ['S', 'SA', 0, 1, 0, { at: 20, options: { windowScale: 3 }, window: 9000 }],
  ['C', 'A', 1, 1, 0, { at: 21, window: 500 }],
];

/** The client sends 100 bytes three times; the second is lost and sent again after duplicate ACKs. */
const LOSS: readonly Row[] = [
  ...SYNS,
  ['C', 'PA', 1, 1, 100, { at: 30 }],
  ['C', 'PA', 201, 1, 100, { at: 31 }],
  ['S', 'A', 1, 101, 0, { at: 50, window: 600 }],
  ['S', 'A', 1, 101, 0, { at: 51, window: 600 }],
  ['C', 'PA', 101, 1, 100, { at: 300 }],
  ['S', 'A', 1, 301, 0, { at: 320, window: 700 }],
  ['C', 'PA', 1, 1, 100, { at: 330 }],
];

function millis(seconds: number): number {
  return Number((seconds * 1e3).toFixed(6));
}

describe('PlotStudy', () => {
  const { client, server } = plotSeriesOf(segmentsOf(LOSS)).directions;

  it('places each segment with payload, and tells the repeated and late ones apart', () => {
    expect(
      client.fresh.points.map(({ frame, seconds, seq, seqEnd }) => [
        frame,
        millis(seconds),
        seq,
        seqEnd,
      ]),
    ).to.deep.equal([
      [4, 30, 1, 101],
      [5, 31, 201, 301],
    ]);
    expect(client.repeats.points.map(({ frame, kind, seq }) => [frame, kind, seq])).to.deep.equal([
      [8, 'retransmission', 101],
      [10, 'spurious-retransmission', 1],
    ]);
    expect(server.fresh.points).to.deep.equal([]);
  });

  it('tells what was sent again, though Wireshark takes it for late', () => {
    const rows: readonly Row[] = [
      ...SYNS,
      ['C', 'A', 1, 1, 100, { at: 30 }],
      ['C', 'A', 201, 1, 100, { at: 31 }],
      ['C', 'A', 101, 1, 100, { at: 31.5 }],
      ['C', 'A', 101, 1, 100, { at: 33 }],
    ];
    const { repeats } = plotSeriesOf(segmentsOf(rows)).directions.client;
    expect(repeats.points.map(({ kind }) => kind)).to.deep.equal(['out-of-order', 'sent-again']);
  });

  it('draws the line of acknowledgments and the scaled edge of the window', () => {
    expect(
      client.acks.points.map(({ frame, ack, windowEdge, isDuplicate }) => [
        frame,
        ack,
        windowEdge,
        isDuplicate,
      ]),
    ).to.deep.equal([
      [2, 1, 1 + 9000, false],
      [6, 101, 101 + 600 * 8, false],
      [7, 101, 101 + 600 * 8, true],
      [9, 301, 301 + 700 * 8, false],
    ]);
    expect(client.windows.points.map(({ bytes }) => bytes)).to.deep.equal([9000, 4800, 4800, 5600]);
    expect(server.windows.points[1]?.bytes).to.equal(2000);
    expect(client.isWindowScaleUnknown).to.equal(false);
  });

  it('measures round trips by the rule of Karn, with the estimate of RFC 6298 after each', () => {
    const srtt = (7 / 8) * 20 + (1 / 8) * 20;
    const rttvar = (3 / 4) * 10 + 0;
    expect(
      client.roundTrips.points.map(({ frame, ackFrame, rttSeconds, srttSeconds, rtoSeconds }) => [
        frame,
        ackFrame,
        ...[rttSeconds, srttSeconds, rtoSeconds].map(millis),
      ]),
    ).to.deep.equal([
      [1, 2, 20, 20, 20 + 4 * 10],
      [4, 6, 20, srtt, srtt + 4 * rttvar],
    ]);
    expect(client.roundTrips.points[1]?.seconds).to.equal(0.05);
  });

  it('counts all payload, and that which is new', () => {
    const bins = client.rates?.bins ?? [];
    const sum = (of: (bin: (typeof bins)[number]) => number) =>
      bins.reduce((total, bin) => total + of(bin), 0);
    expect(sum(({ payloadBytes }) => payloadBytes)).to.equal(400);
    expect(sum(({ newBytes }) => newBytes)).to.equal(300);
    expect(client.rates?.startSeconds).to.equal(0.03);
    expect(server.rates).to.equal(undefined);
  });

  it("has Wireshark's bytes in flight, which skips the segment behind a gap", () => {
    expect(client.flight.points.map(({ frame, bytes }) => [frame, bytes])).to.deep.equal([
      [4, 100],
      [8, 200],
      [10, 100],
    ]);
  });

  it('goes on counting where the numbers wrap, and below the first of them', () => {
    const { directions } = plotSeriesOf(
      segmentsOf(
        [
          ...HANDSHAKE,
          ['C', 'A', 1, 1, 1000],
          ['C', 'A', 1001, 1, 1000],
          ['S', 'A', 1, 2001],
          ['C', 'A', -999, 1, 500],
        ],
        { C: 2 ** 32 - 1500, S: 1 },
      ),
    );
    expect(directions.client.fresh.points.map(({ seq }) => seq)).to.deep.equal([1, 1001]);
    expect(directions.client.repeats.points.map(({ seq }) => seq)).to.deep.equal([-999]);
    expect(directions.client.acks.points.at(-1)?.ack).to.equal(2001);
  });

  it('goes on counting beyond 2³² bytes', () => {
    const step = 2 ** 30;
    const rows = Array.from({ length: 9 }, (_, n): Row => ['C', 'A', 1 + n * step, 1, 100]);
    const { directions } = plotSeriesOf(segmentsOf([...HANDSHAKE, ...rows]));
    const { fresh, repeats } = directions.client;
    const points = [...fresh.points, ...repeats.points];
    const numbers = points.map(({ seq }) => seq).sort((a, b) => a - b);
    expect(numbers).to.deep.equal(rows.map((_, n) => 1 + n * step));
  });

  it('follows the acknowledgments where only they were captured', () => {
    const step = 2 ** 30;
    const rows = Array.from({ length: 9 }, (_, n): Row => ['S', 'A', 1, 1 + n * step]);
    const { directions } = plotSeriesOf(segmentsOf(rows));
    const data = [directions.client, directions.server].find(({ acks }) => acks.total > 0);
    expect(data?.acks.points.at(-1)?.ack).to.equal(1 + 8 * step);
    expect(data?.isWindowScaleUnknown).to.equal(true);
    expect(data?.acks.points[0]).not.to.have.property('windowEdge');
  });

  it('passes over resets and the copies of a mirror port', () => {
    const copied: Row = ['C', 'PA', 1, 1, 100, { at: 30, ipId: 7 }];
    const { directions } = plotSeriesOf(
      segmentsOf([...HANDSHAKE, copied, copied, ['S', 'R', 1, 0, 0, { window: 0 }]]),
    );
    expect(directions.client.fresh.total).to.equal(1);
    expect(directions.client.repeats.total).to.equal(0);
    expect(directions.client.windows.points.every(({ bytes }) => bytes > 0)).to.equal(true);
  });

  it('does not grow with a million segments', () => {
    const { conversation, facts } = factsOf(
      segmentsOf([...HANDSHAKE, ['C', 'A', 1, 1, 1000], ['S', 'A', 1, 1001]]),
    );
    const study = new PlotStudy({
      conversation,
      zeroNanos: conversation.startNanos,
      mostPoints: 400,
    });
    const [data, ack] = facts.slice(3);
    for (let n = 0; n < 500_000; n++) {
      for (const each of [data, ack]) {
        if (each?.wireshark === undefined) throw new Error('the trace has too few segments');
        const { segment, wireshark } = each;
        const moved = n * 1000;
        const timeNanos = segment.timeNanos + BigInt(n) * 100_000n;
        const shown = {
          ...wireshark.shown,
          seq: each === data ? (1 + moved) >>> 0 : 1,
          ack: each === data ? 1 : (1001 + moved) >>> 0,
        };
        study.add({
          ...each,
          segment: { ...segment, timeNanos, frameNumber: n },
          wireshark: { ...wireshark, shown },
        });
      }
    }
    const { client: sent } = study.finish().directions;
    expect(sent.fresh.total).to.equal(500_000);
    for (const list of [sent.fresh, sent.acks, sent.flight, sent.windows, sent.roundTrips]) {
      expect(list.points.length).to.be.within(100, 400);
      expect(list.total).to.be.at.least(500_000);
    }
    expect(sent.fresh.points.at(-1)?.seqEnd).to.equal(1 + 500_000_000);
    expect(sent.acks.points.at(-1)?.ack).to.equal(1 + 500_000_000);
    const carried = sent.rates?.bins.reduce((sum, { newBytes }) => sum + newBytes, 0);
    expect(carried).to.equal(500_000_000);
  }).timeout(180_000);
});

describe('PlotStudy, any trace', () => {
  it('agrees with the statistics of the conversation', () => {
    const segments = segmentsOf(LOSS);
    const { conversation } = factsOf(segments);
    const { directions }: PlotSeries = plotSeriesOf(segments);
    const { rtt, uniquePayloadBytes } = conversation.directions.client;
    const { roundTrips, rates } = directions.client;
    expect(roundTrips.total).to.equal(rtt?.samples);
    expect(roundTrips.points.at(-1)?.rtoSeconds).to.equal(rtt?.estimate?.rtoSeconds);
    const carried = rates?.bins.reduce((sum, { newBytes }) => sum + newBytes, 0);
    expect(carried).to.equal(uniquePayloadBytes);
  });
});
