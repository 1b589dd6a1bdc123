import { expect } from 'chai';
import { byteSize } from '../../../src/report/flow/byte-size.js';
import { textWidth, wrapped } from '../../../src/report/flow/svg/words.js';
import { element, xmlText } from '../../../src/report/flow/svg/xml.js';

describe('byteSize()', () => {
  const cases: readonly (readonly [bytes: number, text: string])[] = [
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1460, '1.5 kB'],
    [9949, '9.9 kB'],
    [9951, '10 kB'],
    [31_400, '31 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [19_298_944, '19 MB'],
    [4_294_967_296, '4.3 GB'],
  ];
  for (const [bytes, text] of cases) {
    it(`writes ${bytes} as ${text}`, () => {
      expect(byteSize(bytes)).to.equal(text);
    });
  }
});

describe('wrapped()', () => {
  it('breaks at spaces', () => {
    expect(wrapped('one two three', textWidth('one two', 12), 12)).to.deep.equal([
      'one two',
      'three',
    ]);
  });

  it('breaks between Chinese characters, and not before a full stop', () => {
    expect(wrapped('时间以捕获点为准。', textWidth('时间以捕获点为准', 12), 12)).to.deep.equal([
      '时间以捕获点为准。',
    ]);
    expect(wrapped('时间以捕获点', textWidth('时间以', 12), 12)).to.deep.equal([
      '时间以',
      '捕获点',
    ]);
  });

  it('breaks a word that is wider than a line', () => {
    const lines = wrapped('x'.repeat(100), textWidth('x'.repeat(30), 12), 12);
    expect(lines.join('')).to.equal('x'.repeat(100));
    expect(lines.every((line) => line.length <= 30)).to.equal(true);
  });

  it('gives no line for no text', () => {
    expect(wrapped('', 100, 12)).to.deep.equal([]);
  });
});

describe('element()', () => {
  it('escapes attributes, rounds numbers, and leaves out what is undefined', () => {
    expect(element('a', { b: '"<&', c: 1.26, d: -0.04, e: undefined })).to.equal(
      '<a b="&quot;&lt;&amp;" c="1.3" d="0"/>',
    );
  });

  it('holds what is XML already', () => {
    expect(element('a', {}, element('b', {}), xmlText('<c>'))).to.equal('<a><b/>&lt;c&gt;</a>');
  });
});
