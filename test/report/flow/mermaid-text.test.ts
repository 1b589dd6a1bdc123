import { expect } from 'chai';
import { mermaidText } from '../../../src/report/flow/mermaid-text.js';

describe('mermaidText()', () => {
  it('escapes what ends or changes a Mermaid message', () => {
    expect(mermaidText('a;b#c<br>%%"`')).to.equal('a#59;b#35;c#60;br#62;#37;#37;#34;#96;');
  });

  it('keeps a message on its line', () => {
    expect(mermaidText('a\nend')).to.equal('a\\u{a}end');
  });
});
