import { expect } from 'chai';
import { ipv4Text, ipv6Text } from '../../src/wire/address-text.js';

describe('ipv4Text()', () => {
  it('reads four bytes at an offset', () => {
    expect(ipv4Text(Uint8Array.of(9, 10, 0, 255, 1), 1)).to.equal('10.0.255.1');
  });
});

describe('ipv6Text()', () => {
  const cases: readonly [words: string, text: string][] = [
    ['0 0 0 0 0 0 0 0', '::'],
    ['0 0 0 0 0 0 0 1', '::1'],
    ['2001 db8 0 1 1 1 1 1', '2001:db8:0:1:1:1:1:1'],
    ['2001 0 0 1 0 0 0 1', '2001:0:0:1::1'],
    ['2001 db8 0 0 1 0 0 1', '2001:db8::1:0:0:1'],
    ['1 0 2 0 3 0 0 0', '1:0:2:0:3::'],
    ['0 0 0 0 0 ffff 102 304', '::ffff:1.2.3.4'],
    ['0 0 0 0 0 0 102 304', '::1.2.3.4'],
    ['64 ff9b 0 0 0 0 102 304', '64:ff9b::102:304'],
  ];
  for (const [words, text] of cases) {
    it(`writes ${text}`, () => {
      const bytes = words.split(' ').flatMap((word) => {
        const value = Number.parseInt(word, 16);
        return [value >> 8, value & 0xff];
      });
      expect(ipv6Text(Uint8Array.of(7, ...bytes), 1)).to.equal(text);
    });
  }
});
