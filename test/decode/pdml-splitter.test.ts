import { expect } from 'chai';
import { PdmlSplitter } from '../../src/decode/pdml-splitter.js';
import { pdmlPacket } from '../support/pdml-text.js';

const PACKETS = [pdmlPacket(1, ''), pdmlPacket(2, '<proto name="é中😀"></proto>')];
const STREAM = `<?xml version="1.0"?>\n<pdml version="0">\n${PACKETS.join('\n\n')}\n</pdml>\n`;

describe('PdmlSplitter', () => {
  it('cuts a stream into its packets', () => {
    expect(new PdmlSplitter().push(STREAM)).to.deep.equal(PACKETS);
  });

  it('finds the packets wherever the stream is cut in two', () => {
    for (let at = 0; at <= STREAM.length; at += 1) {
      const splitter = new PdmlSplitter();
      const packets = [...splitter.push(STREAM.slice(0, at)), ...splitter.push(STREAM.slice(at))];
      expect(packets, `cut at ${at}`).to.deep.equal(PACKETS);
    }
  });

  it('finds the packets in single characters', () => {
    const splitter = new PdmlSplitter();
    expect(Array.from(STREAM).flatMap((character) => splitter.push(character))).to.deep.equal(
      PACKETS,
    );
  });

  it('leaves out a packet that never ends', () => {
    expect(new PdmlSplitter().push('<pdml><packet><proto name="frame">')).to.deep.equal([]);
  });
});
