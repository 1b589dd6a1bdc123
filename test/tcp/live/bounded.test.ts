import { expect } from 'chai';
import fc from 'fast-check';
import { LiveAnalyzer } from '../../../src/tcp/live/live-analyzer.js';
import type { Segment } from '../../../src/tcp/segment.js';
import { liveDisagreements, liveEventsOf } from '../../support/live-agreement.js';
import { connectionOf, toldOf } from '../../support/live-told.js';
import { HANDSHAKE } from '../../support/trace.js';

describe('LiveAnalyzer with little room', () => {
  const many = Array.from({ length: 300 }, (_, index) => connectionOf(2000 + index, index)).flat();

  it('agrees all the same when ports are not used again', () => {
    const options = { mostPairs: 5, mostClosed: 3, quietSeconds: 10, keptRecords: Infinity };
    expect(liveDisagreements(many, options)).to.deep.equal([]);
  });

  it('keeps no more pairs and records than it may', () => {
    const option = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(option, option, option, (mostPairs, mostClosed, keptRecords) => {
        const analyzer = new LiveAnalyzer(() => undefined, {
          mostPairs,
          mostClosed,
          keptRecords,
        });
        for (const segment of many) {
          analyzer.add(segment);
          expect(analyzer.pairCount).to.be.at.most(mostPairs);
          expect(analyzer.recordCount).to.be.at.most(keptRecords * 1.5 + 1);
        }
        const { totals, records, omitted } = analyzer.finish();
        expect(totals.conversations).to.equal(300);
        expect(records.length).to.equal(Math.min(300, keptRecords));
        expect(omitted).to.equal(300 - records.length);
      }),
      { numRuns: 10 },
    );
  });

  /** Ports of the clients whose connections had to make room. */
  function crowdedOut(segments: readonly Segment[], mostPairs: number): readonly number[] {
    return liveEventsOf(segments, { mostPairs, quietSeconds: Infinity }).flatMap((event) =>
      event.kind === 'end' && event.reason === 'crowded-out' ? [event.client.port] : [],
    );
  }

  it('lets go of closed connections first, then of the quietest', () => {
    const ports = [1001, 1002, 1003, 1004, 1005, 1006];
    const open = ports.map((port) => connectionOf(port, 0, HANDSHAKE)).flat();
    const closed = connectionOf(1007, 1);
    const others = [1008, 1009].map((port) => connectionOf(port, port, HANDSHAKE)).flat();
    expect(crowdedOut([...open, ...closed, ...others], 7)).to.deep.equal([1007, 1001]);
  });

  it('lets attempts go before connections when there is a flood of them', () => {
    const open = connectionOf(1001, 0, HANDSHAKE);
    const flood = Array.from({ length: 40 }, (_, index) =>
      connectionOf(2000 + index, 1, [['C', 'S', 0]]),
    ).flat();
    const ports = crowdedOut([...open, ...flood], 10);
    expect(ports).to.deep.equal(Array.from({ length: 31 }, (_, index) => 2000 + index));
  });

  it('gives what comes of a forgotten connection a number of its own', () => {
    const first = connectionOf(1001, 0);
    const other = connectionOf(1002, 200);
    const late = connectionOf(1001, 201, [['S', 'R', 2]]);
    const events = liveEventsOf([...first, ...other, ...late], {});
    const ends = events.flatMap((event) =>
      event.kind === 'end' ? [[event.reason, event.stream, event.record.outcome]] : [],
    );
    expect(ends).to.deep.equal([
      ['quiet', 0, 'closed'],
      ['end-of-capture', 1, 'closed'],
      ['end-of-capture', 2, 'mid-stream'],
    ]);
  });

  it('tells of an attempt that nothing answered when it is quiet', () => {
    const attempt = connectionOf(1001, 0, [['C', 'S', 0]]);
    const told = toldOf([...attempt, ...connectionOf(1002, 200)], {});
    expect(told.slice(0, 3)).to.deep.equal([
      '100101 syn',
      '100101 handshake-failed unanswered',
      '100101 end quiet no-answer',
    ]);
  });
});
