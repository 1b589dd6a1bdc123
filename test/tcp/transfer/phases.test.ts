import { expect } from 'chai';
import type { PhaseReading } from '../../../src/tcp/transfer/transfer.js';
import { BulkTrace, MSS, openingOf } from '../../support/bulk-trace.js';
import type { Row } from '../../support/trace.js';
import { clientDataOf, transferOf } from '../../support/transfer-of.js';

/** Each phase as `kind confidence firstFrame-lastFrame flight>flight`, in segments; or why there is none. */
function textOf(reading: PhaseReading): readonly string[] {
  if ('cannotTell' in reading) return [reading.cannotTell];
  return reading.phases.map(
    ({ kind, confidence, firstFrame, lastFrame, startFlightBytes, endFlightBytes }) => {
      const flights = [startFlightBytes, endFlightBytes].map((bytes) => bytes / MSS).join('>');
      return `${kind} ${confidence} ${String(firstFrame)}-${String(lastFrame)} ${flights}`;
    },
  );
}

function phasesOf(trace: BulkTrace): readonly string[] {
  return textOf(clientDataOf(trace.rows).phases);
}

function limitOf(trace: BulkTrace) {
  const { phases } = clientDataOf(trace.rows);
  if ('cannotTell' in phases) throw new Error(phases.cannotTell);
  return phases.limitedBy;
}

/** Twelve segments of which the third is lost, up to the ACK that ends the recovery. */
function withFastRetransmission(trace: BulkTrace): BulkTrace {
  trace.burst(12).wait(100);
  const lost = trace.seq - 10 * MSS;
  for (let index = 0; index < 10; index++) trace.ack(lost, index * 0.01);
  trace.send(lost, 'A', 1);
  trace.ack(trace.seq, 101);
  return trace.wait(102);
}

const CASES: readonly [rule: string, trace: () => BulkTrace, phases: readonly string[]][] = [
  [
    'sees slow start in a flight that doubles',
    () => new BulkTrace().rounds([2, 4, 8, 16]),
    ['slow-start high 4-47 2>16'],
  ],
  [
    'sees it where every other segment is acknowledged, too',
    () => new BulkTrace().rounds([4, 6, 9, 14]),
    ['slow-start high 4-55 4>14'],
  ],
  [
    'is less sure of two steps',
    () => new BulkTrace().rounds([4, 8, 16]),
    ['slow-start medium 4-43 4>16'],
  ],
  [
    'makes little of a single step, and nothing of one that is no doubling',
    () => new BulkTrace().rounds([5, 10, 10, 10]),
    ['slow-start low 4-23 5>10'],
  ],
  ['sees no slow start in a single small step', () => new BulkTrace().rounds([5, 8, 8, 8]), []],
  [
    'sees congestion avoidance in a flight that grows by one',
    () => new BulkTrace().rounds([4, 8, 9, 10, 11, 12, 13]),
    ['slow-start low 4-19 4>8', 'congestion-avoidance low 28-124 9>13'],
  ],
  [
    'is surer of a long one, with uneven steps',
    () => new BulkTrace().rounds([10, 10, 11, 11, 12, 13, 13, 14, 15, 15]),
    ['congestion-avoidance medium 24-236 10>15'],
  ],
  [
    'sees nothing in a level flight',
    () => new BulkTrace().rounds(Array.from({ length: 12 }, () => 8)),
    [],
  ],
  [
    'sees nothing in a flight that the window limits',
    () => new BulkTrace(4500).rounds([2, 4, 4, 4, 4, 4]),
    [],
  ],
  [
    'sees recovery from the fast retransmission to the ACK of all that was under way',
    () => withFastRetransmission(new BulkTrace().rounds([4, 4, 4])),
    ['recovery high 50-51 10>0'],
  ],
  [
    'sees that slow start lasts until the loss',
    () => withFastRetransmission(new BulkTrace().rounds([3, 6])),
    ['slow-start medium 4-33 3>12', 'recovery high 44-45 10>0'],
  ],
  [
    'sees a timeout, and slow start after it',
    () => {
      const trace = new BulkTrace().rounds([8, 8, 8]).burst(2).wait(500);
      trace
        .send(trace.seq - 2 * MSS)
        .send(trace.seq - MSS)
        .wait(100)
        .ack(trace.seq)
        .wait(1);
      return trace.rounds([2, 4, 8]);
    },
    ['timeout high 53-54 2>2', 'slow-start medium 57-76 2>8'],
  ],
  [
    'sees that a sender begins anew after a silence',
    () => new BulkTrace().rounds([12, 12, 12]).wait(2000).rounds([3, 6, 12]),
    ['idle-restart medium 63-76 0>3', 'slow-start medium 76-105 3>12'],
  ],
  [
    'sees no new beginning when the flight is as large as before',
    () => new BulkTrace().rounds([9, 9, 9]).wait(2000).rounds([9, 9, 9]),
    ['pause high 57-58 0>0'],
  ],
  [
    'takes a repeat that a SACK asked for as a recovery, where slow start ends',
    () => {
      const trace = new BulkTrace().rounds([2, 4, 8]).burst(8).wait(100);
      const lost = trace.seq - 7 * MSS;
      const options = { sackBlocks: [[1000 + lost + MSS, 1000 + lost + 2 * MSS]] as const };
      trace.ack(lost).wait(1);
      trace.rows.push(['S', 'A', 1, lost, 0, { at: trace.at, window: 60_000, options }]);
      trace.wait(5).send(lost).wait(100).ack(trace.seq);
      return trace;
    },
    ['slow-start medium 4-23 2>8', 'recovery medium 42-43 7>0'],
  ],
  [
    'sees no pause of the sender while the other end keeps its window closed',
    () => {
      const trace = new BulkTrace().rounds([9, 9, 9]);
      trace.ack(trace.seq, 0, 0);
      return trace.wait(2000).rounds([9, 9, 9]);
    },
    [],
  ],
  [
    'sees none in a shorter silence',
    () => new BulkTrace().rounds([12, 12, 12]).wait(700).rounds([3, 3, 3]),
    [],
  ],
  ['cannot tell from little data', () => new BulkTrace().rounds([2, 4]), ['too-little-data']],
  ['cannot tell from a single round trip', () => new BulkTrace().rounds([12]), ['too-little-data']],
];

