import { expect } from 'chai';
import fc from 'fast-check';
import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { Endpoint, Segment } from '../../src/tcp/segment.js';
import { HANDSHAKE, rolesOf, segmentsOf, statesOf, type Row } from '../support/trace.js';

/** Ways in which a connection can go on after its handshake, mixed at will. */
const AFTERWARDS: readonly Row[] = [
  ['C', 'PA', 1, 1, 10],
  ['S', 'A', 1, 11],
  ['S', 'PA', 1, 11, 20],
  ['C', 'A', 11, 21],
  ['C', 'FA', 11, 21],
  ['S', 'A', 21, 12],
  ['S', 'FA', 21, 12],
  ['S', 'FA', 21, 11],
  ['C', 'A', 12, 22],
  ['C', 'R', 12],
  ['S', 'RA', 21, 11],
  ['S', 'SA', 0, 1],
  ['C', 'S', 0],
  ['C', 'S', 7777],
];

const rows = fc.record({
  opening: fc.constantFrom(0, 1, 2, 3).map((count) => HANDSHAKE.slice(0, count)),
  rest: fc.array(fc.constantFrom(...AFTERWARDS), { maxLength: 12 }),
});
const trace = rows.map(({ opening, rest }) => [...opening, ...rest]);

/** Everything that the verdicts rest on, without names, times and numbers. */
function verdicts(segments: readonly Segment[]): unknown[] {
  const analyzer = new TcpAnalyzer();
  for (const segment of segments) analyzer.add(segment);
  return analyzer.finish().map(({ handshake, teardown, outcome, steps }) => ({
    handshake: handshake.pattern,
    teardown: teardown.pattern,
    initiator: teardown.initiator,
    outcome,
    roles: rolesOf(steps),
    states: statesOf(steps),
    resets: steps.map(({ resetClass }) => resetClass),
  }));
}

function unchanged(change: (segments: readonly Segment[]) => readonly Segment[]): void {
  fc.assert(
    fc.property(trace, (each) => {
      const segments = segmentsOf(each);
      expect(verdicts(change(segments))).to.deep.equal(verdicts(segments));
    }),
    { numRuns: 300 },
  );
}

describe('roles, states and outcome', () => {
  it('do not depend on when the capture was taken', () => {
    unchanged((segments) =>
      segments.map((each) => ({ ...each, timeNanos: each.timeNanos + 86_400_000_000_123n })),
    );
  });

  it('do not depend on addresses and high ports', () => {
    const rename = ({ address, port }: Endpoint): Endpoint => ({
      address: address === '192.0.2.1' ? '2001:db8::ffff' : '2001:db8::1',
      port: port === 80 ? 80 : 40_001,
    });
    unchanged((segments) =>
      segments.map((each) => ({
        ...each,
        source: rename(each.source),
        destination: rename(each.destination),
      })),
    );
  });

  for (const isn of [0xffffffff, 0xfffffff5, 0x7ffffff5]) {
    it(`do not depend on the first sequence numbers: ${String(isn)}`, () => {
      fc.assert(
        fc.property(trace, (each) => {
          const shifted = segmentsOf(each, { C: isn, S: isn - 12 });
          expect(verdicts(shifted)).to.deep.equal(verdicts(segmentsOf(each)));
        }),
        { numRuns: 200 },
      );
    });
  }

  it('do not change when every frame was captured twice', () => {
    fc.assert(
      fc.property(trace, (each) => {
        const once = segmentsOf(each).map((segment, index) => ({
          ...segment,
          ipId: 100 + index,
          checksum: 7,
        }));
        const twice = once.flatMap((segment) => [segment, segment]);
        expect(verdicts(twice)).to.deep.equal(verdicts(once));
      }),
      { numRuns: 300 },
    );
  });
});
