import { expect } from 'chai';
import { sideBySide } from '../../src/cli/side-by-side.js';

/** A promise, and what settles it. */
function door(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('sideBySide()', () => {
  it('gives the results in order, whoever is done first', async () => {
    const slow = door();
    const results = sideBySide(['slow', 'fast'], 2, async (item) => {
      if (item === 'slow') await slow.opened;
      else slow.open();
      return item.length;
    });
    expect(await results).to.deep.equal([4, 4]);
  });

  it('works on no more at the same time than it may', async () => {
    let running = 0;
    let most = 0;
    await sideBySide([1, 2, 3, 4, 5, 6], 2, async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    });
    expect(most).to.equal(2);
  });

  it('settles the turn of each when all before it have ended', async () => {
    const said: string[] = [];
    const second = door();
    await sideBySide(['a', 'b', 'c'], 3, async (item, turn) => {
      if (item === 'a') await second.opened;
      if (item === 'b') second.open();
      await turn;
      said.push(item);
      await Promise.resolve();
      said.push(item);
    });
    expect(said.join('')).to.equal('aabbcc');
  });

  it('fails as the first does, and lets the turns of the others come', async () => {
    const seen: string[] = [];
    const failing = sideBySide(['bad', 'good'], 2, async (item, turn) => {
      await turn;
      seen.push(item);
      if (item === 'bad') throw new Error('broken');
    });
    const error: unknown = await failing.catch((caught: unknown) => caught);
    expect(error).to.be.an('error').with.property('message', 'broken');
    expect(seen).to.deep.equal(['bad', 'good']);
  });

  it('does nothing of nothing', async () => {
    expect(await sideBySide([], 2, () => Promise.resolve(1))).to.deep.equal([]);
  });
});
