import { expect } from 'chai';
import { JsonSplitter } from '../../src/decode/json-splitter.js';

const PACKETS = [
  '{"_source":{"layers":{"frame":{}}}}',
  String.raw`{"a":"} { \" \\","b":"\\\"}{","c":{"d":"é中😀"}}`,
  '{}',
];
const STREAM = `[\n  ${PACKETS.join(',\n  ')}\n\n]\n`;

describe('JsonSplitter', () => {
  it('cuts an array into its objects', () => {
    expect(new JsonSplitter().push(STREAM)).to.deep.equal(PACKETS);
  });

  it('finds them wherever the stream is cut in three', () => {
    for (let at = 0; at <= STREAM.length; at += 1) {
      const splitter = new JsonSplitter();
      const pieces = [STREAM.slice(0, at), STREAM.slice(at, at + 1), STREAM.slice(at + 1)];
      expect(
        pieces.flatMap((piece) => splitter.push(piece)),
        `cut at ${at}`,
      ).to.deep.equal(PACKETS);
      expect(splitter.isInside).to.equal(false);
    }
  });

  it('leaves out an object that never ends, and knows it', () => {
    const splitter = new JsonSplitter();
    expect(splitter.push('[{"a":{"b":"}}')).to.deep.equal([]);
    expect(splitter.isInside).to.equal(true);
  });
});
