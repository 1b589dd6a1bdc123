import { expect } from 'chai';
import { visibleText } from '../../src/report/visible-text.js';

describe('visibleText()', () => {
  const cases: readonly [rule: string, text: string, shown: string][] = [
    ['leaves ordinary text alone', 'ssh → 源端口 é', 'ssh → 源端口 é'],
    ['writes out a bidi override', 'a\u202egpj.exe', 'a\\u{202e}gpj.exe'],
    ['writes out a line feed, so that one line stays one line', 'a\nb', 'a\\u{a}b'],
    ['writes out a terminal escape', '\u001b[31m', '\\u{1b}[31m'],
    ['writes out C1 controls', '\u009b31m', '\\u{9b}31m'],
    ['writes out a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['writes out a byte order mark', '\ufeffa', '\\u{feff}a'],
    ['writes out a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['writes out characters beyond the first plane', '\u{e0041}', '\\u{e0041}'],
  ];
  for (const [rule, text, shown] of cases) {
    it(rule, () => {
      expect(visibleText(text)).to.equal(shown);
    });
  }
});
