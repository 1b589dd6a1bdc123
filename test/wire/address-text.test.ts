import { expect } from 'chai';
import fc from 'fast-check';
import { addressBytes, ipv4Text, ipv6Text } from '../../src/wire/address-text.js';

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

describe('addressBytes()', () => {
  it('reads what is written, whatever the address', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(addressBytes(ipv6Text(bytes, 0))).to.deep.equal(bytes);
        expect(addressBytes(ipv4Text(bytes, 0))).to.deep.equal(bytes.slice(0, 4));
      }),
    );
  });

  for (const text of ['::1', '0:0:0:0:0:0:0:1', '::0001', '0::0.0.0.1', '0:0::1']) {
    it(`reads ${text}`, () => {
      expect([...(addressBytes(text) ?? [])].join('')).to.equal('0000000000000001');
    });
  }

  const none = ['', ':', ':::', '1.2.3', '1.2.3.256', '01.2.3.4', '1.2.3.4/32', '1:2:3', 'g::1'];
  for (const text of [
    ...none,
    '1::2::3',
    '1.2.3.4::',
    '::1%eth0',
    '1:2:3:4:5:6:7:8:9',
    '12345::',
  ]) {
    it(`takes "${text}" for none`, () => {
      expect(addressBytes(text)).to.equal(undefined);
    });
  }
});
