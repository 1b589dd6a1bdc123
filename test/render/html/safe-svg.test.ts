import { expect } from 'chai';
import { toHtml } from 'hast-util-to-html';
import { safeSvg } from '../../../src/render/html/safe-svg.js';

const shown = (inside: string): string => {
  const svg = safeSvg(`<svg>${inside}</svg>`, 'p-');
  return svg === undefined ? '' : toHtml(svg).replace(/^<svg>|<\/svg>$/gu, '');
};

describe('A picture from outside', () => {
  const cases: readonly [what: string, svg: string, left: string][] = [
    ['shapes', '<path d="M0 0h1" stroke-width="2"/>', '<path d="M0 0h1" stroke-width="2"></path>'],
    ['text', '<text x="1">&lt;b></text>', '<text x="1">&#x3C;b></text>'],
    ['the frame of a part', '<g data-frame="7"></g>', '<g data-frame="7"></g>'],
    ['styles, as attributes', '<g style="fill: red; cursor: pointer"/>', '<g fill="red"></g>'],
    [
      'references to its own parts',
      '<clipPath id="a"></clipPath><g clip-path="url(#a)"/><use href="#a"/>',
      '<clipPath id="p-a"></clipPath><g clip-path="url(#p-a)"></g><use href="#p-a"></use>',
    ],
  ];
  for (const [what, svg, left] of cases) {
    it(`keeps ${what}`, () => {
      expect(shown(svg)).to.equal(left);
    });
  }

  const attacks: readonly [what: string, svg: string, left?: string][] = [
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>*{fill:url(https://example.com)}</style>'],
    ['foreign content', '<foreignObject><iframe src="x"></iframe></foreignObject>'],
    ['an image', '<image href="https://example.com/x.png"/>'],
    ['a handler', '<g onload="alert(1)" onclick="alert(1)"/>', '<g></g>'],
    ['a link', '<a href="javascript:alert(1)"><text>x</text></a>', '<text>x</text>'],
    ['a use of another file', '<use href="https://example.com/x.svg#a"/>', '<use></use>'],
    ['an address in a look', '<g fill="url(https://example.com/#a)"/>', '<g></g>'],
    ['an address in a style', '<g style="fill:url(//example.com)"/>', '<g></g>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a frame that is none', '<g data-frame="7&quot;x"/>', '<g></g>'],
    ['HTML', '<p onclick="alert(1)">x</p>'],
  ];
  for (const [what, svg, left = ''] of attacks) {
    it(`loses ${what}`, () => {
      expect(shown(svg)).to.equal(left);
    });
  }

  it('is no picture without SVG', () => {
    expect(safeSvg('<p>no picture</p>', 'p-')).to.equal(undefined);
  });
});
