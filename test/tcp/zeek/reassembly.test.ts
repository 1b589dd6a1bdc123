import { expect } from 'chai';
import fc from 'fast-check';
import { Reassembly, type SenderFacts } from '../../../src/tcp/zeek/reassembly.js';

const ACKED: SenderFacts = { hasNothingAcked: false, size: 0 };
const UNACKED: SenderFacts = { hasNothingAcked: true, size: 0 };

/** Acknowledges, and gives the lengths of the holes that were passed over. */
function holes(reassembly: Reassembly, ack: number, isStartUnknown = false): number[] {
  const lengths: number[] = [];
  reassembly.acknowledge(ack, isStartUnknown, (bytes) => lengths.push(bytes));
  return lengths;
}

describe('Reassembly', () => {
  it('delivers what comes in order', () => {
    const reassembly = new Reassembly();
    reassembly.add(1, 10, ACKED);
    reassembly.add(11, 10, ACKED);
    expect(reassembly.delivered).to.equal(21);
    expect(holes(reassembly, 21)).to.deep.equal([]);
    expect(reassembly.holdsData).to.equal(false);
  });

  it('holds what waits for a hole or for an acknowledgment', () => {
    const reassembly = new Reassembly();
    reassembly.add(11, 10, ACKED);
    expect(reassembly).to.include({ delivered: 1, holdsData: true });
    reassembly.add(1, 10, ACKED);
    expect(reassembly).to.include({ delivered: 21, holdsData: true });
  });

  it('tells each hole once', () => {
    const reassembly = new Reassembly();
    reassembly.add(31, 10, ACKED);
    reassembly.add(11, 5, ACKED);
    expect(holes(reassembly, 25)).to.deep.equal([10, 9]);
    expect(holes(reassembly, 50)).to.deep.equal([6, 9]);
    expect(holes(reassembly, 50)).to.deep.equal([]);
  });

  it('excuses the first number when the start is assumed', () => {
    expect(holes(new Reassembly(), 2, true)).to.deep.equal([]);
    expect(holes(new Reassembly(), 3, true)).to.deep.equal([2]);
    expect(holes(new Reassembly(), 2, false)).to.deep.equal([1]);
  });

  const floods: readonly [rule: string, fill: (reassembly: Reassembly) => void][] = [
    [
      'more than 16 KiB above a hole, nothing acknowledged',
      (each) => {
        each.add(2, 16_385, UNACKED);
      },
    ],
    [
      'more than 10 MiB without further acknowledgment',
      (each) => {
        each.add(2, 10 * 2 ** 20 + 1, ACKED);
      },
    ],
    [
      'more blocks than real traffic has',
      (each) => {
        for (let block = 0; block < 1200; block++) each.add(10 * block + 2, 1, ACKED);
      },
    ],
  ];
  for (const [rule, fill] of floods) {
    it(`stops at ${rule}`, () => {
      const reassembly = new Reassembly();
      fill(reassembly);
      expect(reassembly).to.include({ isStopped: true, holdsData: false });
      expect(holes(reassembly, 20)).to.deep.equal([]);
    });
  }

  it('keeps nothing that is delivered while nothing was ever acknowledged', () => {
    const reassembly = new Reassembly();
    reassembly.add(1, 20_000, { hasNothingAcked: true, size: 20_000 });
    expect(reassembly).to.include({ delivered: 20_001, holdsData: false });
  });

  it('finds the same holes as a set of numbers, whatever the order', () => {
    const piece = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 2, max: 80 }),
        (all, ack) => {
          const reassembly = new Reassembly();
          const captured = new Set<number>();
          for (const [from, length] of all) {
            reassembly.add(from, length, ACKED);
            for (let number = from; number < from + length; number++) captured.add(number);
          }
          let missing = 0;
          for (let number = 1; number < ack; number++) if (!captured.has(number)) missing++;
          const sum = holes(reassembly, ack).reduce((total, bytes) => total + bytes, 0);
          expect(sum).to.equal(missing);
          expect(reassembly.delivered).to.be.at.least(ack);
        },
      ),
    );
  });
});
