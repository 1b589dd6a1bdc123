import { expect } from 'chai';
import { textOf } from '../../../src/dissector/interpret/text-of.js';

describe('textOf()', () => {
  const units = (...values: readonly number[]) =>
    Uint8Array.from(values.flatMap((value) => [value >> 8, value & 0xff]));
  const cases: readonly (readonly [title: string, bytes: Uint8Array, text: string])[] = [
    ['letters', units(0x47, 0xf6), 'Gö'],
    ['a pair', units(0xd83d, 0xde00), '😀'],
    [
      'a first half alone, with what stands in place of the second',
      units(0xd83d, 0x41, 0x42),
      '\ufffdB',
    ],
    ['a first half at the end', units(0x41, 0xd83d), 'A\ufffd'],
    ['a second half alone', units(0xde00, 0x41), '\ufffdA'],
    ['a first half, and half a unit', Uint8Array.of(0xd8, 0x3d, 0x41), '\ufffd\ufffd'],
    ['half a unit', Uint8Array.of(0, 0x41, 0), 'A\ufffd'],
  ];
  for (const [title, bytes, text] of cases) {
    it(`reads 16-bit text as Wireshark does: ${title}`, () => {
      expect(textOf(bytes, 'UTF-16', 'BE')).to.equal(text);
    });
  }

  it('reads text of any length', () => {
    expect(textOf(new Uint8Array(1_000_000).fill(65), 'ASCII', 'BE')).to.have.length(1_000_000);
  });
});