describe('phases of congestion control', () => {
  for (const [rule, trace, expected] of CASES) {
    it(rule, () => {
      expect(phasesOf(trace())).to.deep.equal(expected);
    });
  }

  it('cannot be told near the receiver', () => {
    // The same packets as the server sees them: the handshake's second half is the long one.
    const rows = new BulkTrace().rounds([2, 4, 8]).rows.slice(3);
    const opening: Row[] = [
      ['C', 'S', 0, 0, 0, { at: 0, window: 60_000, options: { mss: MSS } }],
      ['S', 'SA', 0, 1, 0, { at: 0.1, window: 60_000, options: { mss: MSS } }],
      ['C', 'A', 1, 1, 0, { at: 100, window: 60_000 }],
    ];
    expect(textOf(clientDataOf([...opening, ...rows]).phases)).to.deep.equal(['near-receiver']);
  });

  it('cannot be told in the middle of a stream, nor with one direction only', () => {
    const { rows } = new BulkTrace().rounds([2, 4, 8]);
    const lone = rows.filter(([from]) => from === 'C');
    expect(textOf(clientDataOf(rows.slice(3)).phases)).to.deep.equal(['mid-stream']);
    expect(textOf(clientDataOf(lone).phases)).to.deep.equal(['one-direction']);
  });

  it('are the same whatever the first numbers are, across the wrap', () => {
    const { rows } = withFastRetransmission(new BulkTrace().rounds([2, 4, 8]));
    const { data } = transferOf(rows, { C: 2 ** 32 - 5000, S: 2 ** 32 - 1 }).client;
    expect(data?.phases).to.deep.equal(clientDataOf(rows).phases);
  });

  it('are a hundred at most, and the others are counted', () => {
    const trace = new BulkTrace();
    for (let index = 0; index < 120; index++) withFastRetransmission(trace);
    const { phases } = clientDataOf(trace.rows);
    expect(phases).to.have.property('phases').with.length(100);
    expect(phases).to.have.property('furtherPhases', 20);
  });
});

describe('what limits a transfer', () => {
  it('is the receiver when its window has no room for another segment', () => {
    const limit = limitOf(new BulkTrace(4500).rounds([4, 4, 4, 4, 4]));
    expect(limit).to.include({ by: 'receiver', confidence: 'high' });
    expect(limit.frames).to.deep.equal([7, 15, 23, 31, 39]);
    expect(limit.share).to.be.within(0.8, 1);
  });

  it('is the application when it sends too seldom', () => {
    const trace = new BulkTrace();
    for (let index = 0; index < 5; index++) trace.burst(4, 'PA').acks(4).wait(2000);
    const limit = limitOf(trace.rounds([1]));
    expect(limit).to.include({ by: 'application', confidence: 'high' });
    expect(limit.frames).to.deep.equal([12, 20, 28, 36, 44]);
  });

  it('is, with little confidence, the sender when the flight stays the same for no other reason', () => {
    const limit = limitOf(new BulkTrace().rounds(Array.from({ length: 12 }, () => 8)));
    expect(limit).to.include({ by: 'sender', confidence: 'low' });
  });

  it('is the network when losses take most of the time', () => {
    const trace = new BulkTrace().rounds([8, 8]).burst(2).wait(3000);
    trace
      .send(trace.seq - 2 * MSS)
      .wait(6000)
      .send(trace.seq - 2 * MSS)
      .wait(100)
      .ack(trace.seq);
    const limit = limitOf(trace.wait(1).rounds([2]));
    expect(limit).to.include({ by: 'network' });
    expect(limit.frames).to.deep.equal([38, 39]);
  });

  it('is unknown otherwise', () => {
    expect(limitOf(new BulkTrace().rounds([2, 4, 8, 16]))).to.deep.equal({
      by: 'unknown',
      confidence: 'low',
      frames: [],
    });
  });

  it('needs an opening whose MSS is known to tell a full segment', () => {
    const rows = [...openingOf(4500, MSS), ...new BulkTrace(4500).rounds([4, 4, 4]).rows.slice(3)];
    expect(clientDataOf(rows).phases).to.have.nested.property('limitedBy.by', 'receiver');
  });

  it('is the receiver where closed windows prove it, though there are no phases', () => {
    const trace = new BulkTrace(2000);
    for (let round = 0; round < 3; round++) {
      trace.burst(1).wait(100).ack(trace.seq, 0, 0);
      trace.wait(1000).ack(trace.seq).wait(1);
    }
    const { phases } = clientDataOf(trace.rows);
    expect(phases).to.have.property('cannotTell', 'too-little-data');
    expect(phases).to.have.nested.property('limitedBy.by', 'receiver');
  });

  it('names data that nobody acknowledges, apart from a capture of one direction', () => {
    const data = new BulkTrace().rounds([12]).rows.filter(([from]) => from === 'C');
    expect(clientDataOf(data).phases).to.deep.equal({ cannotTell: 'one-direction' });
    const answered: readonly Row[] = [...openingOf(), ...data.slice(2)];
    expect(clientDataOf(answered).phases).to.deep.equal({ cannotTell: 'no-acks' });
  });
});
