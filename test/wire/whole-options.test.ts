import { expect } from 'chai';
import { bytesFromHex } from '../../src/wire/hex-bytes.js';
import { wholeOptions } from '../../src/wire/whole-options.js';

const TIMESTAMPS = '0101080a0000000100000002';
const BLOCK = '00000bb800000c1c';
const EDGE = '00000c1c';

function whole(hex: string, count: number, last = 0x0c1c): string | undefined {
  const bytes = wholeOptions(bytesFromHex(hex) ?? new Uint8Array(), 40, { count, last });
  return bytes && Buffer.from(bytes).toString('hex');
}

describe('wholeOptions()', () => {
  const cut = `${TIMESTAMPS}0101051a${BLOCK}${BLOCK}00000bb8`;

  it('puts back the last edge of a SACK block', () => {
    expect(whole(cut, 3)).to.equal(cut + EDGE);
    expect(whole(cut, 3, 0xfffffffe)).to.equal(`${cut}fffffffe`);
  });

  it('counts the blocks of all SACK options', () => {
    const two = `01010512${BLOCK}${BLOCK}01010512${BLOCK}00000bb8`;
    expect(whole(two, 4)).to.equal(two + EDGE);
    expect(whole(two, 2)).to.equal(undefined);
  });

  const others: readonly [what: string, hex: string, count: number][] = [
    ['the capture has cut the edge', cut, 2],
    ['more than four bytes are missing', cut.slice(0, -2), 3],
    ['the last option is another one', `${TIMESTAMPS}fd1c${'5a'.repeat(22)}`, 0],
    ['the last option ends behind the header', cut.replace('051a', '0522'), 3],
    ['the last block is not whole', cut.replace('0101051a', '01010518'), 3],
    ['the list has ended before', `00${cut.slice(2)}`, 3],
    ['an option has no length', `0100${cut.slice(4)}`, 3],
  ];
  for (const [what, hex, count] of others) {
    it(`gives none when ${what}`, () => {
      expect(whole(hex, count)).to.equal(undefined);
    });
  }
});
