import { expect } from 'chai';
import { IdleClock } from '../../src/cli/commands/idle-clock.js';

const NOW_MS = 1_700_000_000_000;
const nanosOf = (ms: number) => BigInt(ms) * 1_000_000n;

describe('IdleClock', () => {
  let told: bigint[];
  let clock: IdleClock;

  beforeEach(() => {
    told = [];
    clock = new IdleClock((nanos) => told.push(nanos));
  });
  afterEach(() => {
    clock.stop();
  });

  it('tells the time when nothing has come since the last look, with room for what is on its way', () => {
    clock.packetsCame(nanosOf(NOW_MS - 100), NOW_MS);
    clock.tick(NOW_MS + 500);
    expect(told).to.deep.equal([]);
    clock.tick(NOW_MS + 1_000);
    expect(told).to.deep.equal([nanosOf(NOW_MS)]);
    clock.packetsCame(nanosOf(NOW_MS + 1_100), NOW_MS + 1_200);
    clock.tick(NOW_MS + 1_500);
    expect(told).to.have.length(1);
  });

  for (const [what, last] of [
    ['from before', nanosOf(NOW_MS - 60_000)],
    ['of a clock that is ahead', nanosOf(NOW_MS + 60_000)],
    ['without packets', undefined],
  ] as const) {
    it(`says nothing of a capture ${what}`, () => {
      clock.packetsCame(last, NOW_MS);
      clock.tick(NOW_MS + 500);
      clock.tick(NOW_MS + 1_000);
      expect(told).to.deep.equal([]);
    });
  }
});
