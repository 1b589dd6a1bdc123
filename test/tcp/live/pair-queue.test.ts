import { expect } from 'chai';
import fc from 'fast-check';
import { PairQueue, type Queued } from '../../../src/tcp/live/pair-queue.js';

interface Member extends Queued<Member> {
  readonly name: number;
}

/** The members in their order, as their links tell it. */
function namesIn(queue: PairQueue<Member>): number[] {
  const names: number[] = [];
  for (let each = queue.first; each !== undefined; each = each.after) names.push(each.name);
  return names;
}

describe('PairQueue', () => {
  it('keeps the order of arrival, whoever leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (moves) => {
        const queue = new PairQueue<Member>();
        const expected = new Set<Member>();
        const members = Array.from({ length: 10 }, (_, name): Member => ({
          name,
          before: undefined,
          after: undefined,
        }));
        for (const move of moves) {
          const member = members[move]!;
          if (expected.delete(member)) queue.remove(member);
          else {
            expected.add(member);
            queue.add(member);
          }
          expect(namesIn(queue)).to.deep.equal([...expected].map(({ name }) => name));
          expect(queue.count).to.equal(expected.size);
        }
      }),
    );
  });
});
