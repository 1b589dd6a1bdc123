import { expect } from 'chai';
import { everyFrame, numbersInOrder, numbersInText } from '../../src/capture/frame-numbers.js';

describe('FrameNumbers', () => {
  it('counts the frames of a whole capture', async () => {
    const numbers = numbersInOrder(everyFrame());
    expect([await numbers.of('a'), await numbers.of('b')]).to.deep.equal([1, 2]);
    await numbers.dispose();
  });

  it('gives known frames in order, and nothing behind the last', async () => {
    const numbers = numbersInOrder([4, 9]);
    expect([await numbers.of('a'), await numbers.of('b'), await numbers.of('c')]).to.deep.equal([
      4,
      9,
      undefined,
    ]);
  });

  it('reads them in the packets', async () => {
    const numbers = numbersInText((packet) => packet.length);
    expect(await numbers.of('abc')).to.equal(3);
    await numbers.dispose();
  });
});
