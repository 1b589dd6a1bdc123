import { expect } from 'chai';
import { bytesFromHex } from '../../src/wire/hex-bytes.js';

describe('bytesFromHex()', () => {
  const cases: readonly [rule: string, text: string, bytes: readonly number[] | undefined][] = [
    ['reads bytes with colons', '02:04:05:b4', [2, 4, 5, 0xb4]],
    ['reads bytes without colons', '020405B4', [2, 4, 5, 0xb4]],
    ['reads nothing as no bytes', '', []],
    ['refuses half a byte', '02:4', undefined],
    ['refuses other characters', '02:0g', undefined],
    ['refuses text that was shortened', '02:04…', undefined],
  ];
  for (const [rule, text, bytes] of cases) {
    it(rule, () => {
      const read = bytesFromHex(text);
      expect(read && [...read]).to.deep.equal(bytes);
    });
  }
});
