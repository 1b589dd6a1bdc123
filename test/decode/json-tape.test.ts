import { expect } from 'chai';
import fc from 'fast-check';
import { JsonValue } from '../../src/decode/json-value.js';

type Plain = string | Plain[] | [string, Plain][];

/** A value as nested lists: members keep their order and their repeats. */
function plain(value: JsonValue): Plain | undefined {
  if (value.isArray) return value.items().map((item) => plain(item) ?? '');
  if (!value.isObject) return value.shown;
  return [...value.members()].map(({ key, value: member }) => [key, plain(member) ?? '']);
}

const read = (text: string) => plain(JsonValue.parse(text));

describe('JsonValue', () => {
  const cases: readonly [rule: string, text: string, value: Plain][] = [
    ['reads strings', '"abc"', 'abc'],
    ['reads strings longer than those it cuts out', '"abcdefghijklmnop"', 'abcdefghijklmnop'],
    ['decodes escapes', String.raw`"a\"b\\\u4e2d\n"`, 'a"b\\中\n'],
    ['ends a string behind an escaped backslash', String.raw`["a\\","b"]`, ['a\\', 'b']],
    ['keeps control characters as they are', '"a\u0001\tb"', 'a\u0001\tb'],
    ['keeps control characters beside escapes', '"a\u0001\\u0002\u0000"', 'a\u0001\u0002\u0000'],
    ['keeps the digits of numbers', '18446744073709551615', '18446744073709551615'],
    ['shows booleans as other formats do', '[true,false]', ['1', '0']],
    ['shows null as nothing', '[null]', ['']],
    [
      'keeps repeated keys',
      '{"a":"1","a":"2"}',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    [
      'gives keys no meaning',
      '{"__proto__":{"polluted":"yes"},"constructor":"x"}',
      [
        ['__proto__', [['polluted', 'yes']]],
        ['constructor', 'x'],
      ],
    ],
    [
      'reads empty containers',
      '{"a":{},"b":[]}',
      [
        ['a', []],
        ['b', []],
      ],
    ],
    ['skips blanks', ' { "a" : [ "1" , "2" ] } \n', [['a', ['1', '2']]]],
  ];
  for (const [rule, text, value] of cases) {
    it(rule, () => {
      expect(read(text)).to.deep.equal(value);
    });
  }

  it('leaves objects as they were', () => {
    read('{"__proto__":{"polluted":"yes"}}');
    expect('polluted' in {}).to.equal(false);
  });

  it('finds members by key, the first of repeated ones', () => {
    const value = JsonValue.parse(String.raw`{"ab":"0","a":"1","a":"2","\u0062":"3"}`);
    expect(value.member('a')?.shown).to.equal('1');
    expect(value.member('b')?.shown).to.equal('3');
    expect(value.member('c')).to.equal(undefined);
  });

  const refused: readonly [rule: string, text: string][] = [
    ['nothing', ''],
    ['an object that does not end', '{"a":"1"'],
    ['a string that does not end', '"abc'],
    ['a string that ends with a backslash', '"abc\\"'],
    ['a key without a value', '{"a"}'],
    ['a key that is no string', '{a:1}'],
    ['a missing comma', '["a" "b"]'],
    ['a comma too many', '["a",]'],
    ['a comma before the first', '{,"a":1}'],
    ['text behind the value', '{} x'],
    ['crossed brackets', '[{]}'],
    ['an escape that does not exist', String.raw`"\x41"`],
    ['an escape that is cut', String.raw`"\u12"`],
    ['a word that does not exist', 'nil'],
    ['a word that goes on', 'nullx'],
    ['a number that is none', '[01]'],
    ['nesting without end', '['.repeat(100_000)],
  ];
  for (const [rule, text] of refused) {
    it(`refuses ${rule}`, () => {
      expect(() => read(text)).to.throw(SyntaxError);
    });
  }

  it('agrees with JSON.parse about any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(read(text)).to.deep.equal(plainJson(JSON.parse(text) as unknown));
      }),
    );
  });

  it('refuses any JSON that is cut', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, cut) => {
        const text = `[${json}]`;
        expect(() => read(text.slice(0, cut % text.length))).to.throw(SyntaxError);
      }),
    );
  });
});

/** What {@link plain} gives, from what JSON.parse() gives. */
function plainJson(value: unknown): Plain {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => plainJson(item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, member]) => [key, plainJson(member)]);
  }
  if (value === null) return '';
  return typeof value === 'boolean' ? String(Number(value)) : JSON.stringify(value);
}
