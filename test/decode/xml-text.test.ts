import { expect } from 'chai';
import { decodeXmlText } from '../../src/decode/xml-text.js';

describe('decodeXmlText()', () => {
  const cases: readonly [rule: string, xml: string, text: string][] = [
    ['replaces the five names', '&lt;a b=&quot;&apos;&quot;&gt; &amp;', '<a b="\'"> &'],
    ['replaces hexadecimal numbers', 'Don&#x27;t &#x4E2D;', "Don't 中"],
    ['replaces decimal numbers', '&#20013;', '中'],
    ['replaces once, not twice', '&amp;lt;', '&lt;'],
    ['leaves other names alone', '&bomb; &constructor;', '&bomb; &constructor;'],
    ['leaves numbers beyond Unicode alone', '&#x110000;', '&#x110000;'],
    ['leaves a bare ampersand alone', 'a & b', 'a & b'],
  ];
  for (const [rule, xml, text] of cases) {
    it(rule, () => {
      expect(decodeXmlText(xml)).to.equal(text);
    });
  }
});
