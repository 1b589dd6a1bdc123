import { expect } from 'chai';
import { type FieldKind, kindOfType } from '../../src/model/field-type.js';
import { fieldValue } from '../../src/model/field-value.js';
import type { FieldValue } from '../../src/model/packet.js';

describe('fieldValue()', () => {
  const cases: readonly [
    rule: string,
    kind: FieldKind,
    show: string | undefined,
    value: FieldValue | undefined,
  ][] = [
    ['reads decimals', 'number', '18', 18],
    ['reads hexadecimals', 'number', '0x0012', 18],
    ['reads negative numbers', 'number', '-2', -2],
    ['reads floating-point numbers', 'number', '1.5e-07', 1.5e-7],
    ['reads infinity', 'number', '-inf', Number.NEGATIVE_INFINITY],
    ['gives no number for a note', 'number', 'unknown', undefined],
    ['gives no number for nothing', 'number', '', undefined],
    ['keeps every digit of 64 bits', 'bigint', '18446744073709551615', 18446744073709551615n],
    ['reads 64 bits in hexadecimals', 'bigint', '0xffffffffffffffff', 18446744073709551615n],
    ['reads negative 64 bits', 'bigint', '-9223372036854775808', -9223372036854775808n],
    ['gives no integer for a fraction', 'bigint', '1.5', undefined],
    ['gives no integer for nothing', 'bigint', '', undefined],
    ['reads the booleans of 4.0', 'boolean', '1', true],
    ['reads the booleans of JSON', 'boolean', 'false', false],
    ['reads the booleans of later releases', 'boolean', 'True', true],
    ['gives no boolean for other numbers', 'boolean', '2', undefined],
    ['leaves text alone', 'string', ' 007 ', ' 007 '],
    ['reads bytes with colons', 'bytes', '02:04:05:b4', Uint8Array.of(2, 4, 5, 0xb4)],
    ['reads bytes without colons', 'bytes', '020405B4', Uint8Array.of(2, 4, 5, 0xb4)],
    ['reads no bytes', 'bytes', '', new Uint8Array()],
    ['gives no bytes for text that was cut short', 'bytes', '02:04:05:…', undefined],
    ['reads times since 1970', 'absolute-time', '1361916250.747155001', 1361916250747155001n],
    ['gives no time for a note', 'absolute-time', 'NULL', undefined],
    ['reads lengths of time', 'relative-time', '-0.000123000', -123_000n],
    ['takes presence for a value', 'presence', '', true],
    ['takes presence without text for a value', 'presence', undefined, true],
    ['reads the bytes of a protocol', 'protocol', '02:04', Uint8Array.of(2, 4)],
    ['reads the text of a protocol', 'protocol', 'Some Protocol', 'Some Protocol'],
    ['knows when there is none', 'number', undefined, undefined],
  ];
  for (const [rule, kind, show, value] of cases) {
    it(rule, () => {
      expect(fieldValue(kind, show)).to.deep.equal(value);
    });
  }
});

describe('kindOfType()', () => {
  const cases: readonly [type: string, kind: FieldKind][] = [
    ['FT_UINT48', 'number'],
    ['FT_UINT56', 'bigint'],
    ['FT_IPv4', 'string'],
    ['FT_NONE', 'presence'],
    ['FT_A_LATER_RELEASE', 'string'],
    ['constructor', 'string'],
  ];
  for (const [type, kind] of cases) {
    it(`takes ${type} for ${kind}`, () => {
      expect(kindOfType(type)).to.equal(kind);
    });
  }
});
