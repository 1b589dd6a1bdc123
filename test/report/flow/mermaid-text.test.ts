import { expect } from 'chai';
import { mermaidText } from '../../../src/report/flow/mermaid-text.js';

describe('mermaidText()', () => {
  it('escapes what ends or changes a Mermaid message', () => {
    expect(mermaidText('a;b#c<br>%%"`')).to.equal('a#59;b#35;c#60;br#62;#37;#37;#34;#96;');
  });

  it('escapes the colon where Mermaid would take the text for a style', () => {
    expect(mermaidText('a:b#')).to.equal('a:b#35;');
    expect(mermaidText('style a:b#')).to.equal('style a#58;b#35;');
    expect(mermaidText('classDef a:b#')).to.equal('classDef a#58;b#35;');
  });

  it('keeps a message on its line', () => {
    expect(mermaidText('a\nend')).to.equal('a\\u{a}end');
  });
});
